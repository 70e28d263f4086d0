package talus.chain.posture;

import talus.chain.body.Coordinates;
import talus.chain.body.Side;

/**
 * How the arms and the head are held. What a person keeps level or hanging in space follows the trunk's lean, pelvic tilt plus lumbar
 * flexion; the rest is fixed to the trunk. Angles are assumed; the arms' mass acts through them, a tenth of the body.
 *
 * @param flexionDeg of the shoulders, with the trunk upright
 * @param followsLean whether the upper arm keeps its direction in space
 * @param abductionDeg of the shoulders
 * @param rotationDeg of the shoulders, internal positive
 * @param elbowDeg flexion
 */
public record ArmPosture(
        double flexionDeg, boolean followsLean, double abductionDeg, double rotationDeg, double elbowDeg) {
    public static final ArmPosture AT_SIDES = new ArmPosture(0, true, 5, 0, 10);
    public static final ArmPosture FORWARD = new ArmPosture(90, true, 0, 0, 0);
    public static final ArmPosture ON_HIPS = new ArmPosture(-15, false, 40, 40, 95);
    public static final ArmPosture ACROSS_CHEST = new ArmPosture(35, false, 5, 60, 125);
    public static final ArmPosture OVERHEAD = new ArmPosture(180, true, 0, 0, 0);

    /** Hands on a bar behind the neck. */
    public static final ArmPosture BAR_BEHIND = new ArmPosture(-20, false, 45, -80, 130);

    /** Upper arms forward under a bar in front. */
    public static final ArmPosture BAR_FRONT = new ArmPosture(85, false, 0, 0, 140);

    /** Hands before the breastbone. */
    public static final ArmPosture AT_CHEST = new ArmPosture(20, false, 10, 10, 135);

    /** Part of the trunk's lean that the neck takes back so that the eyes look ahead (assumed). */
    static final double GAZE = 0.6;

    private static final double DEG = StrictMath.PI / 180;

    void prescribe(CoordinateMap map) {
        for (Side side : Side.BOTH) {
            String shoulder = side.of(Coordinates.SHOULDER_FLEXION);
            if (followsLean) {
                map.following(shoulder, flexionDeg * DEG, 1, Coordinates.PELVIS_TILT, Coordinates.LUMBAR_FLEXION);
            } else {
                map.fixed(shoulder, flexionDeg * DEG);
            }
            map.fixed(side.of(Coordinates.SHOULDER_ABDUCTION), abductionDeg * DEG);
            map.fixed(side.of(Coordinates.SHOULDER_ROTATION), rotationDeg * DEG);
            map.fixed(side.of(Coordinates.ELBOW_FLEXION), elbowDeg * DEG);
        }
        map.following(Coordinates.NECK_FLEXION, 0, -GAZE, Coordinates.PELVIS_TILT, Coordinates.LUMBAR_FLEXION);
    }
}
