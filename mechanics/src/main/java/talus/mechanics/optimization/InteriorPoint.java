package talus.mechanics.optimization;

import org.jspecify.annotations.Nullable;

/**
 * Solves one {@link NonlinearProgram} again and again by a primal-dual interior point method with a filter line search
 * (Waechter and Biegler 2006).
 *
 * <p>Where no step is acceptable any more the least sum of violations is minimised from there by the same method. That ends
 * at a point from which the programme goes on, or at a point of least violation: then the outcome is {@link
 * Outcome.Infeasible} and names what cannot be met together. On a nonconvex programme "least" is local.
 *
 * <p>An object is a workspace for one programme and one thread. The programme's parameters and bounds may change between
 * solves, its counts may not. Iterations do not allocate; an outcome does, and the first restoration does. All loops are
 * bounded, and the same programme, start and options give the same bits.
 */
public final class InteriorPoint {
    private static final int RESTORATIONS = 20;
    private static final int FEASIBLE_RESTARTS = 2;

    /**
     * kappa_resto of Waechter and Biegler (2006), section 3.3, to the power of the restorations so far: 0.1 in place of
     * their 0.9, because an early return jams again, and stricter each time, because coming back again and again means
     * that the violation cannot be lessened much.
     */
    private static final double RESTORED_VIOLATION = 0.1;

    private enum Restored {
        RESUMED,
        FEASIBLE,
        LEAST_VIOLATION,
        FAILED
    }

    private final NonlinearProgram program;
    private final Formulation f;
    private final PrimalDualMethod method;
    private final InteriorPointOptions options;
    private @Nullable ElasticPhase elastic;
    private int elasticIterations;
    private int restorations;

    /** With {@link InteriorPointOptions#DEFAULT}. */
    public InteriorPoint(NonlinearProgram program) {
        this(program, InteriorPointOptions.DEFAULT);
    }

    /** A workspace for the programme. */
    public InteriorPoint(NonlinearProgram program, InteriorPointOptions options) {
        this.program = program;
        this.options = options;
        f = new Formulation(program, options.tolerance());
        method = new PrimalDualMethod(f, new CondensedKkt(f, f.variables), f.variables, true, options);
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
        method.begin();
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
        method.begin();
        method.takeCurvature(iterate.curvature);
        return solveFromStart(evaluated);
    }

    private Outcome solveFromStart(boolean evaluated) {
        elasticIterations = 0;
        restorations = 0;
        if (!evaluated) {
            return stopped(Outcome.Reason.EVALUATION_FAILURE);
        }
        int feasibleRestarts = 0;
        for (int k = 0; k <= RESTORATIONS; k++) {
            switch (method.run(options.maximumIterations() - elasticIterations, _ -> false)) {
                case CONVERGED -> {
                    return converged();
                }
                case EVALUATION_FAILURE -> {
                    return stopped(Outcome.Reason.EVALUATION_FAILURE);
                }
                case UNBOUNDED -> {
                    return stopped(Outcome.Reason.UNBOUNDED);
                }
                case ITERATION_LIMIT, INTERRUPTED -> {
                    return explained(Outcome.Reason.ITERATION_LIMIT);
                }
                case RESTORATION -> {
                    Restored restored = restore();
                    if (restored == Restored.LEAST_VIOLATION) {
                        return infeasible();
                    }
                    if (restored == Restored.FAILED
                            || (restored == Restored.FEASIBLE && ++feasibleRestarts > FEASIBLE_RESTARTS)) {
                        return explained(Outcome.Reason.NO_PROGRESS);
                    }
                }
            }
        }
        return explained(Outcome.Reason.NO_PROGRESS);
    }

    private ElasticPhase elastic() {
        ElasticPhase phase = elastic;
        if (phase == null) {
            phase = new ElasticPhase(program, options);
            elastic = phase;
        }
        return phase;
    }

    /** Lessens the violation until the filter takes a point, or until it cannot be lessened. */
    private Restored restore() {
        ElasticPhase phase = elastic();
        PrimalDualState state = method.state;
        double enough = state.current.violation;
        for (int k = 0; k <= restorations; k++) {
            enough *= RESTORED_VIOLATION;
        }
        double largestViolation = enough;
        restorations++;
        method.blockCurrent();
        if (!phase.begin(state)) {
            return Restored.FAILED;
        }
        PrimalDualMethod.Status status =
                phase.run(options.maximumIterations() - elasticIterations - method.iterations(), _ -> {
                    phase.writeTo(state.trial);
                    return f.evaluate(state.trial) && method.acceptsAfterRestoration(largestViolation);
                });
        elasticIterations += phase.iterations();
        if (status == PrimalDualMethod.Status.INTERRUPTED) {
            return method.resumeAtTrial(false) ? Restored.RESUMED : Restored.FAILED;
        }
        if (status != PrimalDualMethod.Status.CONVERGED) {
            return Restored.FAILED;
        }
        if (!phase.feasible()) {
            return Restored.LEAST_VIOLATION;
        }
        phase.writeTo(state.trial);
        return f.evaluate(state.trial) && method.resumeAtTrial(true) ? Restored.FEASIBLE : Restored.FAILED;
    }

    /** A stop at a point that misses rows is explained by the least sum of violations from there, if wanted. */
    private Outcome explained(Outcome.Reason reason) {
        if (!options.explainsInfeasibility() || method.state.current.largestRow() <= options.tolerance()) {
            return stopped(reason);
        }
        ElasticPhase phase = elastic();
        if (!f.evaluate(method.state.current) || !phase.begin(method.state)) {
            return stopped(reason);
        }
        PrimalDualMethod.Status status = phase.run(options.maximumIterations(), _ -> phase.feasible());
        elasticIterations += phase.iterations();
        return status == PrimalDualMethod.Status.CONVERGED && !phase.feasible() ? infeasible() : stopped(reason);
    }

    private Outcome infeasible() {
        ElasticPhase phase = elastic();
        phase.writeTo(method.state.trial);
        f.evaluate(method.state.trial);
        method.state.acceptTrial();
        return new Outcome.Infeasible(phase.conflicts(), iterations(), Snapshot.iterate(method));
    }

    private int iterations() {
        return method.iterations() + elasticIterations;
    }

    private Outcome converged() {
        return new Outcome.Converged(
                method.state.current.objective / f.objectiveScale,
                Snapshot.residuals(method.state),
                iterations(),
                Snapshot.iterate(method));
    }

    private Outcome stopped(Outcome.Reason reason) {
        return new Outcome.Stopped(
                reason,
                method.state.current.objective / f.objectiveScale,
                Snapshot.residuals(method.state),
                iterations(),
                Snapshot.iterate(method));
    }
}
