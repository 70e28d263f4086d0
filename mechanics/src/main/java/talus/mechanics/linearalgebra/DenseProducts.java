package talus.mechanics.linearalgebra;

/** Plain loops over dense vectors and rows. Nothing allocates. */
public final class DenseProducts {
    private DenseProducts() {}

    /**
     * One row times a vector: sum_j matrix[offset + j] vector[j].
     *
     * @param columns count of the row's numbers
     * @param matrix read
     * @param offset index of the row's first number
     * @param vector at least {@code columns} numbers, read
     */
    public static double rowProduct(int columns, double[] matrix, int offset, double[] vector) {
        double sum = 0;
        for (int j = 0; j < columns; j++) {
            sum += matrix[offset + j] * vector[j];
        }
        return sum;
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
