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

    private double[] a = new double[0];
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
        rowAt = new int[capacity];
        startsPair = new boolean[capacity];
        rowGrowth = new double[capacity];
        permuted = new double[capacity];
    }

    /**
     * Factors in place.
     *
     * @param order order n of the matrix, at most the capacity
     * @param matrix n x n row-major; read: the upper triangle; written: U and D over it. The array is kept for {@link
     *     #solve} and must not be changed until the next factorization
     */
    public void factor(int order, double[] matrix) {
        if (order < 0 || order > capacity) {
            throw new IllegalArgumentException("order: " + order + ", capacity is " + capacity);
        }
        if (matrix.length < order * order) {
            throw new IllegalArgumentException("matrix: " + matrix.length + " numbers, needs " + order * order);
        }
        this.order = order;
        a = matrix;
        positive = 0;
        negative = 0;
        zero = 0;
        for (int i = 0; i < order; i++) {
            rowAt[i] = i;
        }
        Arrays.fill(rowGrowth, 0, order, 0.0);
        int k = 0;
        while (k < order) {
            k += eliminateFrom(k);
        }
    }

    /** Chooses the pivot for step k, eliminates it and returns its order. */
    private int eliminateFrom(int k) {
        double diagonal = Math.abs(a[k * order + k]);
        int r = largestInRow(k);
        double largest = r < 0 ? 0 : Math.abs(a[k * order + r]);
        if (Math.max(diagonal, largest) <= NOISE * rowGrowth[k]) {
            zero++;
            startsPair[k] = false;
            Arrays.fill(a, k * order + k, k * order + order, 0.0);
            return 1;
        }
        if (diagonal < PIVOT_RATIO * largest) {
            double largestOfR = largestInSymmetricRow(r, k);
            if (diagonal * (largestOfR / largest) < PIVOT_RATIO * largest) {
                if (Math.abs(a[r * order + r]) < PIVOT_RATIO * largestOfR) {
                    exchange(k + 1, r);
                    eliminatePair(k);
                    return 2;
                }
                exchange(k, r);
            }
        }
        eliminateOne(k);
        return 1;
    }

    private int largestInRow(int k) {
        int r = -1;
        double largest = 0;
        for (int j = k + 1; j < order; j++) {
            double value = Math.abs(a[k * order + j]);
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
            largest = Math.max(largest, Math.abs(a[i * order + r]));
        }
        for (int j = r + 1; j < order; j++) {
            largest = Math.max(largest, Math.abs(a[r * order + j]));
        }
        return largest;
    }

    private void exchange(int p, int q) {
        if (p == q) {
            return;
        }
        int n = order;
        for (int i = 0; i < p; i++) {
            swap(i * n + p, i * n + q);
        }
        swap(p * n + p, q * n + q);
        for (int i = p + 1; i < q; i++) {
            swap(p * n + i, i * n + q);
        }
        for (int j = q + 1; j < n; j++) {
            swap(p * n + j, q * n + j);
        }
        int row = rowAt[p];
        rowAt[p] = rowAt[q];
        rowAt[q] = row;
        double growth = rowGrowth[p];
        rowGrowth[p] = rowGrowth[q];
        rowGrowth[q] = growth;
    }

    private void swap(int i, int j) {
        double value = a[i];
        a[i] = a[j];
        a[j] = value;
    }

    private void eliminateOne(int k) {
        int n = order;
        double[] m = a;
        int rowK = k * n;
        double d = m[rowK + k];
        startsPair[k] = false;
        if (d > 0) {
            positive++;
        } else {
            negative++;
        }
        int r = largestInRow(k);
        if (r < 0) {
            return;
        }
        double largest = Math.abs(m[rowK + r]);
        for (int i = k + 1; i < n; i++) {
            double value = m[rowK + i];
            if (value != 0) {
                double u = value / d;
                int rowI = i * n;
                for (int j = i; j < n; j++) {
                    m[rowI + j] -= u * m[rowK + j];
                }
                m[rowK + i] = u;
                rowGrowth[i] += Math.abs(u) * largest;
            }
        }
    }

    private void eliminatePair(int k) {
        int n = order;
        double[] m = a;
        int rowK = k * n;
        int rowL = rowK + n;
        double d11 = m[rowK + k];
        double d12 = m[rowK + k + 1];
        double d22 = m[rowL + k + 1];
        startsPair[k] = true;
        startsPair[k + 1] = false;
        countPair(d11, d12, d22);
        // Rows scaled by d12 first: |d11 d22| < d12^2 by the pivot choice, so det never cancels and never overflows.
        double e11 = d11 / d12;
        double e22 = d22 / d12;
        double inverse = 1 / ((e11 * e22 - 1) * d12);
        double largestK = 0;
        double largestL = 0;
        for (int j = k + 2; j < n; j++) {
            largestK = Math.max(largestK, Math.abs(m[rowK + j]));
            largestL = Math.max(largestL, Math.abs(m[rowL + j]));
        }
        for (int i = k + 2; i < n; i++) {
            double valueK = m[rowK + i];
            double valueL = m[rowL + i];
            if (valueK != 0 || valueL != 0) {
                double uK = (e22 * valueK - valueL) * inverse;
                double uL = (e11 * valueL - valueK) * inverse;
                int rowI = i * n;
                for (int j = i; j < n; j++) {
                    m[rowI + j] -= uK * m[rowK + j] + uL * m[rowL + j];
                }
                m[rowK + i] = uK;
                m[rowL + i] = uL;
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
        double[] m = a;
        double[] y = permuted;
        for (int i = 0; i < n; i++) {
            y[i] = b[rowAt[i]];
        }
        for (int k = 0; k < n; k++) {
            double value = y[k];
            int first = k + 1;
            if (startsPair[k]) {
                double next = y[k + 1];
                first = k + 2;
                for (int j = first; j < n; j++) {
                    y[j] -= m[k * n + j] * value + m[(k + 1) * n + j] * next;
                }
                k++;
            } else {
                for (int j = first; j < n; j++) {
                    y[j] -= m[k * n + j] * value;
                }
            }
        }
        divideByDiagonal(y);
        for (int k = n - 1; k >= 0; k--) {
            int first = k + 1 < n && startsPair[k] ? k + 2 : k + 1;
            double sum = y[k];
            for (int j = first; j < n; j++) {
                sum -= m[k * n + j] * y[j];
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
            double d11 = a[k * n + k];
            if (startsPair[k]) {
                double d12 = a[k * n + k + 1];
                double d22 = a[(k + 1) * n + k + 1];
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
