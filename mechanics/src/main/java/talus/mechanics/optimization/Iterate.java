package talus.mechanics.optimization;

/**
 * A primal-dual point in the programme's own units, kept from an outcome to start the next solve. Immutable: arrays are
 * copied in and out.
 *
 * <p>Signs as in {@link NonlinearProgram}: nu = upper - lower multipliers of the inequality's sides. Bound multipliers are
 * not negative.
 */
public final class Iterate {
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

    /** The same point with other variables, for a start predicted by the caller (continuation). */
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
