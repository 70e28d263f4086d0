package talus.mechanics.optimization;

import java.util.Arrays;
import talus.mechanics.linearalgebra.CompressedRows;
import talus.mechanics.linearalgebra.DenseProducts;
import talus.mechanics.linearalgebra.SymmetricIndefinite;

/**
 * The Newton system with slacks and slack rows eliminated: K = [H + Sigma_x + JI' S JI, JE'; JE, 0], of order variables +
 * equality rows, S = Sigma_s. Large S of active rows cost digits in K; refinement against the whole system gives them
 * back.
 *
 * <p>For an {@link ElasticProgram} its elastic variables go too: t enters one row only, with coefficient k, so that row
 * gets C = sum k^2 / Sigma_t on its diagonal: -C for equality rows, and S = Sigma_s / (1 + C Sigma_s).
 */
final class CondensedKkt implements KktSystem {
    private static final int REFINEMENTS = 4;

    /** Refinement ends here: a few roundings of an order-100 system. */
    private static final double RESIDUAL_GOAL = 1e-13;

    /** A further refinement must at least halve the residual. */
    private static final double LEAST_GAIN = 0.5;

    private static final double LARGEST_SOLUTION_WEIGHT = 1e6;

    private final Formulation f;

    /** Variables that stay in K. */
    private final int core;

    /** Elastic variables in each row: the last two numbers of it, or none. */
    private final int elastic;

    private final SymmetricIndefinite factorization;
    private final double[] assembled;
    private final double[] diagonal;
    private final double[] right;
    private final double[] yielding;
    private final double[] dualResidual;
    private final double[] primalResidual;
    private final double[] stepCorrection;
    private final double[] multiplierCorrection;
    private double[] hessian = new double[0];
    private double[] sigma = new double[0];
    private double primalShift;
    private double dualShift;

    /** For a formulation whose variables from {@code core} on are the elastic ones, two in every row, or none. */
    CondensedKkt(Formulation formulation, int core) {
        f = formulation;
        this.core = core;
        elastic = core < f.variables ? 2 : 0;
        int order = core + f.rowCapacity();
        factorization = new SymmetricIndefinite(order);
        assembled = new double[order * order];
        diagonal = new double[order];
        right = new double[order];
        yielding = new double[f.rowCapacity()];
        dualResidual = new double[f.primalCapacity()];
        primalResidual = new double[f.rowCapacity()];
        stepCorrection = new double[f.primalCapacity()];
        multiplierCorrection = new double[f.rowCapacity()];
    }

    private int order() {
        return core + f.equalities;
    }

    private CompressedRows jacobian(int row) {
        return row < f.equalities ? f.equalityJacobian : f.inequalityJacobian;
    }

    /** Index of the first of the two elastic numbers of a row in its Jacobian. */
    private int elasticAt(int row) {
        return row < f.equalities
                ? f.equalityJacobian.start[row + 1] - elastic
                : f.inequalityJacobian.start[row - f.equalities + 1] - elastic;
    }

    @Override
    public void assemble(double[] hessian, double[] sigma) {
        this.hessian = hessian;
        this.sigma = sigma;
        int n = f.variables;
        int order = order();
        for (int i = 0; i < core; i++) {
            System.arraycopy(hessian, i * n + i, assembled, i * order + i, core - i);
            Arrays.fill(assembled, i * order + core, i * order + order, 0.0);
            assembled[i * order + i] += sigma[i];
        }
        placeEqualityRows(order);
        placeYielding();
        for (int j = 0; j < f.slacks; j++) {
            double weight = sigma[n + j] / (1 + yielding[f.equalities + j] * sigma[n + j]);
            addOuterProduct(j, weight, order);
        }
        for (int i = 0; i < core; i++) {
            if (f.fixed[i]) {
                isolate(i, order);
            }
            diagonal[i] = assembled[i * order + i];
        }
        for (int a = core; a < order; a++) {
            Arrays.fill(assembled, a * order + a, a * order + order, 0.0);
            diagonal[a] = -yielding[a - core];
        }
    }

