package talus.mechanics.multibody;

import java.util.function.DoubleFunction;

/** Derivatives by differences of the sixth order. */
final class Differences {
    /**
     * Truncation is {@code (w h)^6 / 140} of what turns at w a unit: 2e-10 for an energy at 30, which is a chain of joints
     * that all turn; rounding is about {@code 4 x 2^-53 / h} = 2e-13 of the value.
     */
    static final double STEP = 1.0 / 512;

    /** Ten times the truncation, seen against the largest term. */
    static final double ERROR = 2e-9;

    private Differences() {}

    /** The derivative at zero of a function with {@code size} values. */
    static double[] derivative(int size, DoubleFunction<double[]> function) {
        double[] out = new double[size];
        double[] weights = {3.0 / 4, -3.0 / 20, 1.0 / 60};
        for (int k = 1; k <= 3; k++) {
            double[] ahead = function.apply(k * STEP);
            double[] behind = function.apply(-k * STEP);
            for (int i = 0; i < size; i++) {
                out[i] += weights[k - 1] * (ahead[i] - behind[i]) / STEP;
            }
        }
        return out;
    }
}
