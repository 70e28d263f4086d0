package talus.mechanics.optimization;

/**
 * How the barrier parameter falls. Free mode: Mehrotra's probing rule, the cube of the complementarity that a step towards
 * barrier zero would leave (Nocedal, Waechter, Waltz, Adaptive barrier update strategies for nonlinear interior methods,
 * SIAM J. Optim. 19 (2009) 1674-1693), with Mehrotra's corrector weighted by the step
 * lengths that the prediction allows. When the error of the optimality conditions has not fallen over four points: monotone
 * mode, equation (7) of Waechter and Biegler (2006), until it has.
 *
 * <p>On the tests' programmes this takes a fifth fewer iterations than the monotone mode alone, cold, and a third fewer
 * warm.
 */
final class BarrierRule {
    private static final double BARRIER_ERROR = 10;
    private static final double BARRIER_FACTOR = 0.2;
    private static final double LARGEST_CENTRING = 100;
    private static final double MONOTONE_START = 0.8;

    /** While the point is far from optimal the prediction is not believed further than to this share a step. */
    private static final double LARGEST_FALL = 0.3;

    /** Newton's method squares the error. */
    private static final double BARRIER_PER_SQUARED_ERROR = 0.001;

    /** With an approximated Hessian the error falls by a factor a step. */
    private static final double BARRIER_PER_ERROR = 0.001;

    private static final double LEAST_PROGRESS = 0.9999;
    private static final int REMEMBERED = 4;

    private final PrimalDualState state;
    private final NewtonStep newton;
    private final double smallest;
    private final double[] errors = new double[REMEMBERED];
    private int points;
    private final boolean adaptive;
    private boolean free;

    /**
     * A rule that acts on a state.
     *
     * @param smallest barrier parameter at which it ends
     * @param adaptive whether the free mode is used at all
     */
    BarrierRule(PrimalDualState state, NewtonStep newton, double smallest, boolean adaptive) {
        this.adaptive = adaptive;
        this.state = state;
        this.newton = newton;
        this.smallest = smallest;
    }

    void begin() {
        points = 0;
        free = adaptive;
    }

    /**
     * Chooses the mode at a new point and, in monotone mode, the barrier parameter.
     *
     * @param error E of the point at barrier zero
     * @return whether the barrier parameter has changed
     */
    boolean update(double error) {
        boolean progress = points == 0 || error <= LEAST_PROGRESS * worstRemembered();
        if (free && !progress) {
            free = false;
            state.barrier = Math.max(smallest, MONOTONE_START * state.meanComplementarity(newton, 0, 0));
            return true;
        }
        if (adaptive && !free && progress && solvedWellEnough()) {
            free = true;
        }
        if (free) {
            errors[points % REMEMBERED] = error;
            points++;
            return false;
        }
        return decrease();
    }

    private double worstRemembered() {
        double worst = 0;
        for (int i = 0; i < Math.min(points, REMEMBERED); i++) {
            worst = Math.max(worst, errors[i]);
        }
        return worst;
    }

    private boolean solvedWellEnough() {
        return state.error(state.barrier) <= BARRIER_ERROR * state.barrier;
    }

    /** Equation (7), repeated while the new barrier problem is solved well enough already. */
    private boolean decrease() {
        boolean changed = false;
        while (state.barrier > smallest && solvedWellEnough()) {
            state.barrier = Math.max(
                    smallest, Math.min(BARRIER_FACTOR * state.barrier, state.barrier * Math.sqrt(state.barrier)));
            changed = true;
        }
        return changed;
    }

    /**
     * In free mode chooses the barrier parameter from a prediction with the factorized system and prepares the corrector;
     * in monotone mode leaves both.
     *
     * @param error E of the point at barrier zero
     * @return whether the barrier parameter has changed
     */
    boolean probe(double error) {
        if (!free) {
            newton.forgetProducts();
            return false;
        }
        newton.predict();
        double primalLength = newton.primalLimit(newton.step, 1);
        double dualLength = newton.dualLimit(1);
        double mean = state.meanComplementarity(newton, 0, 0);
        double left = mean > 0 ? state.meanComplementarity(newton, primalLength, dualLength) / mean : 0;
        double predicted = Math.min(LARGEST_CENTRING, left * left * left) * mean;
        double least = state.f.program.hasHessian()
                ? Math.min(LARGEST_FALL * mean, BARRIER_PER_SQUARED_ERROR * error * error)
                : Math.min(mean, BARRIER_PER_ERROR * error);
        state.barrier = Math.max(smallest, Math.max(predicted, least));
        newton.keepProducts(primalLength * dualLength);
        return true;
    }
}
