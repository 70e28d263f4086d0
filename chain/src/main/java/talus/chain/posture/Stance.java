package talus.chain.posture;

import talus.chain.body.Side;
import talus.mechanics.multibody.Vector3;

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

    /** Whether each foot stands as the other's mirror image about the body's middle plane. */
    boolean symmetric() {
        return leftHeelDown == rightHeelDown
                && mirrored(left.origin(), right.origin())
                && mirrored(left.forward(), right.forward())
                && mirrored(left.normal(), right.normal());
    }

    private static boolean mirrored(Vector3 a, Vector3 b) {
        return a.x() == b.x() && a.y() == b.y() && a.z() == -b.z();
    }
}
