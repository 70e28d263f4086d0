package talus.chain.posture;

import talus.chain.body.Side;

/**
 * Both feet on their supports.
 *
 * @param left support of the left foot
 * @param right support of the right foot
 * @param leftHeelDown whether the left heel stays on its support
 * @param rightHeelDown likewise
 * @param sideBySide whether the feet stand beside each other, so that one pressure centre along the soles means something
 */
public record Stance(
        FootSupport left, FootSupport right, boolean leftHeelDown, boolean rightHeelDown, boolean sideBySide) {
    public FootSupport support(Side side) {
        return side == Side.LEFT ? left : right;
    }

    public boolean heelDown(Side side) {
        return side == Side.LEFT ? leftHeelDown : rightHeelDown;
    }
}
