package talus.chain.statistics;

/**
 * A multivariate normal distribution that can be conditioned on exact linear observations and drawn from. Immutable.
 *
 * <p>Observing {@code A x = b} gives, with the gain {@code K = S A^T (A S A^T)^-1},
 *
 * <pre>
 * mean'       = mean + K (b - A mean)
 * covariance' = S - K A S
 * </pre>
 */
public final class MultivariateNormal {
    /** A variance below this part of the original one is rounding left by an observation, not spread. */
    private static final double ZERO_VARIANCE = 1e-10;

    private final int dimension;
    private final double[] mean;
    private final double[] covariance;
    private final double[] zeroPivot;
    private final double[] factor;

    /**
     * @param mean n values
     * @param covariance n x n, row-major, symmetric
     * @throws IllegalArgumentException when the sizes differ or the covariance is not positive semidefinite
     */
    public MultivariateNormal(double[] mean, double[] covariance) {
        this(mean.clone(), covariance.clone(), zeroPivots(mean.length, covariance));
    }

    private MultivariateNormal(double[] mean, double[] covariance, double[] zeroPivot) {
        this.dimension = mean.length;
        this.mean = mean;
        this.covariance = covariance;
        this.zeroPivot = zeroPivot;
        this.factor = new double[dimension * dimension];
        if (!Cholesky.factor(dimension, covariance, zeroPivot, factor)) {
            throw new IllegalArgumentException("covariance is not positive semidefinite");
        }
    }

    private static double[] zeroPivots(int n, double[] covariance) {
        if (covariance.length != n * n) {
            throw new IllegalArgumentException("covariance has " + covariance.length + " entries, expected " + n * n);
        }
        double[] pivots = new double[n];
        for (int i = 0; i < n; i++) {
            pivots[i] = ZERO_VARIANCE * Math.abs(covariance[i * n + i]);
        }
        return pivots;
    }

    /** Builds the distribution from standard deviations and a correlation matrix, row-major. */
    public static MultivariateNormal of(double[] mean, double[] standardDeviation, double[] correlation) {
        int n = mean.length;
        double[] covariance = new double[correlation.length];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                covariance[i * n + j] = correlation[i * n + j] * standardDeviation[i] * standardDeviation[j];
            }
        }
        return new MultivariateNormal(mean, covariance);
    }

    public int dimension() {
        return dimension;
    }

    public double mean(int i) {
        return mean[i];
    }

    public double covariance(int i, int j) {
        return covariance[i * dimension + j];
    }

    /** Mean of the linear form {@code weights . x}. */
    public double meanOf(double[] weights) {
        double sum = 0;
        for (int i = 0; i < dimension; i++) {
            sum += weights[i] * mean[i];
        }
        return sum;
    }

    /** Standard deviation of the linear form {@code weights . x}. */
    public double standardDeviationOf(double[] weights) {
        double sum = 0;
        for (int i = 0; i < dimension; i++) {
            for (int j = 0; j < dimension; j++) {
                sum += weights[i] * covariance[i * dimension + j] * weights[j];
            }
        }
        return Math.sqrt(Math.max(sum, 0));
    }

    /**
     * The distribution after the linear forms {@code rows x} have been seen to equal {@code values}. An observed
     * combination keeps no variance.
     *
     * @param rows one linear form a row, n weights each, linearly independent
     * @param values what each was seen to be
     * @throws IllegalArgumentException when an observation follows from the others or from what is known already
     */
    public MultivariateNormal given(double[][] rows, double[] values) {
        int m = rows.length;
        double[][] cross = new double[m][dimension];
        double[] observed = new double[m * m];
        double[] threshold = new double[m];
        for (int a = 0; a < m; a++) {
            for (int i = 0; i < dimension; i++) {
                for (int j = 0; j < dimension; j++) {
                    cross[a][i] += covariance[i * dimension + j] * rows[a][j];
                }
            }
            for (int b = 0; b < m; b++) {
                for (int i = 0; i < dimension; i++) {
                    observed[a * m + b] += rows[b][i] * cross[a][i];
                }
            }
            for (int i = 0; i < dimension; i++) {
                threshold[a] += rows[a][i] * rows[a][i] * zeroPivot[i];
            }
        }
        double[] triangle = new double[m * m];
        boolean semidefinite = Cholesky.factor(m, observed, threshold, triangle);
        for (int a = 0; a < m; a++) {
            if (!semidefinite || triangle[a * m + a] <= 0) {
                throw new IllegalArgumentException("observation " + a + " is known already");
            }
        }
        double[] nextMean = mean.clone();
        double[] surprise = new double[m];
        for (int a = 0; a < m; a++) {
            surprise[a] = values[a] - meanOf(rows[a]);
        }
        Cholesky.solve(m, triangle, surprise);
        for (int a = 0; a < m; a++) {
            for (int i = 0; i < dimension; i++) {
                nextMean[i] += cross[a][i] * surprise[a];
            }
        }
        return new MultivariateNormal(nextMean, reduced(cross, triangle), zeroPivot);
    }

    /** S - cross^T (A S A^T)^-1 cross, column by column, kept symmetric. */
    private double[] reduced(double[][] cross, double[] triangle) {
        int m = cross.length;
        double[] next = covariance.clone();
        double[] column = new double[m];
        for (int j = 0; j < dimension; j++) {
            for (int a = 0; a < m; a++) {
                column[a] = cross[a][j];
            }
            Cholesky.solve(m, triangle, column);
            for (int i = j; i < dimension; i++) {
                double sum = next[i * dimension + j];
                for (int a = 0; a < m; a++) {
                    sum -= cross[a][i] * column[a];
                }
                next[i * dimension + j] = sum;
                next[j * dimension + i] = sum;
            }
        }
        return next;
    }

    /**
     * The member of the distribution that belongs to independent standard normal numbers: {@code mean + L z}, {@code L}
     * the lower factor of the covariance. Numbers that meet no variance are not used.
     *
     * @param standardNormals n values
     */
    public double[] at(double[] standardNormals) {
        if (standardNormals.length != dimension) {
            throw new IllegalArgumentException(
                    "standard normals: " + standardNormals.length + " given, expected " + dimension);
        }
        double[] x = mean.clone();
        for (int i = 0; i < dimension; i++) {
            for (int k = 0; k <= i; k++) {
                x[i] += factor[i * dimension + k] * standardNormals[k];
            }
        }
        return x;
    }
}
