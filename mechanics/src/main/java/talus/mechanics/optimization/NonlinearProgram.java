package talus.mechanics.optimization;

/**
 * A smooth nonlinear programme: minimise f(x) subject to c(x) = 0, gL &lt;= g(x) &lt;= gU and xL &lt;= x &lt;= xU.
 *
 * <p>The Lagrangian is L = f + lambda . c + nu . g. So nu is positive where an upper side of g holds the solution and
 * negative where a lower side does; bound multipliers are counted apart and are never negative.
 *
 * <p><b>What the solver promises.</b> {@link #firstDerivatives} and {@link #lagrangianHessian} are only called with the x
 * of the latest {@link #values} call, so a programme may keep what it computed there. Counts do not change in the life of
 * an object; bounds are read again at the start of each solve. Calls come from one thread.
 *
 * <p><b>What it asks.</b> Twice continuously differentiable functions on the open set between the variable bounds.
 * Variables stay strictly inside their bounds, inequalities may be violated on the way. Arrays that are outputs arrive
 * with unspecified content and must be filled whole, zeros included.
 */
public interface NonlinearProgram {
    /** Number n of variables. */
    int variableCount();

    /** Number m of equalities. */
    int equalityCount();

    /** Number p of two-sided inequalities. */
    int inequalityCount();

    /** Name of variable i for outcomes and checks. */
    default String variableName(int i) {
        return "x[" + i + "]";
    }

    /** Name of equality i for outcomes and checks. */
    default String equalityName(int i) {
        return "equality[" + i + "]";
    }

    /** Name of inequality i for outcomes and checks. */
    default String inequalityName(int i) {
        return "inequality[" + i + "]";
    }

    /**
     * Bounds of the variables; infinite where there is none, equal where a variable is fixed.
     *
     * @param lower n numbers, written
     * @param upper n numbers, written
     */
    void variableBounds(double[] lower, double[] upper);

    /**
     * Bounds of the inequalities; one or both sides may be infinite, equal sides make an equality of the row.
     *
     * @param lower p numbers, written
     * @param upper p numbers, written
     */
    void inequalityBounds(double[] lower, double[] upper);

    /**
     * Objective and constraint values.
     *
     * @param x n numbers, read
     * @param equalities m numbers, written
     * @param inequalities p numbers, written
     * @return f(x); NaN or infinite when x lies outside the domain: the solver then takes a shorter step
     */
    double values(double[] x, double[] equalities, double[] inequalities);

    /**
     * First derivatives at the x of the latest {@link #values} call.
     *
     * @param x n numbers, read
     * @param gradient n numbers, written
     * @param equalityJacobian m x n row-major, written
     * @param inequalityJacobian p x n row-major, written
     */
    void firstDerivatives(double[] x, double[] gradient, double[] equalityJacobian, double[] inequalityJacobian);

    /** Whether {@link #lagrangianHessian} is offered; else the solver builds a damped BFGS approximation. */
    boolean hasHessian();

    /**
     * Hessian in x of objectiveFactor * f + lambda . c + nu . g at the x of the latest {@link #values} call.
     *
     * @param x n numbers, read
     * @param objectiveFactor factor of the objective, 0 or more
     * @param equalityMultipliers m numbers, read
     * @param inequalityMultipliers p numbers, read
     * @param hessian n x n row-major, written: symmetric, both triangles
     */
    void lagrangianHessian(
            double[] x,
            double objectiveFactor,
            double[] equalityMultipliers,
            double[] inequalityMultipliers,
            double[] hessian);
}
