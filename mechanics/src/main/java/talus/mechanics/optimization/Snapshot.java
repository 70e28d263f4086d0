package talus.mechanics.optimization;

import java.util.Arrays;

/** The method's state written out in the programme's own units. */
final class Snapshot {
    private Snapshot() {}

    static Iterate iterate(PrimalDualMethod method) {
        PrimalDualState state = method.state;
        Formulation f = state.f;
        int n = f.variables;
        int equalities = f.programEqualities();
        double objectiveScale = f.objectiveScale;
        double[] lambda = new double[equalities];
        double[] nu = new double[f.programInequalities()];
        double[] slacks = new double[f.programInequalities()];
        double[] low = new double[f.programInequalities()];
        double[] high = new double[f.programInequalities()];
        for (int i = 0; i < f.rows(); i++) {
            int row = f.programRow[i];
            double multiplier = state.multipliers[i] * f.rowScale[i] / objectiveScale;
            if (row < equalities) {
                lambda[row] = multiplier;
            } else {
                int inequality = row - equalities;
                nu[inequality] = multiplier;
                if (i < f.equalities) {
                    slacks[inequality] = f.inequalityLower(inequality);
                    low[inequality] = Math.max(0, -multiplier);
                    high[inequality] = Math.max(0, multiplier);
                } else {
                    int slack = n + i - f.equalities;
                    slacks[inequality] = state.current.y[slack] / f.rowScale[i];
                    low[inequality] = state.lowerMultipliers[slack] * f.rowScale[i] / objectiveScale;
                    high[inequality] = state.upperMultipliers[slack] * f.rowScale[i] / objectiveScale;
                }
            }
        }
        double[] xLow = new double[n];
        double[] xHigh = new double[n];
        for (int i = 0; i < n; i++) {
            xLow[i] = state.lowerMultipliers[i] / objectiveScale;
            xHigh[i] = state.upperMultipliers[i] / objectiveScale;
        }
        double[] x = Arrays.copyOf(state.current.y, n);
        return new Iterate(
                x, slacks, lambda, nu, xLow, xHigh, low, high, state.barrier / objectiveScale, method.curvature());
    }

    static Residuals residuals(PrimalDualState state) {
        Formulation f = state.f;
        double[] gradient = state.lagrangianGradient();
        double stationarity = 0;
        for (int i = 0; i < f.variables; i++) {
            stationarity = Math.max(stationarity, Math.abs(gradient[i]));
        }
        double equality = 0;
        double inequality = 0;
        for (int i = 0; i < f.rows(); i++) {
            double value = state.current.rows[i] / f.rowScale[i];
            if (i < f.equalities) {
                equality = Math.max(equality, Math.abs(value));
            } else {
                int slack = f.variables + i - f.equalities;
                double scaled = state.current.rows[i] + state.current.y[slack];
                double outside = Math.max(0, Math.max(f.lower[slack] - scaled, scaled - f.upper[slack]));
                inequality = Math.max(inequality, outside / f.rowScale[i]);
            }
        }
        return new Residuals(
                stationarity / f.objectiveScale,
                equality,
                inequality,
                state.complementarityError(0) / f.objectiveScale,
                state.error(0));
    }
}
