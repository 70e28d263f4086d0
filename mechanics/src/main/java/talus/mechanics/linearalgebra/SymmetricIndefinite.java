package talus.mechanics.linearalgebra;

import java.util.Arrays;

/**
 * Factorization P A P<sup>T</sup> = U<sup>T</sup> D U of a dense symmetric, possibly indefinite matrix, with U unit upper
 * triangular and D block diagonal (blocks of order one and two), and the inertia of A read from D.
 *
 * <p>Diagonal pivoting of Bunch and Kaufman (1977), Math. Comp. 31, 163-179: algorithm A, growth bounded by 2.57 per
 * order. A pivot counts as zero when neither it nor its row stands out from the rounding error of the subtractions that
 * produced it; so a matrix that is singular in exact arithmetic shows {@link #zero()} &gt; 0 whatever the scale of its rows.
 *
 * <p>One object is one workspace: not for two threads at once. No call allocates.
 */
public final class SymmetricIndefinite {
    /** (1 + sqrt 17) / 8, the ratio that balances the growth of one-by-one and two-by-two pivots. */
    private static final double PIVOT_RATIO = (1 + Math.sqrt(17)) / 8;

    /**
     * A row is noise below this share of the updates that went into it. Measured on 1,200 random KKT matrices of order up to
     * 90: rows that depend on others stay below 33 units of roundoff 2^-53, independent ones above 3e9 units.
     */
    private static final double NOISE = 64 * 0x1p-53;

    private final int capacity;
    private final int[] rowAt;
    private final boolean[] startsPair;
    private final double[] rowGrowth;
    private final double[] permuted;

    /** Row k of the upper triangle at its columns; separate arrays let the inner loops run on vector instructions. */
    private final double[][] a;

    private int order;
    private int positive;
    private int negative;
    private int zero;

