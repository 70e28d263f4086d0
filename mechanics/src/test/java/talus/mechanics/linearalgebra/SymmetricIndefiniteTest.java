package talus.mechanics.linearalgebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.junit.jupiter.api.Test;

class SymmetricIndefiniteTest {
    /** Bunch and Kaufman (1977): backward error of a few n roundoffs times a growth that is near 1 for random matrices. */
    private static final double BACKWARD = 1e-13;

    @Test
    void inertiaIsThatOfTheEigenvalues() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int n = 1 + random.nextInt(30);
            double[] a = randomSymmetric(random, n);

            assertThat(inertia(factored(n, a))).as("seed %d, order %d", seed, n).isEqualTo(eigenInertia(n, a));
        }
    }

    @Test
    void kktMatrixHasOneNegativeEigenvaluePerRow() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            int n = 2 + random.nextInt(40);
            int m = random.nextInt(n);
            double[] a = kkt(random, n, m);

            assertThat(inertia(factored(n + m, a))).as("seed %d", seed).isEqualTo(text(n, m, 0));
        }
    }

    @Test
    void dependentRowsShowAsZeroPivotsWhateverTheirScale() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int n = 3 + random.nextInt(20);
            int m = 1 + random.nextInt(n - 1);
            int order = n + m + 1;
            double[] independent = kkt(random, n, m);
            double[] a = new double[order * order];
            for (int i = 0; i < n + m; i++) {
                System.arraycopy(independent, i * (n + m), a, i * order, n + m);
            }
            double scale = StrictMath.exp(10 * random.nextGaussian());
            int twin = n + random.nextInt(m);
            for (int i = 0; i < n; i++) {
                a[i * order + order - 1] = scale * a[i * order + twin];
                a[(order - 1) * order + i] = a[i * order + order - 1];
            }

            assertThat(inertia(factored(order, a))).as("seed %d", seed).isEqualTo(text(n, m, 1));
        }
    }

    @Test
    void zeroMatrixIsAllZero() {
        assertThat(inertia(factored(4, new double[16]))).isEqualTo(text(0, 0, 4));
    }

    @Test
    void offDiagonalPairIsOneOfEachSign() {
        assertThat(inertia(factored(2, new double[] {0, 1e-200, 1e-200, 0}))).isEqualTo(text(1, 1, 0));
    }

    @Test
    void widelyScaledDiagonalIsNotTakenForSingular() {
        double[] a = new double[9];
        a[0] = 1e200;
        a[4] = -1e-200;
        a[8] = 1;

        assertThat(inertia(factored(3, a))).isEqualTo(text(2, 1, 0));
    }

    @Test
    void solutionHasSmallBackwardError() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int n = 1 + random.nextInt(60);
            double[] a = random.nextBoolean() ? randomSymmetric(random, n) : kkt(random, n, n / 2);
            int order = (int) Math.round(Math.sqrt(a.length));
            double[] b = new double[order];
            for (int i = 0; i < order; i++) {
                b[i] = random.nextGaussian();
            }
            double[] x = b.clone();

            factored(order, a).solve(x);

            assertThat(backwardError(order, a, x, b)).as("seed %d", seed).isLessThan(BACKWARD);
        }
    }

    @Test
    void singularSystemIsSolvedInItsRange() {
        double[] a = {2, 0, 2, 0, 3, 0, 2, 0, 2};
        double[] x = {2, 6, 2};

        factored(3, a).solve(x);

        assertThat(backwardError(3, a, x, new double[] {2, 6, 2})).isLessThan(BACKWARD);
    }

    @Test
    void onlyTheUpperTriangleIsRead() {
        double[] a = randomSymmetric(new Random(3), 6);
        double[] spoiled = a.clone();
        for (int i = 0; i < 6; i++) {
            for (int j = 0; j < i; j++) {
                spoiled[i * 6 + j] = Double.NaN;
            }
        }
        double[] x = {1, 2, 3, 4, 5, 6};
        double[] y = x.clone();

        factored(6, a).solve(x);
        factored(6, spoiled).solve(y);

        assertThat(y).containsExactly(x);
    }

    @Test
    void factoringAndSolvingAllocateNothing() {
        int n = 71;
        double[] a = kkt(new Random(1), 45, 26);
        double[] work = new double[n * n];
        double[] b = new double[n];
        SymmetricIndefinite factorization = new SymmetricIndefinite(n);
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int k = 0; k < 100; k++) {
                System.arraycopy(a, 0, work, 0, n * n);
                factorization.factor(n, work);
                b[k % n] = 1;
                factorization.solve(b);
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(least).isZero();
    }

    @Test
    void orderAboveCapacityIsRefused() {
        assertThatThrownBy(() -> new SymmetricIndefinite(2).factor(3, new double[9]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("order: 3");
    }

    private static SymmetricIndefinite factored(int n, double[] a) {
        SymmetricIndefinite factorization = new SymmetricIndefinite(n);
        factorization.factor(n, a.clone());
        return factorization;
    }

    private static String inertia(SymmetricIndefinite f) {
        return text(f.positive(), f.negative(), f.zero());
    }

    private static String text(int positive, int negative, int zero) {
        return "+" + positive + " -" + negative + " 0" + zero;
    }

    private static double[] randomSymmetric(Random random, int n) {
        double[] a = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = i; j < n; j++) {
                double value = random.nextInt(3) == 0 ? 0 : random.nextGaussian();
                a[i * n + j] = value;
                a[j * n + i] = value;
            }
            // Away from singular, where the sign of an eigenvalue is a matter of rounding.
            a[i * n + i] += random.nextBoolean() ? 0.5 : -0.5;
        }
        return a;
    }

    /** [B'B + I, J'; J, 0] with full-rank J: inertia (n, m, 0) by construction. */
    private static double[] kkt(Random random, int n, int m) {
        int order = n + m;
        double[] a = new double[order * order];
        double[] factor = new double[n * n];
        for (int i = 0; i < n * n; i++) {
            factor[i] = random.nextGaussian();
        }
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double sum = i == j ? 1 : 0;
                for (int k = 0; k < n; k++) {
                    sum += factor[k * n + i] * factor[k * n + j];
                }
                a[i * order + j] = sum;
            }
            for (int j = 0; j < m; j++) {
                double value = i == j ? 3 : (random.nextInt(4) == 0 ? random.nextGaussian() : 0);
                a[i * order + n + j] = value;
                a[(n + j) * order + i] = value;
            }
        }
        return a;
    }

    private static String eigenInertia(int n, double[] a) {
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, false, true);
        eigen.decompose(new DMatrixRMaj(n, n, true, a.clone()));
        int positive = 0;
        for (int i = 0; i < n; i++) {
            if (eigen.getEigenvalue(i).getReal() > 0) {
                positive++;
            }
        }
        return text(positive, n - positive, 0);
    }

    private static double backwardError(int n, double[] a, double[] x, double[] b) {
        double residual = 0;
        double matrixSize = 0;
        double solutionSize = 0;
        double rightSize = 0;
        for (int i = 0; i < n; i++) {
            double sum = -b[i];
            double row = 0;
            for (int j = 0; j < n; j++) {
                sum += a[i * n + j] * x[j];
                row += Math.abs(a[i * n + j]);
            }
            residual = Math.max(residual, Math.abs(sum));
            matrixSize = Math.max(matrixSize, row);
            solutionSize = Math.max(solutionSize, Math.abs(x[i]));
            rightSize = Math.max(rightSize, Math.abs(b[i]));
        }
        return residual / (matrixSize * solutionSize + rightSize);
    }
}
