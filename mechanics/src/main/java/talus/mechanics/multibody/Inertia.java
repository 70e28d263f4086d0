package talus.mechanics.multibody;

/**
 * Mass, its centre, and the central inertia tensor of a rigid segment, all in the segment's frame B.
 *
 * <p>{@code xx, yy, zz, xy, xz, yz} are entries of the tensor about the centre of mass in the axes of B (kg.m^2);
 * {@code xy} is the entry itself, {@code -integral x y dm}. The constructor refuses what no distribution of mass can
 * have: negative mass, moments without mass, or a tensor whose second-moment matrix {@code trace/2 - I} is not positive
 * semidefinite (which contains the triangle inequality of principal moments).
 *
 * @param mass kg, 0 or more
 * @param center centre of mass in B (m)
 */
public record Inertia(double mass, Vector3 center, double xx, double yy, double zz, double xy, double xz, double yz) {
    /** A segment that only carries others. */
    public static final Inertia MASSLESS = new Inertia(0, Vector3.ZERO, 0, 0, 0, 0, 0, 0);

    /** Part of the trace (squared, cubed for 2x2, 3x3 minors) by which a minor may be negative: table rounding. */
    private static final double SLACK = 1e-9;

    public Inertia {
        Vector3.requireFinite("mass", mass);
        if (mass < 0) {
            throw new IllegalArgumentException("mass = " + mass + " must be 0 or more");
        }
        double trace = xx + yy + zz;
        Vector3.requireFinite("trace of the inertia", trace + xy + xz + yz);
        if (mass == 0 && (xx != 0 || yy != 0 || zz != 0 || xy != 0 || xz != 0 || yz != 0)) {
            throw new IllegalArgumentException("moments of inertia need mass, mass = 0");
        }
        double sx = trace / 2 - xx;
        double sy = trace / 2 - yy;
        double sz = trace / 2 - zz;
        double minors2 = Math.min(sx * sy - xy * xy, Math.min(sx * sz - xz * xz, sy * sz - yz * yz));
        double minor3 = sx * sy * sz - 2 * xy * xz * yz - sx * yz * yz - sy * xz * xz - sz * xy * xy;
        if (Math.min(sx, Math.min(sy, sz)) < -SLACK * trace
                || minors2 < -SLACK * trace * trace
                || minor3 < -SLACK * trace * trace * trace) {
            throw new IllegalArgumentException("no mass distribution has the central inertia xx " + xx + ", yy " + yy
                    + ", zz " + zz + ", xy " + xy + ", xz " + xz + ", yz " + yz);
        }
    }

    /** Mass without extent. */
    public static Inertia point(double mass, Vector3 center) {
        return new Inertia(mass, center, 0, 0, 0, 0, 0, 0);
    }

    /** Principal axes along those of B. */
    public static Inertia principal(double mass, Vector3 center, double xx, double yy, double zz) {
        return new Inertia(mass, center, xx, yy, zz, 0, 0, 0);
    }

    /** Both bodies as one; {@code other} is in the same frame. */
    public Inertia add(Inertia other) {
        double sum = mass + other.mass;
        if (sum == 0) {
            return MASSLESS;
        }
        Vector3 middle = center.times(mass / sum).plus(other.center.times(other.mass / sum));
        // Parallel axes: two masses at distance d about their common centre act as the reduced mass at d.
        Vector3 d = other.center.minus(center);
        double reduced = mass * (other.mass / sum);
        return new Inertia(
                sum,
                middle,
                xx + other.xx + reduced * (d.y() * d.y() + d.z() * d.z()),
                yy + other.yy + reduced * (d.x() * d.x() + d.z() * d.z()),
                zz + other.zz + reduced * (d.x() * d.x() + d.y() * d.y()),
                xy + other.xy - reduced * d.x() * d.y(),
                xz + other.xz - reduced * d.x() * d.z(),
                yz + other.yz - reduced * d.y() * d.z());
    }

    /** The same body described in frame P, where {@code pose} says where B is in P. */
    public Inertia transform(Pose pose) {
        Rotation r = pose.rotation();
        Vector3 ix = r.apply(multiply(r.inverse().axisX()));
        Vector3 iy = r.apply(multiply(r.inverse().axisY()));
        Vector3 iz = r.apply(multiply(r.inverse().axisZ()));
        return new Inertia(
                mass,
                pose.apply(center),
                ix.x(),
                iy.y(),
                iz.z(),
                (ix.y() + iy.x()) / 2,
                (ix.z() + iz.x()) / 2,
                (iy.z() + iz.y()) / 2);
    }

    /** Every mass times {@code massFactor} and every length times {@code lengthFactor}. */
    public Inertia scaled(double massFactor, double lengthFactor) {
        double k = massFactor * lengthFactor * lengthFactor;
        return new Inertia(
                mass * massFactor, center.times(lengthFactor), k * xx, k * yy, k * zz, k * xy, k * xz, k * yz);
    }

    /** The image in the plane z = 0. */
    public Inertia mirroredZ() {
        return new Inertia(mass, center.mirroredZ(), xx, yy, zz, xy, -xz, -yz);
    }

    private Vector3 multiply(Vector3 v) {
        return new Vector3(
                xx * v.x() + xy * v.y() + xz * v.z(),
                xy * v.x() + yy * v.y() + yz * v.z(),
                xz * v.x() + yz * v.y() + zz * v.z());
    }
}
