package talus.chain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StandardNormalTest {
    /**
     * Simpson's rule on 4,000 cells of a density of width one errs by less than 1e-13; the rest is rounding of the sum.
     */
    private static final double INTEGRATION = 1e-12;

    @Test
    void quantileUndoesTheIntegralOfTheDensity() {
        for (double x = -5; x <= 5; x += 0.37) {
            double share = 0.5 + integral(x);
            assertThat(0.5 + integral(StandardNormal.quantile(share))).isCloseTo(share, within(INTEGRATION));
        }
    }

    @Test
    void knownQuantilesComeOut() {
        assertThat(StandardNormal.quantile(0.5)).isZero();
        assertThat(StandardNormal.quantile(0.975)).isCloseTo(1.9599639845400545, within(1e-15));
        assertThat(StandardNormal.quantile(1e-10)).isCloseTo(-6.361340902404056, within(1e-14));
        assertThat(StandardNormal.quantile(1e-20)).isCloseTo(-9.262340089798409, within(1e-14));
    }

    @Test
    void quantileIsOddAboutTheMiddle() {
        for (double share = 0.0078125; share < 0.5; share += 0.0078125) {
            assertThat(StandardNormal.quantile(1 - share)).isEqualTo(-StandardNormal.quantile(share));
        }
    }

    @Test
    void sharesOutsideTheOpenIntervalAreRefused() {
        for (double share : new double[] {0, 1, -0.1, Double.NaN}) {
            assertThatThrownBy(() -> StandardNormal.quantile(share)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static double integral(double x) {
        int cells = 4000;
        double h = x / cells;
        double sum = 0;
        for (int i = 0; i < cells; i++) {
            double left = i * h;
            sum += density(left) + 4 * density(left + h / 2) + density(left + h);
        }
        return sum * h / 6;
    }

    private static double density(double x) {
        return StrictMath.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }
}
