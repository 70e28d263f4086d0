package talus.chain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MultivariateNormalTest {
    private static final long SEED = 7L;

    /** A dozen operations on numbers of size one. */
    private static final double ROUNDING = 1e-12;

    /** The same after a solution with a matrix of condition number up to 100. */
    private static final double SOLVED = 1e-10;

    /** Spread that counts as none: the square root of 1e-10 of a variance below 20, times three standard deviations. */
    private static final double NO_SPREAD = 3 * Math.sqrt(1e-10 * 20);

    @Test
    void factorTimesItsTransposeIsTheMatrix() {
        RandomSource random = new RandomSource(SEED);
        for (int n = 1; n <= 12; n++) {
            double[] matrix = covariance(random, n);
            double[] factor = new double[n * n];
            assertThat(Cholesky.factor(n, matrix, new double[n], factor))
                    .as("seed %d, n %d", SEED, n)
                    .isTrue();
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    double sum = 0;
                    for (int k = 0; k < n; k++) {
                        sum += factor[i * n + k] * factor[j * n + k];
                    }
                    assertThat(sum).isCloseTo(matrix[i * n + j], within(ROUNDING * n));
                }
            }
        }
    }

    @Test
    void solutionFulfilsItsEquations() {
        RandomSource random = new RandomSource(SEED);
        int n = 9;
        double[] matrix = covariance(random, n);
        double[] factor = new double[n * n];
        Cholesky.factor(n, matrix, new double[n], factor);
        double[] right = new double[n];
        for (int i = 0; i < n; i++) {
            right[i] = random.nextNormal();
        }
        double[] x = right.clone();
        Cholesky.solve(n, factor, x);
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int j = 0; j < n; j++) {
                sum += matrix[i * n + j] * x[j];
            }
            assertThat(sum).as("seed %d", SEED).isCloseTo(right[i], within(SOLVED));
        }
    }

    @Test
    void indefiniteMatrixHasNoFactor() {
        assertThat(Cholesky.factor(2, new double[] {1, 2, 2, 1}, new double[2], new double[4]))
                .isFalse();
        assertThatThrownBy(() -> new MultivariateNormal(new double[2], new double[] {1, 2, 2, 1}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void twoVariablesConditionByTheTextbookFormula() {
        double rho = 0.6;
        double s1 = 2;
        double s2 = 3;
        MultivariateNormal pair =
                MultivariateNormal.of(new double[] {1, 5}, new double[] {s1, s2}, new double[] {1, rho, rho, 1});
        MultivariateNormal given = pair.given(new double[][] {{1, 0}}, new double[] {2.5});
        assertThat(given.mean(1)).isCloseTo(5 + rho * s2 / s1 * 1.5, within(ROUNDING));
        assertThat(given.covariance(1, 1)).isCloseTo(s2 * s2 * (1 - rho * rho), within(ROUNDING));
    }

    @Test
    void observedCombinationIsKeptExactlyByMeanAndDraws() {
        RandomSource random = new RandomSource(SEED);
        int n = 6;
        MultivariateNormal people = new MultivariateNormal(new double[n], covariance(random, n));
        double[][] seen = {{1, -1, 0, 0, 0, 0}, {0, 0.5, 0, 2, 0, 0}};
        MultivariateNormal known = people.given(seen, new double[] {0.3, -1.1});
        for (int draw = 0; draw < 50; draw++) {
            double[] z = new double[n];
            for (int i = 0; i < n; i++) {
                z[i] = random.nextNormal();
            }
            double[] x = known.at(z);
            assertThat(x[0] - x[1]).as("seed %d", SEED).isCloseTo(0.3, within(NO_SPREAD));
            assertThat(0.5 * x[1] + 2 * x[3]).as("seed %d", SEED).isCloseTo(-1.1, within(NO_SPREAD));
        }
        assertThat(known.meanOf(seen[0])).isCloseTo(0.3, within(ROUNDING));
        assertThat(known.standardDeviationOf(seen[0])).isCloseTo(0, within(NO_SPREAD));
    }

    @Test
    void observationsAtOnceEqualObservationsInTurn() {
        RandomSource random = new RandomSource(SEED);
        int n = 5;
        MultivariateNormal people = new MultivariateNormal(new double[] {1, 2, 3, 4, 5}, covariance(random, n));
        double[] a = {1, 0, 0, 0, 0};
        double[] b = {0, 1, 1, 0, 0};
        MultivariateNormal both = people.given(new double[][] {a, b}, new double[] {2, 4});
        MultivariateNormal inTurn =
                people.given(new double[][] {b}, new double[] {4}).given(new double[][] {a}, new double[] {2});
        for (int i = 0; i < n; i++) {
            assertThat(inTurn.mean(i)).isCloseTo(both.mean(i), within(SOLVED));
            for (int j = 0; j < n; j++) {
                assertThat(inTurn.covariance(i, j)).isCloseTo(both.covariance(i, j), within(SOLVED));
            }
        }
    }

    @Test
    void knownObservationIsRefused() {
        MultivariateNormal pair = MultivariateNormal.of(new double[2], new double[] {1, 1}, new double[] {1, 0, 0, 1});
        MultivariateNormal known = pair.given(new double[][] {{1, 0}}, new double[] {1});
        assertThatThrownBy(() -> known.given(new double[][] {{1, 0}}, new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("observation 0");
    }

    @Test
    void drawsHaveTheCovarianceTheyComeFrom() {
        RandomSource random = new RandomSource(SEED);
        int n = 4;
        int draws = 40_000;
        double[] covariance = covariance(random, n);
        MultivariateNormal people = new MultivariateNormal(new double[n], covariance);
        double[] sums = new double[n * n];
        double[] z = new double[n];
        for (int draw = 0; draw < draws; draw++) {
            for (int i = 0; i < n; i++) {
                z[i] = random.nextNormal();
            }
            double[] x = people.at(z);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    sums[i * n + j] += x[i] * x[j];
                }
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double product = covariance[i * n + i] * covariance[j * n + j];
                double error = Math.sqrt((product + covariance[i * n + j] * covariance[i * n + j]) / draws);
                assertThat(sums[i * n + j] / draws)
                        .as("seed %d", SEED)
                        .isCloseTo(covariance[i * n + j], within(5 * error));
            }
        }
    }

    private static double[] covariance(RandomSource random, int n) {
        double[] root = new double[n * n];
        for (int i = 0; i < n * n; i++) {
            root[i] = random.nextNormal();
        }
        double[] matrix = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                for (int k = 0; k < n; k++) {
                    matrix[i * n + j] += root[i * n + k] * root[j * n + k];
                }
            }
            matrix[i * n + i] += 0.1;
        }
        return matrix;
    }
}
