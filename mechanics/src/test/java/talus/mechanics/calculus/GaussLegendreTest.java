package talus.mechanics.calculus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GaussLegendreTest {
    /** Sums of at most sixteen terms of size 1. */
    private static final double ROUNDING = 1e-14;

    @Test
    void polynomialsUpToTheirDegreeAreIntegratedExactly() {
        for (int points = 1; points <= 16; points++) {
            GaussLegendre rule = new GaussLegendre(points);
            for (int degree = 0; degree < 2 * points; degree++) {
                double sum = 0;
                for (int i = 0; i < points; i++) {
                    double power = 1;
                    for (int k = 0; k < degree; k++) {
                        power *= rule.node(i);
                    }
                    sum += rule.weight(i) * power;
                }
                assertThat(sum)
                        .as("%s points, degree %s", points, degree)
                        .isCloseTo(1.0 / (degree + 1), within(ROUNDING));
            }
        }
    }

    @Test
    void theNextDegreeIsNot() {
        GaussLegendre one = new GaussLegendre(1);
        assertThat(one.weight(0) * one.node(0) * one.node(0)).isNotCloseTo(1.0 / 3, within(0.01));
    }

    @Test
    void noPointsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GaussLegendre(0));
    }
}
