package talus.chain.tissue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import talus.chain.statistics.RandomSource;

class ExponentialSumTest {
    private static final long SEED = 31L;

    /** A few operations on numbers of size one. */
    private static final double ROUNDING = 1e-14;

    private static final double STEP = 1e-5;

    /**
     * Truncation STEP^2 / 6 and rounding 1e-16 / STEP, both of the scale that {@link #scale} gives, for four terms and
     * some slack in the slopes.
     */
    private static final double DIFFERENCE = 10 * (STEP * STEP / 6 + 1e-16 / STEP);

    @Test
    void termsAndConstantAreSummed() {
        ExponentialSum sum =
                ExponentialSum.constant(2, 1.5).plus(2, 0.1, 0.3, -0.2).plus(-1, -0.4, 0, 0.7);
        double[] x = {9, 0.8, -1.1};
        double expected = 1.5 + 2 * Math.exp(0.1 + 0.3 * 0.8 + 0.2 * 1.1) - Math.exp(-0.4 - 0.7 * 1.1);
        assertThat(sum.value(x, 1)).isCloseTo(expected, within(ROUNDING));
    }

    @Test
    void derivativesAreThoseOfTheValue() {
        RandomSource random = new RandomSource(SEED);
        int n = 3;
        for (int trial = 0; trial < 100; trial++) {
            ExponentialSum sum = ExponentialSum.constant(n, random.nextNormal());
            for (int k = 0; k < 4; k++) {
                sum = sum.plus(
                        random.nextNormal(),
                        random.nextNormal(),
                        random.nextNormal(),
                        random.nextNormal(),
                        random.nextNormal());
            }
            double[] x = {random.nextNormal(), random.nextNormal(), random.nextNormal()};
            double[] gradient = new double[n];
            double[] hessian = new double[n * n];
            double value = sum.evaluate(x, 0, gradient, hessian);
            assertThat(value).isEqualTo(sum.value(x, 0));
            double[] up = new double[n];
            double[] down = new double[n];
            double[] scratch = new double[n * n];
            double scale = scale(sum, x);
            for (int i = 0; i < n; i++) {
                double[] moved = x.clone();
                moved[i] = x[i] + STEP;
                double above = sum.evaluate(moved, 0, up, scratch);
                moved[i] = x[i] - STEP;
                double below = sum.evaluate(moved, 0, down, scratch);
                assertThat(gradient[i])
                        .as("seed %d trial %d", SEED, trial)
                        .isCloseTo((above - below) / (2 * STEP), within(DIFFERENCE * scale));
                for (int j = 0; j < n; j++) {
                    assertThat(hessian[i * n + j])
                            .as("seed %d trial %d", SEED, trial)
                            .isCloseTo((up[j] - down[j]) / (2 * STEP), within(DIFFERENCE * scale));
                }
            }
        }
    }

    /**
     * The largest term times its largest slope to the fourth power: a bound on derivatives up to the fourth, per term.
     */
    private static double scale(ExponentialSum sum, double[] x) {
        double largest = 1;
        for (int k = 0; k < sum.terms(); k++) {
            double argument = sum.argumentAtZero(k);
            double slope = 1;
            for (int i = 0; i < x.length; i++) {
                argument += sum.slope(k, i) * x[i];
                slope = Math.max(slope, Math.abs(sum.slope(k, i)));
            }
            largest = Math.max(largest, Math.abs(sum.size(k)) * Math.exp(argument) * slope * slope * slope * slope);
        }
        return largest;
    }

    @Test
    void valueAndTwoDerivativesAreContinuousAtTheCap() {
        ExponentialSum sum = ExponentialSum.constant(1, 0).plus(1, 0, 1);
        double gap = 1e-9;
        double[][] below = all(sum, ExponentialSum.CAP - gap);
        double[][] above = all(sum, ExponentialSum.CAP + gap);
        double tolerance = 403.5 * 4 * gap;
        for (int i = 0; i < 3; i++) {
            assertThat(above[i][0]).isCloseTo(below[i][0], within(tolerance));
            assertThat(below[i][0]).isCloseTo(Math.exp(ExponentialSum.CAP), within(tolerance));
        }
    }

    @Test
    void farBeyondTheCapTheMomentIsAParabola() {
        ExponentialSum sum = ExponentialSum.constant(1, 0).plus(-2, 0, 1);
        double[][] at = all(sum, 1e6);
        assertThat(at[2][0]).isCloseTo(-2 * Math.exp(ExponentialSum.CAP), within(ROUNDING * 1000));
        assertThat(at[0][0]).isNegative().isFinite();
    }

    private static double[][] all(ExponentialSum sum, double x) {
        double[] gradient = new double[1];
        double[] hessian = new double[1];
        double value = sum.evaluate(new double[] {x}, 0, gradient, hessian);
        return new double[][] {{value}, gradient, hessian};
    }

    @Test
    void stopHasItsMomentAtTheLimitAndGrowsEFold() {
        ExponentialSum stop = ExponentialSum.stop(2, 1, -10, 0.7, 0.07);
        assertThat(stop.value(new double[] {5, 0.7}, 0)).isCloseTo(-10, within(ROUNDING * 30));
        assertThat(stop.value(new double[] {5, 0.77}, 0)).isCloseTo(-10 * Math.E, within(ROUNDING * 30));
        ExponentialSum lower = ExponentialSum.stop(1, 0, 10, -0.4, -0.07);
        assertThat(lower.value(new double[] {-0.47}, 0)).isCloseTo(10 * Math.E, within(ROUNDING * 30));
    }

    @Test
    void scaledAndShiftedMomentsAreTheSameCurveElsewhere() {
        ExponentialSum sum = ExponentialSum.constant(2, 0.4).plus(1.2, 0.3, 0.9, -0.5);
        assertThat(sum.scaled(3).value(new double[] {0.2, 0.1}, 0))
                .isCloseTo(3 * sum.value(new double[] {0.2, 0.1}, 0), within(ROUNDING));
        assertThat(sum.shifted(0, 0.25).value(new double[] {0.45, 0.1}, 0))
                .isCloseTo(sum.value(new double[] {0.2, 0.1}, 0), within(ROUNDING));
    }

    @Test
    void wrongNumberOfSlopesIsRefused() {
        assertThatThrownBy(() -> ExponentialSum.constant(2, 0).plus(1, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("slopes: 1");
        assertThatThrownBy(() -> ExponentialSum.constant(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
