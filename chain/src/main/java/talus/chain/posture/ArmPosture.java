package talus.chain.posture;

import talus.chain.body.Coordinates;
import talus.chain.body.Side;

/**
 * How the arms and the head are held. What a person keeps level or hanging in space follows the trunk's lean, pelvic tilt plus lumbar
 * flexion; the rest is fixed to the trunk. The positions of the contract: {@link ArmParameters}.
 *
 * @param flexionDeg of the shoulders, with the trunk upright
 * @param followsLean whether the upper arm keeps its direction in space
 * @param abductionDeg of the shoulders
 * @param rotationDeg of the shoulders, internal positive
 * @param elbowDeg flexion
 * @param gazeShare part of the trunk's lean that the neck takes back
 */
public record ArmPosture(
        double flexionDeg,
        boolean followsLean,
        double abductionDeg,
        double rotationDeg,
        double elbowDeg,
        double gazeShare) {
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
        map.following(Coordinates.NECK_FLEXION, 0, -gazeShare, Coordinates.PELVIS_TILT, Coordinates.LUMBAR_FLEXION);
    }
}
