package talus.mechanics.optimization;

import java.util.Arrays;

/**
 * The least sum of scaled violations as a programme of its own: every row may be missed, by p upwards or q downwards,
 * bounds may not.
 *
 * <pre>
 *   minimise  sum (p + q) + zeta/2 sum (d_i (x_i - near_i))^2
 *   subject to  c(x) - (p - q) / w = 0,   gL &lt;= g(x) - (p - q) / w &lt;= gU,   p, q &gt;= 0
 * </pre>
 *
 * w are the row scales, so p and q are scaled violations; d_i = 1 / max(1, |near_i|). The small zeta chooses the nearest
 * among equally good points (Waechter and Biegler 2006, equation (30), with rho = 1).
 *
 * <p>Variables are (x, p, q), p and q in the order equalities, inequalities.
 */
final class ElasticProgram implements NonlinearProgram {
    /** zeta: far below the least weight that {@link ConflictSet} reports. */
    static final double NEARNESS = 1e-6;

    private final NonlinearProgram hard;
    private final int n;
    private final int equalities;
    private final int inequalities;
    private final double[] near;
    private final double[] rowScale;
    private final double[] x;
    private final double[] gradient;
    private final double[] hardEqualityJacobian;
    private final double[] hardInequalityJacobian;
    private final double[] hardHessian;
    private final double[] hardLower;
    private final double[] hardUpper;

    ElasticProgram(NonlinearProgram hard) {
        this.hard = hard;
        n = hard.variableCount();
        equalities = hard.equalityCount();
        inequalities = hard.inequalityCount();
        near = new double[n];
        rowScale = new double[equalities + inequalities];
        x = new double[n];
        gradient = new double[n];
        hardEqualityJacobian = new double[equalities * n];
        hardInequalityJacobian = new double[inequalities * n];
        hardHessian = new double[n * n];
        hardLower = new double[n];
        hardUpper = new double[n];
    }

    /** Sets the point to stay near to and the row scales, both from the hard programme's formulation. */
    void refer(double[] point, Formulation formulation) {
        System.arraycopy(point, 0, near, 0, n);
        for (int i = 0; i < formulation.rows(); i++) {
            rowScale[formulation.programRow[i]] = formulation.rowScale[i];
        }
    }

    int rows() {
        return equalities + inequalities;
    }

    private double nearness(int i) {
        double d = 1 / Math.max(1, Math.abs(near[i]));
        return NEARNESS * d * d;
    }

    @Override
    public int variableCount() {
        return n + 2 * rows();
    }

    @Override
    public int equalityCount() {
        return equalities;
    }

    @Override
    public int inequalityCount() {
        return inequalities;
    }

    @Override
    public String variableName(int i) {
        return i < n ? hard.variableName(i) : "elastic[" + (i - n) + "]";
    }

    @Override
    public String equalityName(int i) {
        return hard.equalityName(i);
    }

    @Override
    public String inequalityName(int i) {
        return hard.inequalityName(i);
    }

    @Override
    public void variableBounds(double[] lower, double[] upper) {
        hard.variableBounds(hardLower, hardUpper);
        System.arraycopy(hardLower, 0, lower, 0, n);
        System.arraycopy(hardUpper, 0, upper, 0, n);
        Arrays.fill(lower, n, lower.length, 0.0);
        Arrays.fill(upper, n, upper.length, Double.POSITIVE_INFINITY);
    }

    @Override
    public void inequalityBounds(double[] lower, double[] upper) {
        hard.inequalityBounds(lower, upper);
    }

    @Override
    public double values(double[] y, double[] equalityValues, double[] inequalityValues) {
        System.arraycopy(y, 0, x, 0, n);
        double hardObjective = hard.values(x, equalityValues, inequalityValues);
        if (!Double.isFinite(hardObjective)) {
            return hardObjective;
        }
        double sum = 0;
        for (int i = n; i < y.length; i++) {
            sum += y[i];
        }
        for (int i = 0; i < n; i++) {
            double away = x[i] - near[i];
            sum += 0.5 * nearness(i) * away * away;
        }
        int rows = rows();
        for (int i = 0; i < equalities; i++) {
            equalityValues[i] -= (y[n + i] - y[n + rows + i]) / rowScale[i];
        }
        for (int j = 0; j < inequalities; j++) {
            int i = equalities + j;
            inequalityValues[j] -= (y[n + i] - y[n + rows + i]) / rowScale[i];
        }
        return sum;
    }

    @Override
    public void firstDerivatives(
            double[] y, double[] elasticGradient, double[] equalityJacobian, double[] inequalityJacobian) {
        hard.firstDerivatives(x, gradient, hardEqualityJacobian, hardInequalityJacobian);
        Arrays.fill(elasticGradient, 1);
        for (int i = 0; i < n; i++) {
            elasticGradient[i] = nearness(i) * (x[i] - near[i]);
        }
        widen(equalities, 0, hardEqualityJacobian, equalityJacobian);
        widen(inequalities, equalities, hardInequalityJacobian, inequalityJacobian);
    }

    private void widen(int count, int firstRow, double[] from, double[] to) {
        int width = variableCount();
        Arrays.fill(to, 0);
        for (int i = 0; i < count; i++) {
            int row = firstRow + i;
            System.arraycopy(from, i * n, to, i * width, n);
            to[i * width + n + row] = -1 / rowScale[row];
            to[i * width + n + rows() + row] = 1 / rowScale[row];
        }
    }

    @Override
    public boolean hasHessian() {
        return hard.hasHessian();
    }

    @Override
    public void lagrangianHessian(
            double[] y,
            double objectiveFactor,
            double[] equalityMultipliers,
            double[] inequalityMultipliers,
            double[] hessian) {
        hard.lagrangianHessian(x, 0, equalityMultipliers, inequalityMultipliers, hardHessian);
        int width = variableCount();
        Arrays.fill(hessian, 0);
        for (int i = 0; i < n; i++) {
            System.arraycopy(hardHessian, i * n, hessian, i * width, n);
            hessian[i * width + i] += objectiveFactor * nearness(i);
        }
    }
}
