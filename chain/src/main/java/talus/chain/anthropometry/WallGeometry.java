package talus.chain.anthropometry;

import java.util.OptionalDouble;

/**
 * The knee-to-wall test as plane geometry: a flat foot square to the wall, heel down, the front of the knee at the
 * wall, the big toe short of it by the distance
 *
 * <pre>
 * D = a + shank sin(lean) + p - footLength
 * </pre>
 *
 * with {@code a} the ankle's place from the heel and {@code p} the knee's thickness before its centre, taken
 * horizontally. The foot neither pronates nor bends: a first guess for the model's own test and a check on it. The lean
 * is the shin's angle to the vertical, forward positive. A negative distance means that the knee stays short of a wall
 * that the toe touches.
 *
 * @param shankM ankle centre to knee centre
 * @param footLengthM heel to longest toe
 * @param ankleFromHeelM heel to ankle centre along the sole
 * @param kneeToPatellaFrontM knee centre to the front of the knee, horizontally
 */
public record WallGeometry(double shankM, double footLengthM, double ankleFromHeelM, double kneeToPatellaFrontM) {
    private static final double RIGHT_ANGLE = StrictMath.PI / 2;

    public WallGeometry {
        if (!(shankM > 0)) {
            throw new IllegalArgumentException("shank " + shankM + " m must be positive");
        }
        if (!(footLengthM > ankleFromHeelM && ankleFromHeelM >= 0)) {
            throw new IllegalArgumentException(
                    "ankle " + ankleFromHeelM + " m from the heel must lie within the foot of " + footLengthM + " m");
        }
    }

    /**
     * Big toe to wall, in m, at a lean of the shin.
     *
     * @param leanRad from minus to plus a right angle
     * @throws IllegalArgumentException beyond it
     */
    public double distanceM(double leanRad) {
        requireLean(leanRad);
        return ankleFromHeelM + shankM * StrictMath.sin(leanRad) + kneeToPatellaFrontM - footLengthM;
    }

    /** Change of distance with lean, in m per rad. */
    public double distancePerLeanM(double leanRad) {
        requireLean(leanRad);
        return shankM * StrictMath.cos(leanRad);
    }

    /**
     * The lean, in rad, at which the big toe is this far from the wall; empty when the shank is too short to reach it.
     */
    public OptionalDouble leanRad(double distanceM) {
        double sine = (distanceM + footLengthM - ankleFromHeelM - kneeToPatellaFrontM) / shankM;
        return sine >= -1 && sine <= 1 ? OptionalDouble.of(StrictMath.asin(sine)) : OptionalDouble.empty();
    }

    private static void requireLean(double leanRad) {
        if (!(leanRad >= -RIGHT_ANGLE && leanRad <= RIGHT_ANGLE)) {
            throw new IllegalArgumentException("lean " + leanRad + " rad must be within a right angle");
        }
    }
}
