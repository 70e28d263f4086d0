package talus.mechanics.optimization;

import java.util.Arrays;

/**
 * Step of the primal-dual equations with inertia correction: Waechter and Biegler (2006), equations (11)-(13) and
 * algorithm IC of section 3.1.
 */
final class NewtonStep {
    private static final double FIRST_SHIFT = 1e-4;
    private static final double SMALLEST_SHIFT = 1e-20;
    private static final double LARGEST_SHIFT = 1e20;
    private static final double SHIFT_DECREASE = 1.0 / 3;
    private static final double SHIFT_INCREASE = 8;
    private static final double FIRST_SHIFT_INCREASE = 100;
    private static final double DUAL_SHIFT = 1e-8;

    /** A solution whose refined residual is above this says that the matrix is as good as singular. */
    private static final double WORST_RESIDUAL = 1e-5;

    final double[] step;
    final double[] multiplierStep;
    final double[] lowerStep;
    final double[] upperStep;

    /** Gradient of phi, without rows. */
    final double[] barrierGradient;

    final double[] sigma;

    private final PrimalDualState state;
    private final Formulation f;
    private final KktSystem kkt;
    private final double[] dual;
    private final double[] primal;
    private final double[] lowerProduct;
    private final double[] upperProduct;
    private final double[] unusedMultiplierStep;
    private double lastShift;

    NewtonStep(PrimalDualState state, KktSystem kkt) {
        this.state = state;
        this.kkt = kkt;
        f = state.f;
        int primals = f.primalCapacity();
        step = new double[primals];
        multiplierStep = new double[f.rowCapacity()];
        lowerStep = new double[primals];
        upperStep = new double[primals];
        barrierGradient = new double[primals];
        sigma = new double[primals];
        dual = new double[primals];
        primal = new double[f.rowCapacity()];
        lowerProduct = new double[primals];
        upperProduct = new double[primals];
        unusedMultiplierStep = new double[f.rowCapacity()];
    }

    void forgetShift() {
        lastShift = 0;
    }

    /**
     * Factors the system at the current point.
     *
     * @return false when no shift gives the right inertia
     */
    boolean factor(double[] hessian) {
        state.sigma(sigma);
        kkt.assemble(hessian, sigma);
        KktSystem.Inertia inertia = kkt.factor(0, 0);
        if (inertia == KktSystem.Inertia.CORRECT) {
            return true;
        }
        double dualShift = inertia == KktSystem.Inertia.SINGULAR && f.equalities > 0 ? dualShift() : 0;
        if (dualShift > 0 && kkt.factor(0, dualShift) == KktSystem.Inertia.CORRECT) {
            return true;
        }
        return factorShifted(dualShift);
    }

    private double dualShift() {
        return DUAL_SHIFT * Math.sqrt(Math.sqrt(state.barrier));
    }

    private boolean factorShifted(double firstDualShift) {
        double dualShift = firstDualShift;
        double shift = lastShift == 0 ? FIRST_SHIFT : Math.max(SMALLEST_SHIFT, SHIFT_DECREASE * lastShift);
        double increase = lastShift == 0 ? FIRST_SHIFT_INCREASE : SHIFT_INCREASE;
        while (shift <= LARGEST_SHIFT) {
            KktSystem.Inertia inertia = kkt.factor(shift, dualShift);
            if (inertia == KktSystem.Inertia.CORRECT) {
                lastShift = shift;
                return true;
            }
            if (inertia == KktSystem.Inertia.SINGULAR && dualShift == 0 && f.equalities > 0) {
                dualShift = dualShift();
            } else {
                shift *= increase;
            }
        }
        return false;
    }

    /** Solves for the step towards barrier zero, the predictor of Mehrotra (1992). */
    boolean predict() {
        double barrier = state.barrier;
        state.barrier = 0;
        forgetProducts();
        boolean solved = solve();
        state.barrier = barrier;
        return solved;
    }

    /** Keeps the products of the present steps that the linearised complementarity leaves out, with a weight. */
    void keepProducts(double weight) {
        for (int i = 0; i < f.primals(); i++) {
            lowerProduct[i] = weight * step[i] * lowerStep[i];
            upperProduct[i] = -weight * step[i] * upperStep[i];
        }
    }

    void forgetProducts() {
        Arrays.fill(lowerProduct, 0);
        Arrays.fill(upperProduct, 0);
    }

