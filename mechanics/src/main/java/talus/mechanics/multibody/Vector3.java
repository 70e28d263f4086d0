package talus.mechanics.multibody;

/**
 * Three finite components along the axes of a frame that the owner names.
 *
 * @param x along the first axis
 * @param y along the second axis
 * @param z along the third axis
 */
public record Vector3(double x, double y, double z) {
    public static final Vector3 ZERO = new Vector3(0, 0, 0);
    public static final Vector3 X = new Vector3(1, 0, 0);
    public static final Vector3 Y = new Vector3(0, 1, 0);
    public static final Vector3 Z = new Vector3(0, 0, 1);

    public Vector3 {
        requireFinite("x", x);
        requireFinite("y", y);
        requireFinite("z", z);
    }

    public Vector3 plus(Vector3 other) {
        return new Vector3(x + other.x, y + other.y, z + other.z);
    }

    public Vector3 minus(Vector3 other) {
        return new Vector3(x - other.x, y - other.y, z - other.z);
    }

    public Vector3 times(double factor) {
        return new Vector3(factor * x, factor * y, factor * z);
    }

    public double dot(Vector3 other) {
        return x * other.x + y * other.y + z * other.z;
    }

    public Vector3 cross(Vector3 other) {
        return new Vector3(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    public double norm() {
        return Math.sqrt(dot(this));
    }

    /**
     * The vector of length one in the same direction.
     *
     * @throws IllegalArgumentException if the norm is below 1e-150, where the direction is lost
     */
    public Vector3 unit() {
        double norm = norm();
        if (norm < 1e-150) {
            throw new IllegalArgumentException("vector " + this + " has no direction");
        }
        return new Vector3(x / norm, y / norm, z / norm);
    }

    /** The image in the plane z = 0: right becomes left. */
    public Vector3 mirroredZ() {
        return new Vector3(x, y, -z);
    }

    static void requireFinite(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + " = " + value + " must be finite");
        }
    }
}
