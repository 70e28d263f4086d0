package talus.mechanics.optimization;

import java.util.Arrays;
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

    private final SymmetricIndefinite factorization;
    private final double[] assembled;
    private final double[] factored;
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

    /** For a formulation whose variables from {@code core} on are the elastic ones. */
    CondensedKkt(Formulation formulation, int core) {
        f = formulation;
        this.core = core;
        int order = core + f.rowCapacity();
        factorization = new SymmetricIndefinite(order);
        assembled = new double[order * order];
        factored = new double[order * order];
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

    private boolean elastic() {
        return core < f.variables;
    }

    /** First elastic variable of a row; the second one follows after as many variables as there are rows. */
    private int elasticOf(int row) {
        return core + f.programRow[row];
    }

    private double coefficient(int row, int variable) {
        int n = f.variables;
        return row < f.equalities
                ? f.equalityJacobian[row * n + variable]
                : f.inequalityJacobian[(row - f.equalities) * n + variable];
    }

    @Override
    public void assemble(double[] hessian, double[] sigma) {
        this.hessian = hessian;
        this.sigma = sigma;
        int n = f.variables;
        int order = order();
        for (int i = 0; i < core; i++) {
            System.arraycopy(hessian, i * n + i, assembled, i * order + i, core - i);
            assembled[i * order + i] += sigma[i];
            for (int a = 0; a < f.equalities; a++) {
                assembled[i * order + core + a] = f.equalityJacobian[a * n + i];
            }
        }
        placeYielding();
        for (int j = 0; j < f.slacks; j++) {
            double weight = sigma[n + j] / (1 + yielding[f.equalities + j] * sigma[n + j]);
            addOuterProduct(j * n, weight, order);
        }
        for (int i = 0; i < core; i++) {
            if (f.fixed[i]) {
                isolate(i, order);
            }
        }
        for (int a = core; a < order; a++) {
            Arrays.fill(assembled, a * order + a, a * order + order, 0.0);
            assembled[a * order + a] = -yielding[a - core];
        }
    }

    private void placeYielding() {
        Arrays.fill(yielding, 0.0);
        if (elastic()) {
            for (int row = 0; row < f.rows(); row++) {
                int first = elasticOf(row);
                int second = first + f.rows();
                double k1 = coefficient(row, first);
                double k2 = coefficient(row, second);
                yielding[row] = k1 * k1 / sigma[first] + k2 * k2 / sigma[second];
            }
        }
    }

    private void addOuterProduct(int row, double weight, int order) {
        double[] jacobian = f.inequalityJacobian;
        if (weight == 0) {
            return;
        }
        for (int i = 0; i < core; i++) {
            double scaled = weight * jacobian[row + i];
            if (scaled != 0) {
                int target = i * order;
                for (int j = i; j < core; j++) {
                    assembled[target + j] += scaled * jacobian[row + j];
                }
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
        System.arraycopy(assembled, 0, factored, 0, order * order);
        for (int i = 0; i < core; i++) {
            if (!f.fixed[i]) {
                factored[i * order + i] += primalShift;
            }
        }
        for (int a = core; a < order; a++) {
            factored[a * order + a] -= dualShift;
        }
        factorization.factor(order, factored);
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
        for (int i = 0; i < core; i++) {
            right[i] = -dual[i];
        }
        for (int j = 0; j < f.slacks; j++) {
            double stiffness = sigma[n + j];
            multiplierStep[e + j] = (stiffness * (primal[e + j] - elasticPush(e + j, dual)) + dual[n + j])
                    / (1 + yielding[e + j] * stiffness);
        }
        DenseProducts.addTransposedProduct(f.slacks, core, n, -1, f.inequalityJacobian, multiplierStep, e, right);
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
            double moved = DenseProducts.rowProduct(core, f.inequalityJacobian, j * n, step)
                    + primal[e + j]
                    - elasticPush(e + j, dual);
            double multiplier = (stiffness * moved + dual[n + j]) / (1 + yielding[e + j] * stiffness);
            multiplierStep[e + j] = multiplier;
            step[n + j] = moved - yielding[e + j] * multiplier;
        }
        if (elastic()) {
            stepElastic(dual, step, multiplierStep);
        }
    }

    private double elasticPush(int row, double[] dual) {
        if (!elastic()) {
            return 0;
        }
        int first = elasticOf(row);
        int second = first + f.rows();
        return coefficient(row, first) * dual[first] / sigma[first]
                + coefficient(row, second) * dual[second] / sigma[second];
    }

    private void stepElastic(double[] dual, double[] step, double[] multiplierStep) {
        for (int row = 0; row < f.rows(); row++) {
            int first = elasticOf(row);
            int second = first + f.rows();
            step[first] = -(dual[first] + coefficient(row, first) * multiplierStep[row]) / sigma[first];
            step[second] = -(dual[second] + coefficient(row, second) * multiplierStep[row]) / sigma[second];
        }
    }

    /** Residuals of the whole system into the residual arrays, and their size relative to right side and solution. */
    private double residualRatio(double[] dual, double[] primal, double[] step, double[] multiplierStep) {
        int n = f.variables;
        int e = f.equalities;
        for (int i = 0; i < core; i++) {
            dualResidual[i] =
                    dual[i] + (sigma[i] + primalShift) * step[i] + DenseProducts.rowProduct(core, hessian, i * n, step);
        }
        DenseProducts.addTransposedProduct(e, core, n, 1, f.equalityJacobian, multiplierStep, 0, dualResidual);
        DenseProducts.addTransposedProduct(f.slacks, core, n, 1, f.inequalityJacobian, multiplierStep, e, dualResidual);
        for (int i = 0; i < core; i++) {
            if (f.fixed[i]) {
                dualResidual[i] = 0;
            }
        }
        for (int a = 0; a < e; a++) {
            primalResidual[a] = primal[a]
                    + DenseProducts.rowProduct(core, f.equalityJacobian, a * n, step)
                    - dualShift * multiplierStep[a];
        }
        for (int j = 0; j < f.slacks; j++) {
            dualResidual[n + j] = dual[n + j] + sigma[n + j] * step[n + j] - multiplierStep[e + j];
            primalResidual[e + j] =
                    primal[e + j] + DenseProducts.rowProduct(core, f.inequalityJacobian, j * n, step) - step[n + j];
        }
        if (elastic()) {
            addElasticResiduals(dual, step, multiplierStep);
        }
        double residual = largest(dualResidual, primalResidual);
        double rightSize = largest(dual, primal);
        double solutionSize = largest(step, multiplierStep);
        return residual == 0 ? 0 : residual / (rightSize + Math.min(solutionSize, LARGEST_SOLUTION_WEIGHT * rightSize));
    }

    private void addElasticResiduals(double[] dual, double[] step, double[] multiplierStep) {
        for (int row = 0; row < f.rows(); row++) {
            int variable = elasticOf(row);
            for (int side = 0; side < 2; side++) {
                double k = coefficient(row, variable);
                dualResidual[variable] = dual[variable] + sigma[variable] * step[variable] + k * multiplierStep[row];
                primalResidual[row] += k * step[variable];
                variable += f.rows();
            }
        }
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
