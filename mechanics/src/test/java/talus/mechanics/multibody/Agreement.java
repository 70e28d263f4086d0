package talus.mechanics.multibody;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers that must agree to a part of the largest of them. */
final class Agreement {
    /**
     * Two orders of the same sums, at most 60 axes deep: about 10 roundings of 2^-53 an axis add up to 60 x 10 x 1.1e-16 =
     * 7e-14 of the largest term.
     */
    static final double ROUNDING = 1e-13;

    private Agreement() {}

    /** Asserts {@code |actual - expected| <= tolerance * max(scale, largest |expected|)} entry by entry. */
    static void assertAgree(String what, double[] actual, double[] expected, double scale, double tolerance) {
        assertThat(actual).as(what).hasSameSizeAs(expected);
        double limit = tolerance * Math.max(scale, largest(expected));
        for (int i = 0; i < actual.length; i++) {
            // The negation also catches NaN.
            if (!(Math.abs(actual[i] - expected[i]) <= limit)) {
                throw new AssertionError(what + ": entry " + i + " is " + actual[i] + ", expected " + expected[i]
                        + ", difference " + (actual[i] - expected[i]) + ", limit " + limit);
            }
        }
    }

    static void assertAgree(String what, double[] actual, double[] expected, double tolerance) {
        assertAgree(what, actual, expected, 0, tolerance);
    }

    static double largest(double[] values) {
        double most = 0;
        for (double value : values) {
            most = Math.max(most, Math.abs(value));
        }
        return most;
    }
}