    /** Solves for the step towards the centre of the state's barrier parameter, corrected by the products kept. */
    boolean solve() {
        state.barrierGradient(barrierGradient);
        System.arraycopy(barrierGradient, 0, dual, 0, f.primals());
        for (int i = 0; i < f.primals(); i++) {
            if (state.hasLower(i)) {
                dual[i] += lowerProduct[i] / (state.current.y[i] - f.lower[i]);
            }
            if (state.hasUpper(i)) {
                dual[i] -= upperProduct[i] / (f.upper[i] - state.current.y[i]);
            }
        }
        state.addRowForces(dual);
        System.arraycopy(state.current.rows, 0, primal, 0, f.rows());
        double ratio = kkt.solve(dual, primal, step, multiplierStep);
        boundSteps();
        return ratio <= WORST_RESIDUAL;
    }

    /**
     * Second-order correction: the same system with other rows, equation (27).
     *
     * @param rows right-hand side of the rows, read
     * @param corrected step of y, written
     */
    boolean correct(double[] rows, double[] corrected) {
        return kkt.solve(dual, rows, corrected, unusedMultiplierStep) <= WORST_RESIDUAL;
    }

    /** Row multipliers of least squares at the current point, equation (36), into {@code multipliers}. */
    boolean leastSquaresMultipliers(double[] multipliers) {
        Arrays.fill(f.hessian, 0);
        Arrays.fill(sigma, 1);
        kkt.assemble(f.hessian, sigma);
        if (kkt.factor(0, 0) != KktSystem.Inertia.CORRECT && kkt.factor(0, DUAL_SHIFT) != KktSystem.Inertia.CORRECT) {
            return false;
        }
        for (int i = 0; i < f.primals(); i++) {
            double gradient = i < f.variables && !f.fixed[i] ? f.gradient[i] : 0;
            dual[i] = gradient - state.lowerMultipliers[i] + state.upperMultipliers[i];
        }
        Arrays.fill(primal, 0);
        return kkt.solve(dual, primal, step, multipliers) <= WORST_RESIDUAL;
    }

    /** Equation (12), with the products kept. */
    private void boundSteps() {
        for (int i = 0; i < f.primals(); i++) {
            lowerStep[i] = 0;
            upperStep[i] = 0;
            if (state.hasLower(i)) {
                double distance = state.current.y[i] - f.lower[i];
                double z = state.lowerMultipliers[i];
                lowerStep[i] = (state.barrier - lowerProduct[i] - z * step[i]) / distance - z;
            }
            if (state.hasUpper(i)) {
                double distance = f.upper[i] - state.current.y[i];
                double z = state.upperMultipliers[i];
                upperStep[i] = (state.barrier - upperProduct[i] + z * step[i]) / distance - z;
            }
        }
    }

    /** Largest step in (0, 1] that keeps the fraction 1 - tau of the distance to every bound, equation (15a). */
    double primalLimit(double[] direction, double tau) {
        double limit = 1;
        double[] y = state.current.y;
        for (int i = 0; i < f.primals(); i++) {
            double d = direction[i];
            if (d < 0 && state.hasLower(i)) {
                limit = Math.min(limit, tau * (y[i] - f.lower[i]) / -d);
            } else if (d > 0 && state.hasUpper(i)) {
                limit = Math.min(limit, tau * (f.upper[i] - y[i]) / d);
            }
        }
        return limit;
    }

    /** The same for the bound multipliers, equation (15b). */
    double dualLimit(double tau) {
        double limit = 1;
        for (int i = 0; i < f.primals(); i++) {
            if (lowerStep[i] < 0) {
                limit = Math.min(limit, tau * state.lowerMultipliers[i] / -lowerStep[i]);
            }
            if (upperStep[i] < 0) {
                limit = Math.min(limit, tau * state.upperMultipliers[i] / -upperStep[i]);
            }
        }
        return limit;
    }

    /** Equations (14b) and (14c): moves the multipliers of the state. */
    void moveMultipliers(double primalLength, double dualLength) {
        for (int i = 0; i < f.rows(); i++) {
            state.multipliers[i] += primalLength * multiplierStep[i];
        }
        for (int i = 0; i < f.primals(); i++) {
            state.lowerMultipliers[i] += dualLength * lowerStep[i];
            state.upperMultipliers[i] += dualLength * upperStep[i];
        }
    }
}
