package talus.chain.statistics;

/** Factors symmetric matrices into a lower triangle times its transpose. Matrices are square, row-major. */
public final class Cholesky {
    private Cholesky() {}

    /**
     * Factors a positive semidefinite matrix. A pivot at or below its threshold counts as zero variance: its column of
     * the factor stays zero.
     *
     * @param n rows and columns
     * @param matrix n x n, only its lower triangle is read
     * @param zeroPivot n thresholds, each at least 0
     * @param factor written: n x n, lower triangular, zero above the diagonal
     * @return true when no pivot lies below minus its threshold, that is when the matrix is positive semidefinite
     *     within the thresholds
     */
    public static boolean factor(int n, double[] matrix, double[] zeroPivot, double[] factor) {
        for (int i = 0; i < n * n; i++) {
            factor[i] = 0;
        }
        for (int j = 0; j < n; j++) {
            double pivot = matrix[j * n + j];
            for (int k = 0; k < j; k++) {
                pivot -= factor[j * n + k] * factor[j * n + k];
            }
            if (pivot < -zeroPivot[j]) {
                return false;
            }
            if (pivot <= zeroPivot[j]) {
                continue;
            }
            double diagonal = Math.sqrt(pivot);
            factor[j * n + j] = diagonal;
            for (int i = j + 1; i < n; i++) {
                double sum = matrix[i * n + j];
                for (int k = 0; k < j; k++) {
                    sum -= factor[i * n + k] * factor[j * n + k];
                }
                factor[i * n + j] = sum / diagonal;
            }
        }
        return true;
    }

    /**
     * Solves {@code factor factor^T x = b} in place.
     *
     * @param n rows and columns
     * @param factor lower triangle without zero pivots
     * @param b read: right side; written: solution
     */
    public static void solve(int n, double[] factor, double[] b) {
        for (int i = 0; i < n; i++) {
            double sum = b[i];
            for (int k = 0; k < i; k++) {
                sum -= factor[i * n + k] * b[k];
            }
            b[i] = sum / factor[i * n + i];
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = b[i];
            for (int k = i + 1; k < n; k++) {
                sum -= factor[k * n + i] * b[k];
            }
            b[i] = sum / factor[i * n + i];
        }
    }
}
