package talus.mechanics.multibody;

/** One degree of motion of a segment against its parent, in the frame that the segment's earlier axes left. */
public sealed interface Axis {
    /** Unique in a model. */
    String name();

    /** Unit vector in the frame left by the previous axis. */
    Vector3 direction();

    Drive drive();

    /** Turns the segment right-handed about {@code direction} through the segment's origin (rad). */
    record Hinge(String name, Vector3 direction, Drive drive) implements Axis {
        public Hinge {
            requireAxis(name, direction);
        }
    }

    /** Moves the segment's origin along {@code direction} (m). */
    record Slider(String name, Vector3 direction, Drive drive) implements Axis {
        public Slider {
            requireAxis(name, direction);
        }
    }

    private static void requireAxis(String name, Vector3 direction) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("axis name must not be blank");
        }
        // 1e-12: an axis from Vector3.unit() passes, a table's rounded components do not pass unseen.
        if (Math.abs(direction.dot(direction) - 1) > 1e-12) {
            throw new IllegalArgumentException("direction of axis " + name + " has length " + direction.norm()
                    + ", must be 1; use Vector3.unit()");
        }
    }
}
