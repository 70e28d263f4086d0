package talus.mechanics.linearalgebra;

/** Products of dense row-major matrices with vectors, accumulated onto the output. Nothing allocates. */
public final class DenseProducts {
    private DenseProducts() {}

    /**
     * One row times a vector: sum_j matrix[offset + j] vector[j].
     *
     * @param offset index of the row's first number
     * @param matrix read
     * @param vector at least {@code columns} numbers, read
     */
    public static double rowProduct(int columns, double[] matrix, int offset, double[] vector) {
        double sum = 0;
        for (int j = 0; j < columns; j++) {
            sum += matrix[offset + j] * vector[j];
        }
        return sum;
    }

    /**
     * out[j] += factor * sum_i matrix[i * stride + j] vector[offset + i].
     *
     * @param matrix rows of {@code stride} numbers of which the first {@code columns} count, read
     * @param vector at least {@code offset + rows} numbers, read
     * @param out at least {@code columns} numbers, added to
     */
    public static void addTransposedProduct(
            int rows,
            int columns,
            int stride,
            double factor,
            double[] matrix,
            double[] vector,
            int offset,
            double[] out) {
        for (int i = 0; i < rows; i++) {
            double value = factor * vector[offset + i];
            if (value != 0) {
                int row = i * stride;
                for (int j = 0; j < columns; j++) {
                    out[j] += value * matrix[row + j];
                }
            }
        }
    }

    /** Largest magnitude among the first {@code count} numbers; NaN when one of them is NaN. */
    public static double largest(int count, double[] vector) {
        double largest = 0;
        for (int i = 0; i < count; i++) {
            largest = Math.max(largest, Math.abs(vector[i]));
        }
        return largest;
    }
}
