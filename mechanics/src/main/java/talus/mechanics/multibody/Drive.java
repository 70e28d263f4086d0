package talus.mechanics.multibody;

/**
 * Which coordinate moves an axis, and how.
 *
 * @param coordinate name of the generalized coordinate; axes that name the same one share it
 * @param coupling the axis' own displacement as a function of the coordinate
 */
public record Drive(String coordinate, Coupling coupling) {
    public Drive {
        if (coordinate.isBlank()) {
            throw new IllegalArgumentException("coordinate name must not be blank");
        }
    }

    /** The axis is the coordinate. */
    public static Drive direct(String coordinate) {
        return new Drive(coordinate, new Coupling.Identity());
    }

    /** The axis takes {@code factor} of the coordinate. */
    public static Drive share(String coordinate, double factor) {
        return new Drive(coordinate, new Coupling.Affine(factor, 0));
    }
}
