package talus.chain.posture;

import talus.chain.body.FootGeometry;
import talus.chain.body.Side;
import talus.mechanics.multibody.Vector3;

/**
 * Where a foot stands: the plane under its sole and the foot's place and heading on it.
 *
 * <p>The frame of the support is the foot's own frame as it would lie flat: {@code forward} along the sole to the second toe,
 * {@code normal} out of the support, {@code right}. A wedge pitches the whole sole: heel up about the ball, forefoot up about the back
 * of the heel, so that the lowest edge touches the ground.
 *
 * @param side which foot
 * @param origin ground place of the sole's point under the back of the heel, m
 * @param forward unit vector
 * @param normal unit vector
 * @param right unit vector
 * @param heading horizontal direction of the foot's own upright plane, unit vector
 * @param pivot ground point under the ankle centre, about which the foot turns
 * @param choiceM how far from this place, forwards or backwards, the posture may choose to put the foot; 0 = not at all
 * @param turns whether the posture may choose how the foot, and its support with it, is turned about the vertical through the pivot
 */
public record FootSupport(
        Side side,
        Vector3 origin,
        Vector3 forward,
        Vector3 normal,
        Vector3 right,
        Vector3 heading,
        Vector3 pivot,
        double choiceM,
        boolean turns) {
    /**
     * A support whose flat foot has its ankle centre above the given ground point.
     *
     * @param ankleForwardM X of the ankle centre
     * @param ankleRightM Z of the ankle centre
     * @param toeOutRad turned outwards positive
     * @param pitchRad heel up positive
     */
    public static FootSupport of(
            Side side, FootGeometry foot, double ankleForwardM, double ankleRightM, double toeOutRad, double pitchRad) {
        double out = side.lateral() * toeOutRad;
        Vector3 heading = new Vector3(StrictMath.cos(out), 0, StrictMath.sin(out));
        Vector3 right = new Vector3(-StrictMath.sin(out), 0, StrictMath.cos(out));
        double c = StrictMath.cos(pitchRad);
        double s = StrictMath.sin(pitchRad);
        Vector3 forward = heading.times(c).plus(Vector3.Y.times(-s));
        Vector3 normal = heading.times(s).plus(Vector3.Y.times(c));
        double edge = pitchRad > 0 ? foot.ball().x() : 0;
        double height = edge * s;
        double ankle = foot.ankleFromHeelM() * c + foot.ankleHeightM() * s;
        Vector3 origin = new Vector3(ankleForwardM, height, ankleRightM).minus(heading.times(ankle));
        Vector3 pivot = new Vector3(ankleForwardM, 0, ankleRightM);
        return new FootSupport(side, origin, forward, normal, right, heading, pivot, 0, false);
    }

    /** The same support for a foot whose place along it is the posture's own choice within a range. */
    public FootSupport withChoice(double rangeM) {
        return new FootSupport(side, origin, forward, normal, right, heading, pivot, rangeM, turns);
    }

    /** The same support for a foot that the posture may turn. */
    public FootSupport turning() {
        return new FootSupport(side, origin, forward, normal, right, heading, pivot, choiceM, true);
    }

    /** The same support turned about the vertical through its pivot, outwards positive. */
    public FootSupport turnedBy(double outRad) {
        double c = StrictMath.cos(side.lateral() * outRad);
        double s = StrictMath.sin(side.lateral() * outRad);
        return new FootSupport(
                side,
                pivot.plus(turned(origin.minus(pivot), c, s)),
                turned(forward, c, s),
                turned(normal, c, s),
                turned(right, c, s),
                turned(heading, c, s),
                pivot,
                choiceM,
                turns);
    }

    private static Vector3 turned(Vector3 v, double c, double s) {
        return new Vector3(c * v.x() - s * v.z(), v.y(), s * v.x() + c * v.z());
    }

    /** The ground place of a point of the flat foot, given in the right foot's frame. */
    public Vector3 place(Vector3 rightFootPoint) {
        Vector3 p = side.place(rightFootPoint);
        return origin.plus(forward.times(p.x())).plus(normal.times(p.y())).plus(right.times(p.z()));
    }
}
