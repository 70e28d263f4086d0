package talus.mechanics.optimization;

/**
 * The pairs (theta, phi) that a trial point must not be worse than in both (Waechter and Biegler 2006, section 2.3).
 * Holds the latest {@code capacity} pairs; a full filter forgets the oldest.
 */
final class Filter {
    private final double[] violations;
    private final double[] objectives;
    private int count;
    private int oldest;
    private double largestViolation = Double.POSITIVE_INFINITY;

    Filter(int capacity) {
        violations = new double[capacity];
        objectives = new double[capacity];
    }

    /** Empties the filter; from now on only points with a violation below the limit are accepted. */
    void clear(double largestViolation) {
        count = 0;
        oldest = 0;
        this.largestViolation = largestViolation;
    }

    void add(double violation, double objective) {
        int slot = count < violations.length ? count++ : oldest;
        if (count == violations.length) {
            oldest = (slot + 1) % violations.length;
        }
        violations[slot] = violation;
        objectives[slot] = objective;
    }

    boolean accepts(double violation, double objective, double objectiveSlack) {
        if (!(violation < largestViolation)) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (violation >= violations[i] && objective >= objectives[i] + objectiveSlack) {
                return false;
            }
        }
        return true;
    }
}
