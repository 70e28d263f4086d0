package talus.mechanics.optimization;

/**
 * A primal point y = (x, s) with what was evaluated there. The rows are r = (c(x), g(x) - s), scaled.
 */
final class Evaluation {
    /** Variables and then slacks. */
    final double[] y;

    /** Equality rows and then slack rows. */
    final double[] rows;

    double objective;

    /** theta = sum of |rows|. */
    double violation;

    /** phi = objective with the barrier terms of the current barrier parameter. */
    double barrierObjective;

    Evaluation(int primalCapacity, int rowCapacity) {
        y = new double[primalCapacity];
        rows = new double[rowCapacity];
    }

    void copyFrom(Evaluation other) {
        System.arraycopy(other.y, 0, y, 0, y.length);
        System.arraycopy(other.rows, 0, rows, 0, rows.length);
        objective = other.objective;
        violation = other.violation;
        barrierObjective = other.barrierObjective;
    }

    /** Largest magnitude of the rows. */
    double largestRow() {
        double largest = 0;
        for (double row : rows) {
            largest = Math.max(largest, Math.abs(row));
        }
        return largest;
    }
}
