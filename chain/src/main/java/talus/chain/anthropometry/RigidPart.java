package talus.chain.anthropometry;

/**
 * A rigid piece of the body in its own axes: X forward, Y up, Z right as the person stands upright with hanging arms.
 * Products of inertia about the centre of mass are zero in these axes; left and right parts are alike.
 *
 * <p>The origin depends on the piece: limbs at their upper joint centre, the head at the seventh cervical vertebra,
 * pieces of the trunk at mid-hip, parts of the foot under the back of the heel on the sole.
 *
 * @param name lower-case name
 * @param massKg mass
 * @param comForwardM centre of mass before the origin
 * @param comUpM centre of mass above the origin, negative for hanging limbs
 * @param aboutForwardKgM2 moment of inertia about the centre of mass, forward axis
 * @param aboutUpKgM2 the same, upward axis
 * @param aboutRightKgM2 the same, axis to the right: bending in the sagittal plane
 */
public record RigidPart(
        String name,
        double massKg,
        double comForwardM,
        double comUpM,
        double aboutForwardKgM2,
        double aboutUpKgM2,
        double aboutRightKgM2) {
    /** Room for rounding in the triangle inequality of moments of inertia. */
    private static final double ROUNDING = 1e-12;

    public RigidPart {
        boolean inertia = aboutForwardKgM2 > 0 && aboutUpKgM2 > 0 && aboutRightKgM2 > 0;
        if (!(massKg > 0) || !inertia) {
            throw new IllegalArgumentException(name + ": mass " + massKg + " kg and inertia must be positive");
        }
        double half = (aboutForwardKgM2 + aboutUpKgM2 + aboutRightKgM2) / 2 * (1 + ROUNDING);
        if (aboutForwardKgM2 > half || aboutUpKgM2 > half || aboutRightKgM2 > half) {
            throw new IllegalArgumentException(name + ": no rigid body has these three moments of inertia");
        }
    }
}