    private void placeEqualityRows(int order) {
        CompressedRows jacobian = f.equalityJacobian;
        for (int a = 0; a < f.equalities; a++) {
            int end = jacobian.start[a + 1] - elastic;
            for (int k = jacobian.start[a]; k < end; k++) {
                assembled[jacobian.column[k] * order + core + a] = jacobian.value[k];
            }
        }
    }

    private void placeYielding() {
        for (int row = 0; row < f.rows() && elastic > 0; row++) {
            CompressedRows jacobian = jacobian(row);
            double sum = 0;
            for (int k = elasticAt(row); k < elasticAt(row) + elastic; k++) {
                sum += jacobian.value[k] * jacobian.value[k] / sigma[jacobian.column[k]];
            }
            yielding[row] = sum;
        }
    }

    private void addOuterProduct(int row, double weight, int order) {
        CompressedRows jacobian = f.inequalityJacobian;
        int[] column = jacobian.column;
        double[] value = jacobian.value;
        int end = jacobian.start[row + 1] - elastic;
        for (int i = jacobian.start[row]; i < end; i++) {
            double scaled = weight * value[i];
            int target = column[i] * order;
            for (int j = i; j < end; j++) {
                assembled[target + column[j]] += scaled * value[j];
            }
        }
    }

    private void isolate(int i, int order) {
        for (int j = 0; j < i; j++) {
            assembled[j * order + i] = 0;
        }
        Arrays.fill(assembled, i * order + i, i * order + order, 0.0);
        assembled[i * order + i] = 1;
    }

    @Override
    public Inertia factor(double primalShift, double dualShift) {
        this.primalShift = primalShift;
        this.dualShift = dualShift;
        int order = order();
        for (int i = 0; i < core; i++) {
            assembled[i * order + i] = f.fixed[i] ? diagonal[i] : diagonal[i] + primalShift;
        }
        for (int a = core; a < order; a++) {
            assembled[a * order + a] = diagonal[a] - dualShift;
        }
        factorization.factor(order, assembled);
        if (factorization.zero() > 0) {
            return Inertia.SINGULAR;
        }
        return factorization.negative() == f.equalities ? Inertia.CORRECT : Inertia.INDEFINITE;
    }

    @Override
    public double solve(double[] dual, double[] primal, double[] step, double[] multiplierStep) {
        solveOnce(dual, primal, step, multiplierStep);
        double ratio = residualRatio(dual, primal, step, multiplierStep);
        for (int k = 0; k < REFINEMENTS && ratio > RESIDUAL_GOAL; k++) {
            solveOnce(dualResidual, primalResidual, stepCorrection, multiplierCorrection);
            add(f.primals(), 1, stepCorrection, step);
            add(f.rows(), 1, multiplierCorrection, multiplierStep);
            double refined = residualRatio(dual, primal, step, multiplierStep);
            if (!(refined < ratio)) {
                add(f.primals(), -1, stepCorrection, step);
                add(f.rows(), -1, multiplierCorrection, multiplierStep);
                return ratio;
            }
            boolean stalled = refined > LEAST_GAIN * ratio;
            ratio = refined;
            if (stalled) {
                return ratio;
            }
        }
        return ratio;
    }

