package talus.chain.contract.result;

import talus.chain.body.Side;

/** Both ankles. */
public record AnkleAnswers(AnkleAnswer left, AnkleAnswer right) {
    public AnkleAnswer of(Side side) {
        return side == Side.LEFT ? left : right;
    }
}
