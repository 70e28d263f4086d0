package talus.mechanics.optimization;

/**
 * A primal-dual point in the programme's own units, kept from an outcome to start the next solve. Immutable: arrays are
 * copied in and out.
 *
 * <p>Signs as in {@link NonlinearProgram}: nu = upper - lower multipliers of the inequality's sides. Bound multipliers are
 * not negative.
 */
public final class Iterate {
    /** Share of a bound's multiplier that a prediction leaves at least. */
    private static final double LEAST_MULTIPLIER = 0.1;

    final double[] x;
    final double[] slacks;
    final double[] equalityMultipliers;
    final double[] inequalityMultipliers;
    final double[] variableLowerMultipliers;
    final double[] variableUpperMultipliers;
    final double[] inequalityLowerMultipliers;
    final double[] inequalityUpperMultipliers;
    final double barrier;

    /** Approximated Hessian of the Lagrangian, n x n, or empty. */
    final double[] curvature;

    Iterate(
            double[] x,
            double[] slacks,
            double[] equalityMultipliers,
            double[] inequalityMultipliers,
            double[] variableLowerMultipliers,
            double[] variableUpperMultipliers,
            double[] inequalityLowerMultipliers,
            double[] inequalityUpperMultipliers,
            double barrier,
            double[] curvature) {
        this.x = x;
        this.slacks = slacks;
        this.equalityMultipliers = equalityMultipliers;
        this.inequalityMultipliers = inequalityMultipliers;
        this.variableLowerMultipliers = variableLowerMultipliers;
        this.variableUpperMultipliers = variableUpperMultipliers;
        this.inequalityLowerMultipliers = inequalityLowerMultipliers;
        this.inequalityUpperMultipliers = inequalityUpperMultipliers;
        this.barrier = barrier;
        this.curvature = curvature;
    }

    /** The variables, n numbers. */
    public double[] x() {
        return x.clone();
    }

    /** Variable i. */
    public double x(int i) {
        return x[i];
    }

    /** Slack values that stand for g(x), p numbers. */
    public double[] slacks() {
        return slacks.clone();
    }

    /** lambda, m numbers. */
    public double[] equalityMultipliers() {
        return equalityMultipliers.clone();
    }

    /** nu, p numbers: positive where an upper side holds, negative where a lower one does. */
    public double[] inequalityMultipliers() {
        return inequalityMultipliers.clone();
    }

    /** Multipliers of the lower variable bounds, n numbers, not negative. */
    public double[] variableLowerMultipliers() {
        return variableLowerMultipliers.clone();
    }

    /** Multipliers of the upper variable bounds, n numbers, not negative. */
    public double[] variableUpperMultipliers() {
        return variableUpperMultipliers.clone();
    }

    /** Multipliers of the lower sides of the inequalities, p numbers, not negative. */
    public double[] inequalityLowerMultipliers() {
        return inequalityLowerMultipliers.clone();
    }

    /** Multipliers of the upper sides of the inequalities, p numbers, not negative. */
    public double[] inequalityUpperMultipliers() {
        return inequalityUpperMultipliers.clone();
    }

    /** Barrier parameter at the point, in units of the objective. */
    public double barrier() {
        return barrier;
    }

    /**
     * The point predicted for the next step of a continuation: this one moved on along the line from an earlier one.
     * Multipliers of bounds and sides keep at least a tenth of their size.
     *
     * @param before a point of the same programme
     * @param ratio length of the next step over that of the last
     */
    public Iterate extrapolated(Iterate before, double ratio) {
        if (before.x.length != x.length
                || before.equalityMultipliers.length != equalityMultipliers.length
                || before.slacks.length != slacks.length) {
            throw new IllegalArgumentException("before: " + before.x.length + " variables, "
                    + before.equalityMultipliers.length + " equalities, " + before.slacks.length
                    + " inequalities; must be " + x.length + ", " + equalityMultipliers.length + ", " + slacks.length);
        }
        return new Iterate(
                along(before.x, x, ratio, 0),
                along(before.slacks, slacks, ratio, 0),
                along(before.equalityMultipliers, equalityMultipliers, ratio, 0),
                along(before.inequalityMultipliers, inequalityMultipliers, ratio, 0),
                along(before.variableLowerMultipliers, variableLowerMultipliers, ratio, LEAST_MULTIPLIER),
                along(before.variableUpperMultipliers, variableUpperMultipliers, ratio, LEAST_MULTIPLIER),
                along(before.inequalityLowerMultipliers, inequalityLowerMultipliers, ratio, LEAST_MULTIPLIER),
                along(before.inequalityUpperMultipliers, inequalityUpperMultipliers, ratio, LEAST_MULTIPLIER),
                barrier,
                curvature);
    }

    private static double[] along(double[] before, double[] now, double ratio, double leastShare) {
        double[] next = new double[now.length];
        for (int i = 0; i < now.length; i++) {
            double moved = now[i] + ratio * (now[i] - before[i]);
            next[i] = leastShare > 0 ? Math.max(leastShare * now[i], moved) : moved;
        }
        return next;
    }

    /** The same point with other variables, for a start that only the caller can guess. */
    public Iterate withX(double[] replaced) {
        if (replaced.length != x.length) {
            throw new IllegalArgumentException("x: " + replaced.length + " numbers, must be " + x.length);
        }
        return new Iterate(
                replaced.clone(),
                slacks,
                equalityMultipliers,
                inequalityMultipliers,
                variableLowerMultipliers,
                variableUpperMultipliers,
                inequalityLowerMultipliers,
                inequalityUpperMultipliers,
                barrier,
                curvature);
    }
}
