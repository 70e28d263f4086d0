package talus.chain.contract.scenario;

import talus.chain.body.Side;

/** What lies under both feet. */
public record Wedges(Wedge left, Wedge right) {
    /** The level floor. */
    public static final Wedges NONE = new Wedges(new Wedge.None(), new Wedge.None());

    public Wedge under(Side side) {
        return side == Side.LEFT ? left : right;
    }
}
