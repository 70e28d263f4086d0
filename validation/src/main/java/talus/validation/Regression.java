package talus.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import talus.chain.statistics.Cholesky;

/**
 * One number over several others, by least squares.
 *
 * @param standardized coefficients in standard deviations, one for each of the others
 * @param explained share of its variance, R squared
 */
record Regression(List<Double> standardized, double explained) {
    /** Below this share of its own variance left over, one of the others follows from the rest. */
    private static final double FOLLOWS = 1e-10;

    Regression {
        standardized = List.copyOf(standardized);
    }

    /**
     * Of the first number of each row over the rest of it.
     *
     * @throws IllegalArgumentException when one of the others follows from the rest
     */
    static Regression ofFirst(List<double[]> rows) {
        int k = rows.getFirst().length - 1;
        double[] among = new double[k * k];
        double[] with = new double[k];
        double[] zeroPivot = new double[k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                among[i * k + j] = correlation(rows, i + 1, j + 1);
            }
            with[i] = correlation(rows, 0, i + 1);
            zeroPivot[i] = FOLLOWS;
        }
        double[] factor = new double[k * k];
        boolean semidefinite = Cholesky.factor(k, among, zeroPivot, factor);
        double[] beta = with.clone();
        if (!semidefinite || IntStream.range(0, k).anyMatch(i -> factor[i * k + i] <= 0)) {
            throw new IllegalArgumentException("rows: one of the others follows from the rest");
        }
        Cholesky.solve(k, factor, beta);
        double explained = 0;
        List<Double> coefficients = new ArrayList<>();
        for (int i = 0; i < k; i++) {
            explained += beta[i] * with[i];
            coefficients.add(beta[i]);
        }
        return new Regression(coefficients, explained);
    }

    private static double correlation(List<double[]> rows, int i, int j) {
        return i == j
                ? 1
                : Line.through(rows.stream()
                                .map(row -> new double[] {row[i], row[j]})
                                .toList())
                        .correlation();
    }
}
