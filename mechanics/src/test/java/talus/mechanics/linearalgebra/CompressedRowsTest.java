package talus.mechanics.linearalgebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CompressedRowsTest {
    private static final int ROWS = 7;
    private static final int COLUMNS = 11;

    /** Eleven products of numbers near 1. */
    private static final double ROUNDING = 1e-14;

    @Test
    void productsAreThoseOfTheDenseMatrix() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            double[] dense = sparse(random);
            double[] x = gaussian(random, COLUMNS);
            double[] y = gaussian(random, ROWS);
            CompressedRows rows = compressed(dense, 2);
            double[] transposed = new double[COLUMNS];

            rows.addTransposed(y, 0, 0, transposed);

            for (int i = 0; i < ROWS; i++) {
                assertThat(rows.times(i, x))
                        .as("seed %d", seed)
                        .isCloseTo(2 * DenseProducts.rowProduct(COLUMNS, dense, i * COLUMNS, x), within(ROUNDING));
            }
            for (int j = 0; j < COLUMNS; j++) {
                double sum = 0;
                for (int i = 0; i < ROWS; i++) {
                    sum += 2 * dense[i * COLUMNS + j] * y[i];
                    assertThat(rows.at(i, j)).as("seed %d", seed).isEqualTo(2 * dense[i * COLUMNS + j]);
                }
                assertThat(transposed[j]).as("seed %d", seed).isCloseTo(sum, within(ROUNDING));
            }
        }
    }

    @Test
    void clearedRowsAreFilledAnew() {
        CompressedRows rows = compressed(sparse(new Random(1)), 1);

        rows.clear();
        double magnitudes = rows.append(new double[] {9, 0, -3, 4}, 1, 3, 0.5);

        assertThat(rows.rows()).isEqualTo(1);
        assertThat(magnitudes).isEqualTo(3.5);
        assertThat(rows.at(0, 0)).isZero();
        assertThat(rows.at(0, 1)).isEqualTo(-1.5);
    }

    @Test
    void lastNumbersOfARowCanBeLeftOut() {
        CompressedRows rows = new CompressedRows(1, 4);
        rows.append(new double[] {1, 0, 2, 4}, 0, 4, 1);

        assertThat(rows.times(0, 1, new double[] {1, 1, 1, 1})).isEqualTo(3);
    }

    @Test
    void notANumberIsKeptAndShowsInTheSum() {
        CompressedRows rows = new CompressedRows(1, 2);

        assertThat(rows.append(new double[] {0, Double.NaN}, 0, 2, 1)).isNaN();
    }

    private static CompressedRows compressed(double[] dense, double scale) {
        CompressedRows rows = new CompressedRows(ROWS, COLUMNS);
        for (int i = 0; i < ROWS; i++) {
            rows.append(dense, i * COLUMNS, COLUMNS, scale);
        }
        return rows;
    }

    private static double[] sparse(Random random) {
        double[] dense = new double[ROWS * COLUMNS];
        for (int i = 0; i < dense.length; i++) {
            dense[i] = random.nextInt(4) == 0 ? random.nextGaussian() : 0;
        }
        return dense;
    }

    private static double[] gaussian(Random random, int count) {
        double[] vector = new double[count];
        for (int i = 0; i < count; i++) {
            vector[i] = random.nextGaussian();
        }
        return vector;
    }
}
