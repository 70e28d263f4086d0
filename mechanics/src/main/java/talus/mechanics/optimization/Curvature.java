package talus.mechanics.optimization;

import java.util.Arrays;

/**
 * The Hessian of the Lagrangian: the programme's own, or a BFGS approximation with Powell's damping (Nocedal and Wright,
 * Numerical Optimization, 2nd ed., procedure 18.2), which stays positive definite.
 */
final class Curvature {
    /** Powell's bound on the curvature along a step, relative to the approximation's. */
    private static final double DAMPING = 0.2;

    private final Formulation f;
    private final boolean exact;

    /** Variables that enter nonlinearly come first; the rest has no curvature. */
    private final int nonlinear;

    private final double[] gradientBefore;
    private final double[] change;
    private final double[] image;
    private final double[] step;
    private boolean fresh;

    Curvature(Formulation formulation, int nonlinear) {
        f = formulation;
        exact = f.program.hasHessian();
        this.nonlinear = nonlinear;
        gradientBefore = new double[f.variables];
        change = new double[f.variables];
        image = new double[f.variables];
        step = new double[f.variables];
    }

    /** Forgets what was learnt. */
    void reset() {
        if (!exact) {
            identity(1);
            fresh = true;
        }
    }

    /** The approximation in units of the unscaled objective; empty when the Hessian is exact or nothing was learnt. */
    double[] approximation() {
        if (exact || fresh) {
            return new double[0];
        }
        double[] copy = f.hessian.clone();
        for (int i = 0; i < copy.length; i++) {
            copy[i] /= f.objectiveScale;
        }
        return copy;
    }

    /** Starts from such an approximation; an empty one is passed over. */
    void take(double[] approximation) {
        if (!exact && approximation.length == f.hessian.length) {
            for (int i = 0; i < approximation.length; i++) {
                f.hessian[i] = approximation[i] * f.objectiveScale;
            }
            fresh = false;
        }
    }

    private void identity(double size) {
        Arrays.fill(f.hessian, 0);
        for (int i = 0; i < nonlinear; i++) {
            f.hessian[i * f.variables + i] = size;
        }
    }

    /** Hessian at the current point into the formulation; false when it is not finite. */
    boolean evaluate(double[] multipliers) {
        return !exact || f.curve(multipliers);
    }

    /** Keeps the Lagrangian's gradient at the old point, with the new multipliers, and the step taken from there. */
    void beforeMove(PrimalDualState state, Evaluation from, Evaluation to) {
        if (exact) {
            return;
        }
        System.arraycopy(state.lagrangianGradient(), 0, gradientBefore, 0, f.variables);
        for (int i = 0; i < f.variables; i++) {
            step[i] = to.y[i] - from.y[i];
        }
    }

    /** Updates the approximation with the Lagrangian's gradient at the new point. */
    void afterMove(PrimalDualState state) {
        if (exact) {
            return;
        }
        double[] after = state.lagrangianGradient();
        double curvature = 0;
        double size = 0;
        for (int i = 0; i < nonlinear; i++) {
            change[i] = after[i] - gradientBefore[i];
            curvature += step[i] * change[i];
            size += step[i] * step[i];
        }
        if (size > 0) {
            update(curvature, size);
        }
    }

    private void update(double curvature, double size) {
        int n = f.variables;
        double[] b = f.hessian;
        if (fresh) {
            double changeSize = 0;
            for (int i = 0; i < nonlinear; i++) {
                changeSize += change[i] * change[i];
            }
            identity(curvature > 0 ? Math.min(1e8, Math.max(1e-8, changeSize / curvature)) : 1);
            fresh = false;
        }
        double approximate = 0;
        for (int i = 0; i < nonlinear; i++) {
            double sum = 0;
            for (int j = 0; j < nonlinear; j++) {
                sum += b[i * n + j] * step[j];
            }
            image[i] = sum;
            approximate += step[i] * sum;
        }
        if (!(approximate > 0x1p-52 * 0x1p-52 * size)) {
            return;
        }
        if (curvature < DAMPING * approximate) {
            double share = (1 - DAMPING) * approximate / (approximate - curvature);
            for (int i = 0; i < nonlinear; i++) {
                change[i] = share * change[i] + (1 - share) * image[i];
            }
            curvature = DAMPING * approximate;
        }
        for (int i = 0; i < nonlinear; i++) {
            for (int j = 0; j < nonlinear; j++) {
                b[i * n + j] += change[i] * change[j] / curvature - image[i] * image[j] / approximate;
            }
        }
    }
}
