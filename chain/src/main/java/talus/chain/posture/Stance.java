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

    /** The same with one heel free to leave its support; it carries nothing. */
    public Stance withHeelUp(Side side) {
        return new Stance(
                left, right, leftHeelDown && side != Side.LEFT, rightHeelDown && side != Side.RIGHT, sideBySide);
    }

    /** The same with feet that the posture may turn. */
    public Stance turning() {
        return new Stance(left.turning(), right.turning(), leftHeelDown, rightHeelDown, sideBySide);
    }

    /** Whether the posture may turn the feet. */
    public boolean turns() {
        return left.turns() && right.turns();
    }

    /** Whether each foot stands as the other's mirror image about the body's middle plane. */
    public boolean symmetric() {
        return leftHeelDown == rightHeelDown
                && mirrored(left.origin(), right.origin())
                && mirrored(left.forward(), right.forward())
                && mirrored(left.normal(), right.normal());
    }

    private static boolean mirrored(Vector3 a, Vector3 b) {
        return a.x() == b.x() && a.y() == b.y() && a.z() == -b.z();
    }
}
