package talus.mechanics.optimization;

/**
 * Backtracking along the Newton step until the filter accepts, with second-order correction: Waechter and Biegler (2006),
 * sections 2.3 and 2.4, algorithm A, steps.
 */
final class LineSearch {
    private static final double VIOLATION_DECREASE = 1e-5;
    private static final double OBJECTIVE_DECREASE = 1e-8;
    private static final double ARMIJO = 1e-8;
    private static final double VIOLATION_POWER = 1.1;
    private static final double SLOPE_POWER = 2.3;
    private static final double SMALLEST_STEP_FACTOR = 0.05;
    private static final double LARGEST_VIOLATION_FACTOR = 1e4;
    private static final double SMALL_VIOLATION_FACTOR = 1e-4;
    private static final double CORRECTION_GAIN = 0.99;
    private static final int CORRECTIONS = 4;
    private static final int BACKTRACKS = 60;

    /** Rounding allowed in comparisons of phi, section 3.9 there: ten units of roundoff. */
    private static final double ROUNDING = 10 * 0x1p-52;

    private final PrimalDualState state;
    private final NewtonStep newton;
    private final Filter filter;
    private final double[] corrected;
    private final double[] correctedRows;

    private double violationAtStart;
    private double slope;
    private double length;

    LineSearch(PrimalDualState state, NewtonStep newton, int filterCapacity) {
        this.state = state;
        this.newton = newton;
        filter = new Filter(filterCapacity);
        corrected = new double[state.f.primalCapacity()];
        correctedRows = new double[state.f.rowCapacity()];
    }

    /** Sets theta_max and theta_min from the violation of the first point. */
    void begin(double violation) {
        violationAtStart = Math.max(1, violation);
        clearFilter();
    }

    void clearFilter() {
        filter.clear(LARGEST_VIOLATION_FACTOR * violationAtStart);
    }

    /** Puts the current point into the filter, as before a restoration (step A-9). */
    void blockCurrent() {
        addToFilter(state.current.violation, state.current.barrierObjective);
    }

    private void addToFilter(double violation, double objective) {
        filter.add((1 - VIOLATION_DECREASE) * violation, objective - OBJECTIVE_DECREASE * violation);
    }

    boolean filterAccepts(double violation, double objective) {
        return filter.accepts(violation, objective, ROUNDING * Math.abs(objective));
    }

    /** Length of the accepted step. */
    double length() {
        return length;
    }

    /**
     * Finds an acceptable point along the step and leaves it as the state's trial, evaluated.
     *
     * @return false when every length down to the smallest sensible one is refused
     */
    boolean search(double tau) {
        Evaluation start = state.current;
        Evaluation trial = state.trial;
        slope = 0;
        for (int i = 0; i < state.f.primals(); i++) {
            slope += newton.barrierGradient[i] * newton.step[i];
        }
        length = newton.primalLimit(newton.step, tau);
        double smallest = smallestLength(start.violation) * length;
        for (int k = 0; k < BACKTRACKS; k++) {
            if (tryPoint(newton.step, length) && accepts(start, trial)) {
                remember(start, trial);
                return true;
            }
            if (k == 0 && Double.isFinite(trial.violation) && trial.violation >= start.violation && correct(tau)) {
                remember(start, trial);
                return true;
            }
            length *= 0.5;
            if (length < smallest) {
                return false;
            }
        }
        return false;
    }

    /** Moves to the longest feasible length without asking the filter. */
    boolean takeWhole(double tau) {
        length = newton.primalLimit(newton.step, tau);
        return tryPoint(newton.step, length);
    }

    private boolean tryPoint(double[] direction, double stepLength) {
        Evaluation start = state.current;
        Evaluation trial = state.trial;
        for (int i = 0; i < state.f.primals(); i++) {
            trial.y[i] = start.y[i] + stepLength * direction[i];
        }
        if (!state.f.evaluate(trial)) {
            return false;
        }
        trial.barrierObjective = state.barrierObjective(trial);
        return Double.isFinite(trial.barrierObjective);
    }

    private boolean accepts(Evaluation start, Evaluation trial) {
        double rounding = ROUNDING * Math.abs(start.barrierObjective);
        if (!filter.accepts(trial.violation, trial.barrierObjective, rounding)) {
            return false;
        }
        if (start.violation <= SMALL_VIOLATION_FACTOR * violationAtStart && objectiveLeads(start)) {
            return decreases(start, trial);
        }
        return trial.violation <= (1 - VIOLATION_DECREASE) * start.violation
                || trial.barrierObjective <= start.barrierObjective - OBJECTIVE_DECREASE * start.violation + rounding;
    }

    /** Switching condition (19) with delta = 1. */
    private boolean objectiveLeads(Evaluation start) {
        return slope < 0 && length * power(-slope, SLOPE_POWER) > power(start.violation, VIOLATION_POWER);
    }

    /** Armijo condition (20). */
    private boolean decreases(Evaluation start, Evaluation trial) {
        return trial.barrierObjective - start.barrierObjective
                <= ARMIJO * length * slope + ROUNDING * Math.abs(start.barrierObjective);
    }

    /** Step A-7. */
    private void remember(Evaluation start, Evaluation trial) {
        if (!objectiveLeads(start) || !decreases(start, trial)) {
            addToFilter(start.violation, start.barrierObjective);
        }
    }

    /** Equation (23), as a fraction of the first length. */
    private double smallestLength(double violation) {
        double smallest = VIOLATION_DECREASE;
        if (slope < 0) {
            smallest = Math.min(smallest, OBJECTIVE_DECREASE * violation / -slope);
            if (violation <= SMALL_VIOLATION_FACTOR * violationAtStart) {
                smallest = Math.min(smallest, power(violation, VIOLATION_POWER) / power(-slope, SLOPE_POWER));
            }
        }
        return SMALLEST_STEP_FACTOR * smallest;
    }

    /** Steps: up to four corrections towards the rows at the refused point. */
    private boolean correct(double tau) {
        Evaluation start = state.current;
        Evaluation trial = state.trial;
        double correctedLength = length;
        System.arraycopy(start.rows, 0, correctedRows, 0, correctedRows.length);
        double before = start.violation;
        for (int k = 0; k < CORRECTIONS; k++) {
            for (int i = 0; i < correctedRows.length; i++) {
                correctedRows[i] = correctedLength * correctedRows[i] + trial.rows[i];
            }
            if (!newton.correct(correctedRows, corrected)) {
                return false;
            }
            correctedLength = newton.primalLimit(corrected, tau);
            if (!tryPoint(corrected, correctedLength)) {
                return false;
            }
            if (accepts(start, trial)) {
                return true;
            }
            if (trial.violation > CORRECTION_GAIN * before) {
                return false;
            }
            before = trial.violation;
        }
        return false;
    }

    private static double power(double base, double exponent) {
        return base == 0 ? 0 : StrictMath.exp(exponent * StrictMath.log(base));
    }
}
