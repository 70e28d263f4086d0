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

    private static final double SMALLEST_BARRIER_SHARE = 0.1;
    private static final double LEAST_BOUNDARY_FRACTION = 0.99;

    /** Five steps in a row below a tenth: on random programmes this halves the iterations of the slow tenth. */
    private static final int JAMMED_STEPS = 5;

    private static final double JAMMED_LENGTH = 0.1;
    private static final double JAMMED_VIOLATION = 1e-3;
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
    private final BarrierRule barrier;
    private final double tolerance;
    private final boolean restorable;
    private int iterations;
    private int shortSteps;

    /**
     * A workspace.
     *
     * @param formulation the programme
     * @param kkt solver of its Newton systems
     * @param nonlinear count of variables, the first ones, that enter nonlinearly
     * @param restorable whether the caller restores feasibility; without it the barrier falls monotonically
     * @param options settings
     */
    PrimalDualMethod(
            Formulation formulation, KktSystem kkt, int nonlinear, boolean restorable, InteriorPointOptions options) {
        f = formulation;
        this.restorable = restorable;
        tolerance = options.tolerance();
        state = new PrimalDualState(f);
        newton = new NewtonStep(state, kkt);
        search = new LineSearch(state, newton, options.maximumIterations() + 1);
        curvature = new Curvature(f, nonlinear);
        barrier = new BarrierRule(state, newton, smallestBarrier(), restorable);
        start = new StartingPoint(state, newton, options.scaleByGradients());
    }

    double smallestBarrier() {
        return SMALLEST_BARRIER_SHARE * tolerance;
    }

    /** Forgets everything learnt about an earlier run; the state has to hold a start, evaluated and differentiated. */
    void begin() {
        iterations = 0;
        shortSteps = 0;
        newton.forgetShift();
        curvature.reset();
        barrier.begin();
        search.begin(state.current.violation);
    }

    /** The approximated Hessian in units of the objective; empty when the programme offers its own. */
    double[] curvature() {
        return curvature.approximation();
    }

    /** Goes on from an approximated Hessian of an earlier solve. */
    void takeCurvature(double[] approximation) {
        curvature.take(approximation);
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
            double error = state.error(0);
            boolean converged = error <= tolerance;
            if (converged && (polished == POLISHING_STEPS || state.current.largestRow() <= ROW_GOAL)) {
                return Status.CONVERGED;
            }
            if (unbounded()) {
                return Status.UNBOUNDED;
            }
            if (iterations >= limit) {
                return converged ? Status.CONVERGED : Status.ITERATION_LIMIT;
            }
            if (jammed()) {
                return Status.RESTORATION;
            }
            if (barrier.update(error)) {
                clearFilter();
            }
            if (!curvature.evaluate(state.multipliers)) {
                return Status.EVALUATION_FAILURE;
            }
            boolean factored = newton.factor(f.hessian);
            if (factored && barrier.probe(error)) {
                clearFilter();
            }
            if (!factored || !newton.solve()) {
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
            shortSteps = search.length() < JAMMED_LENGTH ? shortSteps + 1 : 0;
            if (!move(tau)) {
                return Status.EVALUATION_FAILURE;
            }
        }
    }

    /**
     * Goes on from the trial, which is evaluated and comes from a restoration.
     *
     * @param fresh whether the filter forgets what it has seen
     * @return false when a derivative is not finite
     */
    boolean resumeAtTrial(boolean fresh) {
        state.acceptTrial();
        if (!f.differentiate()) {
            return false;
        }
        shortSteps = 0;
        start.placeMultipliersAfterRestoration();
        curvature.reset();
        barrier.begin();
        state.current.barrierObjective = state.barrierObjective(state.current);
        if (fresh) {
            search.begin(state.current.violation);
        }
        return true;
    }

    /** Whether the filter takes the trial, which is evaluated, and its violation is small enough. */
    boolean acceptsAfterRestoration(double largestViolation) {
        state.trial.barrierObjective = state.barrierObjective(state.trial);
        return state.trial.violation <= largestViolation
                && Double.isFinite(state.trial.barrierObjective)
                && search.filterAccepts(state.trial.violation, state.trial.barrierObjective);
    }

    /** Refuses the current point and everything worse from now on. */
    void blockCurrent() {
        search.blockCurrent();
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

    private void clearFilter() {
        state.current.barrierObjective = state.barrierObjective(state.current);
        search.clearFilter();
    }

    /** Slacks that lie close to their sides while rows are missed cut every step short; restoration gets out of that. */
    private boolean jammed() {
        if (!restorable || shortSteps < JAMMED_STEPS || state.current.violation <= JAMMED_VIOLATION) {
            return false;
        }
        shortSteps = 0;
        return true;
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
