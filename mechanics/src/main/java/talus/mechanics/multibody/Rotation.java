package talus.mechanics.multibody;

/**
 * A rotation matrix {@code R_AB}, row-major: it turns components in frame B into components in frame A, and its
 * columns are the axes of B seen from A.
 *
 * <p>The constructor refuses a matrix whose {@code R R^T} differs from one by more than {@value #TOLERANCE} in any
 * entry, or whose determinant is negative.
 */
public record Rotation(
        double xx, double xy, double xz, double yx, double yy, double yz, double zx, double zy, double zz) {
    /** Largest departure from orthonormality: far above rounding, far below any direction read from a table. */
    public static final double TOLERANCE = 1e-9;

    public static final Rotation IDENTITY = new Rotation(1, 0, 0, 0, 1, 0, 0, 0, 1);

    public Rotation {
        double departure = departure(xx, xy, xz, yx, yy, yz, zx, zy, zz);
        // The negation also catches NaN.
        if (!(departure <= TOLERANCE)) {
            throw new IllegalArgumentException(
                    "rotation rows are orthonormal within " + departure + ", limit " + TOLERANCE);
        }
        double determinant = xx * (yy * zz - yz * zy) - xy * (yx * zz - yz * zx) + xz * (yx * zy - yy * zx);
        if (determinant < 0) {
            throw new IllegalArgumentException("rotation has determinant " + determinant + ", a mirror image");
        }
    }

    /** Right-handed turn by {@code angle} (rad) about {@code axis}, which need not be of unit length. */
    public static Rotation about(Vector3 axis, double angle) {
        Vector3 u = axis.unit();
        double s = StrictMath.sin(angle);
        double c = StrictMath.cos(angle);
        double v = 1 - c;
        return new Rotation(
                c + v * u.x() * u.x(),
                v * u.x() * u.y() - s * u.z(),
                v * u.x() * u.z() + s * u.y(),
                v * u.x() * u.y() + s * u.z(),
                c + v * u.y() * u.y(),
                v * u.y() * u.z() - s * u.x(),
                v * u.x() * u.z() - s * u.y(),
                v * u.y() * u.z() + s * u.x(),
                c + v * u.z() * u.z());
    }

    public static Rotation aboutX(double angle) {
        return about(Vector3.X, angle);
    }

    public static Rotation aboutY(double angle) {
        return about(Vector3.Y, angle);
    }

    public static Rotation aboutZ(double angle) {
        return about(Vector3.Z, angle);
    }

    /** The frame whose axes, seen from the outer frame, are {@code x}, {@code y} and {@code z}. */
    public static Rotation ofAxes(Vector3 x, Vector3 y, Vector3 z) {
        return new Rotation(x.x(), y.x(), z.x(), x.y(), y.y(), z.y(), x.z(), y.z(), z.z());
    }

    /** {@code R_AC = R_AB R_BC}. */
    public Rotation times(Rotation inner) {
        Vector3 x = apply(inner.axisX());
        Vector3 y = apply(inner.axisY());
        Vector3 z = apply(inner.axisZ());
        return ofAxes(x, y, z);
    }

    /** {@code v_A = R_AB v_B}. */
    public Vector3 apply(Vector3 v) {
        return new Vector3(
                xx * v.x() + xy * v.y() + xz * v.z(),
                yx * v.x() + yy * v.y() + yz * v.z(),
                zx * v.x() + zy * v.y() + zz * v.z());
    }

    /** {@code R_BA}. */
    public Rotation inverse() {
        return new Rotation(xx, yx, zx, xy, yy, zy, xz, yz, zz);
    }

    /** The first axis of B seen from A. */
    public Vector3 axisX() {
        return new Vector3(xx, yx, zx);
    }

    /** The second axis of B seen from A. */
    public Vector3 axisY() {
        return new Vector3(xy, yy, zy);
    }

    /** The third axis of B seen from A. */
    public Vector3 axisZ() {
        return new Vector3(xz, yz, zz);
    }

    /** The rotation of the mirror image in z = 0, {@code S R S} with {@code S = diag(1, 1, -1)}. */
    public Rotation mirroredZ() {
        return new Rotation(xx, xy, -xz, yx, yy, -yz, -zx, -zy, zz);
    }

    /** A new array of the nine entries, row by row. */
    public double[] rowMajor() {
        return new double[] {xx, xy, xz, yx, yy, yz, zx, zy, zz};
    }

    private static double departure(
            double xx, double xy, double xz, double yx, double yy, double yz, double zx, double zy, double zz) {
        double rows = Math.max(
                Math.abs(xx * xx + xy * xy + xz * xz - 1),
                Math.max(Math.abs(yx * yx + yy * yy + yz * yz - 1), Math.abs(zx * zx + zy * zy + zz * zz - 1)));
        double pairs = Math.max(
                Math.abs(xx * yx + xy * yy + xz * yz),
                Math.max(Math.abs(xx * zx + xy * zy + xz * zz), Math.abs(yx * zx + yy * zy + yz * zz)));
        return Math.max(rows, pairs);
    }
}
