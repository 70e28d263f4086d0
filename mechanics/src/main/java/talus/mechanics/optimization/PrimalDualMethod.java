package talus.mechanics.optimization;

/**
 * The primal-dual interior point iteration with a filter line search: algorithm A of Waechter and Biegler, On the
 * implementation of an interior-point filter line-search algorithm for large-scale nonlinear programming, Mathematical
 * Programming 106 (2006) 25-57. Equation numbers in this package are of that paper.
 *
 * <p>One object is the workspace of one programme; after construction no iteration allocates. Where the paper enters its
 * restoration phase this method returns {@link Status#RESTORATION} and can be resumed from another point.
 */
final class PrimalDualMethod {
    /** Why {@link #run} returned. */
    enum Status {
        CONVERGED,
        RESTORATION,
        ITERATION_LIMIT,
        EVALUATION_FAILURE,
        UNBOUNDED,
        INTERRUPTED
    }

    /** Looks at every new point and may end the run. */
    interface Watch {
        boolean ends(PrimalDualMethod method);
    }

    private static final double BARRIER_ERROR = 10;
    private static final double BARRIER_FACTOR = 0.2;
    private static final double SMALLEST_BARRIER_SHARE = 0.1;
    private static final double LEAST_BOUNDARY_FRACTION = 0.99;
    private static final double UNBOUNDED_SIZE = 1e20;

    /** Rows are worth another Newton step while one of them is above this. */
    private static final double ROW_GOAL = 1e-12;

    private static final int POLISHING_STEPS = 2;

    final Formulation f;
    final PrimalDualState state;
    final StartingPoint start;
    private final NewtonStep newton;
    private final LineSearch search;
    private final Curvature curvature;
    private final double tolerance;
    private int iterations;

    PrimalDualMethod(Formulation formulation, KktSystem kkt, int nonlinear, InteriorPointOptions options) {
        f = formulation;
        tolerance = options.tolerance();
        state = new PrimalDualState(f);
        newton = new NewtonStep(state, kkt);
        search = new LineSearch(state, newton, options.maximumIterations() + 1);
        curvature = new Curvature(f, nonlinear);
        start = new StartingPoint(state, newton, options.scaleByGradients());
    }

    double smallestBarrier() {
        return SMALLEST_BARRIER_SHARE * tolerance;
    }

    /** Forgets everything learnt about an earlier run; the state has to hold a start, evaluated and differentiated. */
    void begin() {
        iterations = 0;
        newton.forgetShift();
        curvature.reset();
        search.begin(state.current.violation);
    }

    int iterations() {
        return iterations;
    }

    /** Iterates from the state until something ends it, at most until the count of iterations reaches the limit. */
    Status run(int limit, Watch watch) {
        int polished = 0;
        while (true) {
            if (watch.ends(this)) {
                return Status.INTERRUPTED;
            }
            boolean converged = state.error(0) <= tolerance;
            if (converged && (polished == POLISHING_STEPS || state.current.largestRow() <= ROW_GOAL)) {
                return Status.CONVERGED;
            }
            if (unbounded()) {
                return Status.UNBOUNDED;
            }
            if (iterations >= limit) {
                return converged ? Status.CONVERGED : Status.ITERATION_LIMIT;
            }
            updateBarrier();
            if (!curvature.evaluate(state.multipliers)) {
                return Status.EVALUATION_FAILURE;
            }
            if (!newton.factor(f.hessian) || !newton.solve()) {
                return converged ? Status.CONVERGED : Status.RESTORATION;
            }
            double tau = Math.max(LEAST_BOUNDARY_FRACTION, 1 - state.barrier);
            if (converged) {
                polished++;
                if (!search.takeWhole(tau) || state.trial.violation >= state.current.violation) {
                    return Status.CONVERGED;
                }
            } else if (!search.search(tau)) {
                return Status.RESTORATION;
            }
            iterations++;
            if (!move(tau)) {
                return Status.EVALUATION_FAILURE;
            }
        }
    }

    /** Makes the trial the current point with its multipliers and derivatives. */
    private boolean move(double tau) {
        newton.moveMultipliers(search.length(), newton.dualLimit(tau));
        curvature.beforeMove(state, state.current, state.trial);
        state.acceptTrial();
        if (!f.differentiate()) {
            return false;
        }
        curvature.afterMove(state);
        state.keepMultipliersNearCentre();
        return true;
    }

    /** Equation (7), repeated while the new barrier problem is solved well enough already. */
    private void updateBarrier() {
        double smallest = smallestBarrier();
        boolean changed = false;
        while (state.barrier > smallest && state.error(state.barrier) <= BARRIER_ERROR * state.barrier) {
            state.barrier = Math.max(
                    smallest, Math.min(BARRIER_FACTOR * state.barrier, state.barrier * Math.sqrt(state.barrier)));
            changed = true;
        }
        if (changed) {
            state.current.barrierObjective = state.barrierObjective(state.current);
            search.clearFilter();
        }
    }

    private boolean unbounded() {
        if (state.current.objective < -UNBOUNDED_SIZE) {
            return true;
        }
        for (int i = 0; i < f.variables; i++) {
            if (Math.abs(state.current.y[i]) > UNBOUNDED_SIZE) {
                return true;
            }
        }
        return false;
    }
}