    /**
     * With b = sum k dual_t / Sigma_t of a row: ds = JI dx - C dnu - b + primal_s and
     * dnu = S (JI dx + primal_s - b) + dual_s / (1 + C Sigma_s), put into the equation of x.
     */
    private void solveOnce(double[] dual, double[] primal, double[] step, double[] multiplierStep) {
        int n = f.variables;
        int e = f.equalities;
        for (int j = 0; j < f.slacks; j++) {
            double stiffness = sigma[n + j];
            multiplierStep[e + j] = -(stiffness * (primal[e + j] - elasticPush(e + j, dual)) + dual[n + j])
                    / (1 + yielding[e + j] * stiffness);
        }
        for (int i = 0; i < core; i++) {
            right[i] = -dual[i];
        }
        f.inequalityJacobian.addTransposed(multiplierStep, e, elastic, right);
        for (int i = 0; i < core; i++) {
            if (f.fixed[i]) {
                right[i] = 0;
            }
        }
        for (int a = 0; a < e; a++) {
            right[core + a] = elasticPush(a, dual) - primal[a];
        }
        factorization.solve(right);
        System.arraycopy(right, 0, step, 0, core);
        System.arraycopy(right, core, multiplierStep, 0, e);
        for (int j = 0; j < f.slacks; j++) {
            double stiffness = sigma[n + j];
            double moved = f.inequalityJacobian.times(j, elastic, step) + primal[e + j] - elasticPush(e + j, dual);
            double multiplier = (stiffness * moved + dual[n + j]) / (1 + yielding[e + j] * stiffness);
            multiplierStep[e + j] = multiplier;
            step[n + j] = moved - yielding[e + j] * multiplier;
        }
        stepElastic(dual, step, multiplierStep);
    }

    private double elasticPush(int row, double[] dual) {
        if (elastic == 0) {
            return 0;
        }
        CompressedRows jacobian = jacobian(row);
        double sum = 0;
        for (int k = elasticAt(row); k < elasticAt(row) + elastic; k++) {
            int t = jacobian.column[k];
            sum += jacobian.value[k] * dual[t] / sigma[t];
        }
        return sum;
    }

    private void stepElastic(double[] dual, double[] step, double[] multiplierStep) {
        for (int row = 0; row < f.rows() && elastic > 0; row++) {
            CompressedRows jacobian = jacobian(row);
            for (int k = elasticAt(row); k < elasticAt(row) + elastic; k++) {
                int t = jacobian.column[k];
                step[t] = -(dual[t] + jacobian.value[k] * multiplierStep[row]) / sigma[t];
            }
        }
    }

    /** Residuals of the whole system into the residual arrays, and their size relative to right side and solution. */
    private double residualRatio(double[] dual, double[] primal, double[] step, double[] multiplierStep) {
        int n = f.variables;
        int e = f.equalities;
        for (int i = 0; i < n; i++) {
            double curvature =
                    i < core ? DenseProducts.rowProduct(core, hessian, i * n, step) + primalShift * step[i] : 0;
            dualResidual[i] = dual[i] + sigma[i] * step[i] + curvature;
        }
        f.equalityJacobian.addTransposed(multiplierStep, 0, 0, dualResidual);
        f.inequalityJacobian.addTransposed(multiplierStep, e, 0, dualResidual);
        for (int i = 0; i < core; i++) {
            if (f.fixed[i]) {
                dualResidual[i] = 0;
            }
        }
        for (int a = 0; a < e; a++) {
            primalResidual[a] = primal[a] + f.equalityJacobian.times(a, step) - dualShift * multiplierStep[a];
        }
        for (int j = 0; j < f.slacks; j++) {
            dualResidual[n + j] = dual[n + j] + sigma[n + j] * step[n + j] - multiplierStep[e + j];
            primalResidual[e + j] = primal[e + j] + f.inequalityJacobian.times(j, step) - step[n + j];
        }
        double residual = largest(dualResidual, primalResidual);
        double rightSize = largest(dual, primal);
        double solutionSize = largest(step, multiplierStep);
        return residual == 0 ? 0 : residual / (rightSize + Math.min(solutionSize, LARGEST_SOLUTION_WEIGHT * rightSize));
    }

    private double largest(double[] primals, double[] rows) {
        return Math.max(DenseProducts.largest(f.primals(), primals), DenseProducts.largest(f.rows(), rows));
    }

    private static void add(int count, double factor, double[] from, double[] to) {
        for (int i = 0; i < count; i++) {
            to[i] += factor * from[i];
        }
    }
}
