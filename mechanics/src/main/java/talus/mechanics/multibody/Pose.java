package talus.mechanics.multibody;

/**
 * Where frame B is in frame P.
 *
 * @param translation {@code p_PB}, the origin of B in P (m)
 * @param rotation {@code R_PB}
 */
public record Pose(Vector3 translation, Rotation rotation) {
    public static final Pose IDENTITY = new Pose(Vector3.ZERO, Rotation.IDENTITY);

    /** A pose without rotation. */
    public static Pose at(double x, double y, double z) {
        return new Pose(new Vector3(x, y, z), Rotation.IDENTITY);
    }

    /** A pose without rotation. */
    public static Pose at(Vector3 translation) {
        return new Pose(translation, Rotation.IDENTITY);
    }

    /** A pose without translation. */
    public static Pose turned(Rotation rotation) {
        return new Pose(Vector3.ZERO, rotation);
    }

    /** Where C is in P, given where C is in B. */
    public Pose times(Pose inner) {
        return new Pose(apply(inner.translation), rotation.times(inner.rotation));
    }

    /** The point in P that has coordinates {@code pointB} in B. */
    public Vector3 apply(Vector3 pointB) {
        return translation.plus(rotation.apply(pointB));
    }

    /** Where P is in B. */
    public Pose inverse() {
        Rotation back = rotation.inverse();
        return new Pose(back.apply(translation).times(-1), back);
    }

    /** The image in the plane z = 0 of P, with frames mirrored too, so that right becomes left. */
    public Pose mirroredZ() {
        return new Pose(translation.mirroredZ(), rotation.mirroredZ());
    }
}
