package talus.mechanics.optimization;

import java.util.Arrays;

/** First primal-dual points: cold from variables alone (Waechter and Biegler 2006, section 3.6), warm from an iterate. */
final class StartingPoint {
    /** kappa_1 and kappa_2 of section 3.6; 0.1 in place of their 0.01 saves a fifth of the cold iterations here. */
    private static final double BOUND_PUSH = 0.1;

    private static final double LARGEST_LEAST_SQUARES_MULTIPLIER = 1e3;

    private static final double LARGEST_BOUND_MULTIPLIER = 1e3;

    /**
     * A warm barrier in units of the error that the given point has on the new programme. Measured on drifted random
     * programmes and on the posture problem's depths: 0.02 costs half as many iterations again where the drift is small,
     * less than 1e-4 gains nothing.
     */
    private static final double WARM_BARRIER_PER_ERROR = 2e-4;

    private final PrimalDualState state;
    private final NewtonStep newton;
    private final Formulation f;
    private final boolean scales;

    StartingPoint(PrimalDualState state, NewtonStep newton, boolean scales) {
        this.state = state;
        this.newton = newton;
        this.scales = scales;
        f = state.f;
    }

    /** Places the state at variables pushed inside their bounds; false when something is not finite there. */
    boolean cold(double[] x, double barrier) {
        Evaluation point = state.current;
        Arrays.fill(point.y, 0);
        System.arraycopy(x, 0, point.y, 0, f.variables);
        f.open(point.y);
        for (int i = 0; i < f.variables; i++) {
            point.y[i] = inside(point.y[i], f.lower[i], f.upper[i]);
        }
        state.barrier = barrier;
        if (!evaluateAndScale(point)) {
            return false;
        }
        for (int j = 0; j < f.slacks; j++) {
            int i = f.variables + j;
            point.y[i] = inside(f.slackTarget(j), f.lower[i], f.upper[i]);
        }
        f.arrangeValues(point);
        for (int i = 0; i < f.primals(); i++) {
            state.lowerMultipliers[i] = state.hasLower(i) ? 1 : 0;
            state.upperMultipliers[i] = state.hasUpper(i) ? 1 : 0;
        }
        placeRowMultipliers();
        point.barrierObjective = state.barrierObjective(point);
        return true;
    }

    private boolean evaluateAndScale(Evaluation point) {
        if (!f.evaluate(point) || !f.differentiate()) {
            return false;
        }
        if (scales) {
            f.scaleByGradients();
            f.arrangeDerivatives();
            f.arrangeValues(point);
        }
        return true;
    }

    /** Row multipliers by least squares, or zero where these are large or not defined. */
    void placeRowMultipliers() {
        if (!newton.leastSquaresMultipliers(state.multipliers) || tooLarge(state.multipliers)) {
            Arrays.fill(state.multipliers, 0);
        }
    }

    /** Bound multipliers on the central path, or 1 where one of these is large, and row multipliers that fit. */
    void placeMultipliersAfterRestoration() {
        double largest = 0;
        for (int i = 0; i < f.primals(); i++) {
            state.lowerMultipliers[i] = state.hasLower(i) ? state.barrier / (state.current.y[i] - f.lower[i]) : 0;
            state.upperMultipliers[i] = state.hasUpper(i) ? state.barrier / (f.upper[i] - state.current.y[i]) : 0;
            largest = Math.max(largest, Math.max(state.lowerMultipliers[i], state.upperMultipliers[i]));
        }
        if (largest > LARGEST_BOUND_MULTIPLIER) {
            for (int i = 0; i < f.primals(); i++) {
                state.lowerMultipliers[i] = state.hasLower(i) ? 1 : 0;
                state.upperMultipliers[i] = state.hasUpper(i) ? 1 : 0;
            }
        }
        placeRowMultipliers();
    }

    private static boolean tooLarge(double[] multipliers) {
        for (double multiplier : multipliers) {
            if (!(Math.abs(multiplier) <= LARGEST_LEAST_SQUARES_MULTIPLIER)) {
                return true;
            }
        }
        return false;
    }

    private static double inside(double value, double low, double high) {
        double inner = value;
        if (low != Double.NEGATIVE_INFINITY) {
            inner = Math.max(inner, low + push(low, high - low));
        }
        if (high != Double.POSITIVE_INFINITY) {
            inner = Math.min(inner, high - push(high, high - low));
        }
        return inner;
    }

    private static double push(double bound, double width) {
        return Math.min(BOUND_PUSH * Math.max(1, Math.abs(bound)), BOUND_PUSH * width);
    }

