package talus.mechanics.linearalgebra;

/**
 * A matrix of which only the numbers that are not zero are kept, row by row with ascending columns. Rows are appended until
 * {@link #clear}; after construction nothing allocates.
 *
 * <p>The arrays are open to read: row i holds {@link #column} and {@link #value} from {@code start[i]} to {@code start[i +
 * 1] - 1}.
 */
public final class CompressedRows {
    /** Where each row starts, one more than there are rows. */
    public final int[] start;

    /** Column of every number. */
    public final int[] column;

    /** The numbers. */
    public final double[] value;

    private int rows;

    /** Room for so many full rows. */
    public CompressedRows(int rows, int columns) {
        start = new int[rows + 1];
        column = new int[rows * columns];
        value = new double[rows * columns];
    }

    /** Removes all rows. */
    public void clear() {
        rows = 0;
    }

    /** Number of rows appended. */
    public int rows() {
        return rows;
    }

    /**
     * Appends a row.
     *
     * @param dense row-major numbers, read
     * @param offset index of the row's first number
     * @param columns count of its numbers
     * @param scale factor of all of them
     * @return sum of the magnitudes appended; NaN or infinite when one of them is
     */
    public double append(double[] dense, int offset, int columns, double scale) {
        int next = start[rows];
        double sum = 0;
        for (int j = 0; j < columns; j++) {
            double number = dense[offset + j];
            if (number != 0) {
                double scaled = scale * number;
                column[next] = j;
                value[next] = scaled;
                next++;
                sum += Math.abs(scaled);
            }
        }
        rows++;
        start[rows] = next;
        return sum;
    }

    /** Row i times a vector. */
    public double times(int i, double[] vector) {
        return times(i, 0, vector);
    }

    /** Row i without its last {@code left} numbers times a vector. */
    public double times(int i, int left, double[] vector) {
        double sum = 0;
        int end = start[i + 1] - left;
        for (int k = start[i]; k < end; k++) {
            sum += value[k] * vector[column[k]];
        }
        return sum;
    }

    /**
     * out[j] += sum_i matrix[i, j] vector[offset + i].
     *
     * @param vector a number per row from {@code offset} on, read
     * @param left how many last numbers of each row are left out
     * @param out added to
     */
    public void addTransposed(double[] vector, int offset, int left, double[] out) {
        for (int i = 0; i < rows; i++) {
            double factor = vector[offset + i];
            if (factor != 0) {
                int end = start[i + 1] - left;
                for (int k = start[i]; k < end; k++) {
                    out[column[k]] += factor * value[k];
                }
            }
        }
    }

    /** Largest magnitude in row i at columns that are not fixed. */
    public double largest(int i, boolean[] fixed) {
        double largest = 0;
        for (int k = start[i]; k < start[i + 1]; k++) {
            if (!fixed[column[k]]) {
                largest = Math.max(largest, Math.abs(value[k]));
            }
        }
        return largest;
    }

    /** The number in row i and a column, found by search. */
    public double at(int i, int wanted) {
        for (int k = start[i]; k < start[i + 1]; k++) {
            if (column[k] == wanted) {
                return value[k];
            }
        }
        return 0;
    }
}
