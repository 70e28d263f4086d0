package talus.mechanics.optimization;

/**
 * Solves one {@link NonlinearProgram} again and again by a primal-dual interior point method with a filter line search.
 *
 * <p>An object is a workspace for one programme and one thread. The programme's parameters and bounds may change between
 * solves, its counts may not. Iterations do not allocate; an outcome does. All loops are bounded, and the same programme,
 * start and options give the same bits.
 */
public final class InteriorPoint {
    private final Formulation f;
    private final PrimalDualMethod method;
    private final InteriorPointOptions options;

    /** With {@link InteriorPointOptions#DEFAULT}. */
    public InteriorPoint(NonlinearProgram program) {
        this(program, InteriorPointOptions.DEFAULT);
    }

    /** A workspace for the programme. */
    public InteriorPoint(NonlinearProgram program, InteriorPointOptions options) {
        this.options = options;
        f = new Formulation(program);
        method = new PrimalDualMethod(f, new CondensedKkt(f), f.variables, options);
    }

    /**
     * Solves from variables alone.
     *
     * @param x n finite numbers; moved inside the variable bounds where they are not
     */
    public Outcome solve(double[] x) {
        if (x.length != f.variables) {
            throw new IllegalArgumentException("x: " + x.length + " numbers, must be " + f.variables);
        }
        for (int i = 0; i < x.length; i++) {
            if (!Double.isFinite(x[i])) {
                throw new IllegalArgumentException("x[" + i + "]: " + x[i] + ", must be finite");
            }
        }
        boolean evaluated = method.start.cold(x, options.initialBarrier());
        return solveFromStart(evaluated);
    }

    /** Solves from an earlier outcome's point, of this programme or of one with the same counts and meanings. */
    public Outcome solve(Iterate iterate) {
        if (iterate.x.length != f.variables
                || iterate.equalityMultipliers.length != f.programEqualities()
                || iterate.slacks.length != f.programInequalities()) {
            throw new IllegalArgumentException("iterate: " + iterate.x.length + " variables, "
                    + iterate.equalityMultipliers.length + " equalities, " + iterate.slacks.length
                    + " inequalities; must be " + f.variables + ", " + f.programEqualities() + ", "
                    + f.programInequalities());
        }
        boolean evaluated = method.start.warm(iterate, method.smallestBarrier(), options.initialBarrier());
        return solveFromStart(evaluated);
    }

    private Outcome solveFromStart(boolean evaluated) {
        method.begin();
        if (!evaluated) {
            return stopped(Outcome.Reason.EVALUATION_FAILURE);
        }
        return switch (method.run(options.maximumIterations(), unused -> false)) {
            case CONVERGED ->
                new Outcome.Converged(
                        method.state.current.objective / f.objectiveScale,
                        Snapshot.residuals(method.state),
                        method.iterations(),
                        Snapshot.iterate(method.state));
            case ITERATION_LIMIT -> stopped(Outcome.Reason.ITERATION_LIMIT);
            case EVALUATION_FAILURE -> stopped(Outcome.Reason.EVALUATION_FAILURE);
            case UNBOUNDED -> stopped(Outcome.Reason.UNBOUNDED);
            case RESTORATION, INTERRUPTED -> stopped(Outcome.Reason.NO_PROGRESS);
        };
    }

    private Outcome stopped(Outcome.Reason reason) {
        return new Outcome.Stopped(
                reason,
                method.state.current.objective / f.objectiveScale,
                Snapshot.residuals(method.state),
                method.iterations(),
                Snapshot.iterate(method.state));
    }
}