    /**
     * Places the state at an earlier iterate, near the central path of a barrier parameter that fits its error on this
     * programme; false when something is not finite there.
     */
    boolean warm(Iterate iterate, double smallestBarrier, double largestBarrier) {
        Evaluation point = state.current;
        Arrays.fill(point.y, 0);
        System.arraycopy(iterate.x, 0, point.y, 0, f.variables);
        f.open(point.y);
        double given = Math.max(smallestBarrier, iterate.barrier);
        for (int i = 0; i < f.variables; i++) {
            keepInside(i, given, iterate.variableLowerMultipliers[i], iterate.variableUpperMultipliers[i]);
        }
        if (!evaluateAndScale(point)) {
            return false;
        }
        takeMultipliers(iterate);
        f.arrangeValues(point);
        double fitting = WARM_BARRIER_PER_ERROR * state.error(0);
        state.barrier =
                Math.min(largestBarrier, Math.max(Math.max(smallestBarrier, given * f.objectiveScale), fitting));
        for (int j = 0; j < f.slacks; j++) {
            int i = f.variables + j;
            keepInside(i, state.barrier, state.lowerMultipliers[i], state.upperMultipliers[i]);
        }
        f.arrangeValues(point);
        for (int i = 0; i < f.primals(); i++) {
            raiseMultipliers(i);
        }
        point.barrierObjective = state.barrierObjective(point);
        return true;
    }

    private void takeMultipliers(Iterate iterate) {
        double objectiveScale = f.objectiveScale;
        for (int i = 0; i < f.rows(); i++) {
            int row = f.programRow[i];
            double multiplier = row < f.programEqualities()
                    ? iterate.equalityMultipliers[row]
                    : iterate.inequalityMultipliers[row - f.programEqualities()];
            state.multipliers[i] = multiplier * objectiveScale / f.rowScale[i];
        }
        for (int i = 0; i < f.variables; i++) {
            state.lowerMultipliers[i] = state.hasLower(i) ? iterate.variableLowerMultipliers[i] * objectiveScale : 0;
            state.upperMultipliers[i] = state.hasUpper(i) ? iterate.variableUpperMultipliers[i] * objectiveScale : 0;
        }
        for (int j = 0; j < f.slacks; j++) {
            int i = f.variables + j;
            int inequality = f.inequalityOfSlack(j);
            double scale = f.rowScale[f.equalities + j];
            double dualScale = objectiveScale / scale;
            state.current.y[i] = Math.min(Math.max(f.slackTarget(j), f.lower[i]), f.upper[i]);
            state.lowerMultipliers[i] =
                    state.hasLower(i) ? iterate.inequalityLowerMultipliers[inequality] * dualScale : 0;
            state.upperMultipliers[i] =
                    state.hasUpper(i) ? iterate.inequalityUpperMultipliers[inequality] * dualScale : 0;
        }
    }

    /** Moves y[i] until its distances to the bounds are at least those of the central path for these multipliers. */
    private void keepInside(int i, double barrier, double lowerMultiplier, double upperMultiplier) {
        double[] y = state.current.y;
        double half = 0.5 * (f.upper[i] - f.lower[i]);
        if (state.hasLower(i)) {
            y[i] = Math.max(y[i], f.lower[i] + Math.min(leastDistance(barrier, lowerMultiplier), half));
        }
        if (state.hasUpper(i)) {
            y[i] = Math.min(y[i], f.upper[i] - Math.min(leastDistance(barrier, upperMultiplier), half));
        }
    }

    /** mu / z for a multiplier that is clearly active, else sqrt(mu), where distance and multiplier are alike. */
    private static double leastDistance(double barrier, double multiplier) {
        double root = Math.sqrt(barrier);
        return multiplier > root ? barrier / multiplier : root;
    }

    /** Raises multipliers to the central path; that of a variable close to its bound no higher than sqrt(mu). */
    private void raiseMultipliers(int i) {
        double root = Math.sqrt(state.barrier);
        if (state.hasLower(i)) {
            double centre = state.barrier / (state.current.y[i] - f.lower[i]);
            state.lowerMultipliers[i] = Math.max(state.lowerMultipliers[i], Math.min(centre, root));
        }
        if (state.hasUpper(i)) {
            double centre = state.barrier / (f.upper[i] - state.current.y[i]);
            state.upperMultipliers[i] = Math.max(state.upperMultipliers[i], Math.min(centre, root));
        }
    }
}