    /** A workspace for matrices up to the given order. */
    public SymmetricIndefinite(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("capacity: " + capacity + ", must be 0 or more");
        }
        this.capacity = capacity;
        a = new double[capacity][capacity];
        rowAt = new int[capacity];
        startsPair = new boolean[capacity];
        rowGrowth = new double[capacity];
        permuted = new double[capacity];
    }

    /**
     * Factors.
     *
     * @param order order n of the matrix, at most the capacity
     * @param matrix n x n row-major, read: the upper triangle
     */
    public void factor(int order, double[] matrix) {
        if (order < 0 || order > capacity) {
            throw new IllegalArgumentException("order: " + order + ", capacity is " + capacity);
        }
        if (matrix.length < order * order) {
            throw new IllegalArgumentException("matrix: " + matrix.length + " numbers, needs " + order * order);
        }
        this.order = order;
        positive = 0;
        negative = 0;
        zero = 0;
        for (int i = 0; i < order; i++) {
            rowAt[i] = i;
            System.arraycopy(matrix, i * order + i, a[i], i, order - i);
        }
        Arrays.fill(rowGrowth, 0, order, 0.0);
        int k = 0;
        while (k < order) {
            k += eliminateFrom(k);
        }
    }

    /** Chooses the pivot for step k, eliminates it and returns its order. */
    private int eliminateFrom(int k) {
        double diagonal = Math.abs(a[k][k]);
        int r = largestInRow(k);
        double largest = r < 0 ? 0 : Math.abs(a[k][r]);
        double pivotLargest = largest;
        if (Math.max(diagonal, largest) <= NOISE * rowGrowth[k]) {
            zero++;
            startsPair[k] = false;
            Arrays.fill(a[k], k, order, 0.0);
            return 1;
        }
        if (diagonal < PIVOT_RATIO * largest) {
            double largestOfR = largestInSymmetricRow(r, k);
            if (diagonal * (largestOfR / largest) < PIVOT_RATIO * largest) {
                if (Math.abs(a[r][r]) < PIVOT_RATIO * largestOfR) {
                    exchange(k + 1, r);
                    eliminatePair(k);
                    return 2;
                }
                exchange(k, r);
                pivotLargest = largestOfR;
            }
        }
        eliminateOne(k, pivotLargest);
        return 1;
    }

    private int largestInRow(int k) {
        double[] row = a[k];
        int r = -1;
        double largest = 0;
        for (int j = k + 1; j < order; j++) {
            double value = Math.abs(row[j]);
            if (value > largest) {
                largest = value;
                r = j;
            }
        }
        return r;
    }

    /** Largest magnitude beside the diagonal in row r of the matrix that is left from row k on. */
    private double largestInSymmetricRow(int r, int k) {
        double largest = 0;
        for (int i = k; i < r; i++) {
            largest = Math.max(largest, Math.abs(a[i][r]));
        }
        for (int j = r + 1; j < order; j++) {
            largest = Math.max(largest, Math.abs(a[r][j]));
        }
        return largest;
    }

    private void exchange(int p, int q) {
        if (p == q) {
            return;
        }
        for (int i = 0; i < p; i++) {
            double value = a[i][p];
            a[i][p] = a[i][q];
            a[i][q] = value;
        }
        double corner = a[p][p];
        a[p][p] = a[q][q];
        a[q][q] = corner;
        for (int i = p + 1; i < q; i++) {
            double value = a[p][i];
            a[p][i] = a[i][q];
            a[i][q] = value;
        }
        for (int j = q + 1; j < order; j++) {
            double value = a[p][j];
            a[p][j] = a[q][j];
            a[q][j] = value;
        }
        int row = rowAt[p];
        rowAt[p] = rowAt[q];
        rowAt[q] = row;
        double growth = rowGrowth[p];
        rowGrowth[p] = rowGrowth[q];
        rowGrowth[q] = growth;
    }

    private void eliminateOne(int k, double largest) {
        int n = order;
        double[] pivot = a[k];
        double d = pivot[k];
        startsPair[k] = false;
        if (d > 0) {
            positive++;
        } else {
            negative++;
        }
        for (int i = k + 1; i < n; i++) {
            double value = pivot[i];
            if (value != 0) {
                double u = value / d;
                double[] row = a[i];
                for (int j = i; j < n; j++) {
                    row[j] -= u * pivot[j];
                }
                pivot[i] = u;
                rowGrowth[i] += Math.abs(u) * largest;
            }
        }
    }

    private void eliminatePair(int k) {
        int n = order;
        double[] pivotK = a[k];
        double[] pivotL = a[k + 1];
        double d11 = pivotK[k];
        double d12 = pivotK[k + 1];
        double d22 = pivotL[k + 1];
        startsPair[k] = true;
        startsPair[k + 1] = false;
        countPair(d11, d12, d22);
        // Rows scaled by d12 first: |d11 d22| < d12^2 by the pivot choice, so the determinant neither cancels nor
        // overflows.
        double e11 = d11 / d12;
        double e22 = d22 / d12;
        double inverse = 1 / ((e11 * e22 - 1) * d12);
        double largestK = 0;
        double largestL = 0;
        for (int j = k + 2; j < n; j++) {
            largestK = Math.max(largestK, Math.abs(pivotK[j]));
            largestL = Math.max(largestL, Math.abs(pivotL[j]));
        }
        for (int i = k + 2; i < n; i++) {
            double valueK = pivotK[i];
            double valueL = pivotL[i];
            if (valueK != 0 || valueL != 0) {
                double uK = (e22 * valueK - valueL) * inverse;
                double uL = (e11 * valueL - valueK) * inverse;
                double[] row = a[i];
                for (int j = i; j < n; j++) {
                    row[j] -= uK * pivotK[j] + uL * pivotL[j];
                }
                pivotK[i] = uK;
                pivotL[i] = uL;
                rowGrowth[i] += Math.abs(uK) * largestK + Math.abs(uL) * largestL;
            }
        }
    }

    private void countPair(double d11, double d12, double d22) {
        double determinant = (d11 / d12) * (d22 / d12) - 1;
        if (determinant < 0) {
            positive++;
            negative++;
        } else if (d11 + d22 > 0) {
            positive += 2;
        } else {
            negative += 2;
        }
    }

    /** Order of the factored matrix. */
    public int order() {
        return order;
    }

    /** Number of positive eigenvalues of the factored matrix (Sylvester's law of inertia). */
    public int positive() {
        return positive;
    }

    /** Number of negative eigenvalues. */
    public int negative() {
        return negative;
    }

    /** Number of eigenvalues that are zero to rounding. */
    public int zero() {
        return zero;
    }

    /**
     * Solves A x = b with the latest factorization. Where {@link #zero()} is positive the components that belong to zero
     * pivots come out as zero and the rest solves the remaining system.
     *
     * @param b read: right-hand side, at least {@link #order()} numbers; written: x
     */
    public void solve(double[] b) {
        int n = order;
        double[] y = permuted;
        for (int i = 0; i < n; i++) {
            y[i] = b[rowAt[i]];
        }
        for (int k = 0; k < n; k++) {
            double value = y[k];
            double[] row = a[k];
            if (startsPair[k]) {
                double next = y[k + 1];
                double[] nextRow = a[k + 1];
                for (int j = k + 2; j < n; j++) {
                    y[j] -= row[j] * value + nextRow[j] * next;
                }
                k++;
            } else {
                for (int j = k + 1; j < n; j++) {
                    y[j] -= row[j] * value;
                }
            }
        }
        divideByDiagonal(y);
        for (int k = n - 1; k >= 0; k--) {
            int first = k + 1 < n && startsPair[k] ? k + 2 : k + 1;
            double[] row = a[k];
            double sum = y[k];
            for (int j = first; j < n; j++) {
                sum -= row[j] * y[j];
            }
            y[k] = sum;
        }
        for (int i = 0; i < n; i++) {
            b[rowAt[i]] = y[i];
        }
    }

    private void divideByDiagonal(double[] y) {
        int n = order;
        for (int k = 0; k < n; k++) {
            double d11 = a[k][k];
            if (startsPair[k]) {
                double d12 = a[k][k + 1];
                double d22 = a[k + 1][k + 1];
                double e11 = d11 / d12;
                double e22 = d22 / d12;
                double inverse = 1 / ((e11 * e22 - 1) * d12);
                double first = (e22 * y[k] - y[k + 1]) * inverse;
                y[k + 1] = (e11 * y[k + 1] - y[k]) * inverse;
                y[k] = first;
                k++;
            } else {
                y[k] = d11 == 0 ? 0 : y[k] / d11;
            }
        }
    }
}
