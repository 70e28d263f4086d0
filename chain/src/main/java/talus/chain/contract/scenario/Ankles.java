package talus.chain.contract.scenario;

import talus.chain.body.Side;

/** Both ankles. */
public record Ankles(AnkleMeasure left, AnkleMeasure right) {
    public AnkleMeasure of(Side side) {
        return side == Side.LEFT ? left : right;
    }
}
