package talus.mechanics.optimization;

import java.util.Arrays;
import java.util.List;

/**
 * The same interior point method on the {@link ElasticProgram}: as restoration on the way, and to explain a programme that
 * cannot be met.
 */
final class ElasticPhase {
    /** Enough to tell conflicts from noise; the last decades cost iterations where many points are equally good. */
    private static final double TOLERANCE = 1e-8;

    /** Sum of scaled violations up to which a point of least violation counts as feasible: what the tolerance leaves. */
    private static final double FEASIBLE = 1e-6;

    private final NonlinearProgram program;
    private final ElasticProgram elastic;
    private final PrimalDualMethod method;
    private final Formulation f;

    ElasticPhase(NonlinearProgram program, InteriorPointOptions options) {
        this.program = program;
        elastic = new ElasticProgram(program);
        f = new Formulation(elastic, options.tolerance());
        int n = program.variableCount();
        InteriorPointOptions own =
                options.withScaleByGradients(false).withTolerance(Math.max(options.tolerance(), TOLERANCE));
        method = new PrimalDualMethod(f, new CondensedKkt(f, n), n, false, own);
    }

    PrimalDualState state() {
        return method.state;
    }

    int iterations() {
        return method.iterations();
    }

    /** Starts at the hard problem's current point; false when something is not finite there. */
    boolean begin(PrimalDualState hard) {
        PrimalDualState state = method.state;
        int n = program.variableCount();
        elastic.refer(hard.current.y, hard.f);
        double[] y = state.current.y;
        Arrays.fill(y, 0);
        System.arraycopy(hard.current.y, 0, y, 0, n);
        f.open(y);
        f.scaleRowsLike(hard.f);
        System.arraycopy(hard.current.y, n, y, f.variables, f.slacks);
        state.barrier = Math.max(hard.barrier, hard.current.largestRow());
        for (int i = 0; i < f.rows(); i++) {
            double row = hard.current.rows[i];
            int first = n + f.programRow[i];
            y[first] = above(row, state.barrier);
            y[first + f.rows()] = above(-row, state.barrier);
        }
        for (int i = 0; i < f.rows(); i++) {
            // Stationarity in p with its multiplier on the central path: 1 - multiplier - mu / p = 0.
            state.multipliers[i] = 1 - state.barrier / y[n + f.programRow[i]];
        }
        for (int i = 0; i < f.primals(); i++) {
            state.lowerMultipliers[i] = state.hasLower(i) ? state.barrier / (y[i] - f.lower[i]) : 0;
            state.upperMultipliers[i] = state.hasUpper(i) ? state.barrier / (f.upper[i] - y[i]) : 0;
        }
        capLike(hard, n);
        if (!f.evaluate(state.current) || !f.differentiate()) {
            return false;
        }
        state.current.barrierObjective = state.barrierObjective(state.current);
        method.begin();
        return true;
    }

    /**
     * Equation (33): the p that minimises p + q - mu (ln p + ln q) with p - q = row. Of its two forms the one without
     * cancellation.
     */
    private static double above(double row, double barrier) {
        double root = 0.5 * Math.sqrt(barrier * barrier + row * row);
        return row >= -barrier ? 0.5 * (barrier + row) + root : -0.5 * barrier * row / (root - 0.5 * (barrier + row));
    }

    /** Bound multipliers of x and s start at most at those of the hard problem and at most at 1 (section 3.3). */
    private void capLike(PrimalDualState hard, int n) {
        PrimalDualState state = method.state;
        for (int i = 0; i < n + f.slacks; i++) {
            int k = i < n ? i : f.variables + i - n;
            if (state.hasLower(k)) {
                state.lowerMultipliers[k] = Math.min(1, hard.lowerMultipliers[i]);
            }
            if (state.hasUpper(k)) {
                state.upperMultipliers[k] = Math.min(1, hard.upperMultipliers[i]);
            }
        }
    }

    PrimalDualMethod.Status run(int limit, PrimalDualMethod.Watch watch) {
        return method.run(limit, watch);
    }

    /** Copies variables and slacks into a point of the hard problem. */
    void writeTo(Evaluation point) {
        int n = program.variableCount();
        System.arraycopy(method.state.current.y, 0, point.y, 0, n);
        System.arraycopy(method.state.current.y, f.variables, point.y, n, f.slacks);
    }

    /** Whether the point reached meets every row. */
    boolean feasible() {
        double[] y = method.state.current.y;
        int n = program.variableCount();
        double sum = 0;
        for (int i = 0; i < f.rows(); i++) {
            sum += Math.abs(y[n + i] - y[n + f.rows() + i]) + Math.abs(method.state.current.rows[i]);
        }
        return sum <= FEASIBLE;
    }

    List<Conflict> conflicts() {
        return ConflictSet.of(method.state, program);
    }
}
