package talus.mechanics.multibody;

import java.util.function.DoubleFunction;

/** Derivatives by differences of the sixth order. */
final class Differences {
    /** Truncation h^6/140 = 1e-13 of the seventh derivative; rounding about 4 x 2^-53 / h = 3e-14 of the value. */
    static final double STEP = 1.0 / 64;

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
