package talus.care.tilt;

/**
 * How a phone is turned against the vertical, as browsers tell it (W3C Device Orientation Event). Its turn about the vertical itself is left out:
 * that drifts, and no lean is in it.
 *
 * @param atMs when, on any clock that runs evenly
 * @param betaDeg about the axis across the screen, 90 with the phone upright
 * @param gammaDeg about the axis along the screen
 */
public record Tilt(double atMs, double betaDeg, double gammaDeg) {
    /** The direction of up in the phone's frame: x across the screen, y along it, z out of it. */
    Up up() {
        double beta = betaDeg * Up.RADIANS_PER_DEGREE;
        double gamma = gammaDeg * Up.RADIANS_PER_DEGREE;
        return new Up(
                -StrictMath.cos(beta) * StrictMath.sin(gamma),
                StrictMath.sin(beta),
                StrictMath.cos(beta) * StrictMath.cos(gamma));
    }
}
