package talus.mechanics.optimization;

import java.util.Arrays;
import talus.mechanics.linearalgebra.DenseProducts;

/**
 * The current primal-dual point of the barrier problem and the measures of it: equations (5), (6) and (9) of Waechter and
 * Biegler (2006), with the linear damping of one-sided bounds of their section 3.7.
 */
final class PrimalDualState {
    /** s_max of equation (6). */
    private static final double LARGEST_MEAN_MULTIPLIER = 100;

    /** kappa_d of section 3.7: keeps the barrier problem bounded where only one side is bounded. */
    private static final double ONE_SIDED_DAMPING = 1e-5;

    /** kappa_Sigma of equation (16). */
    private static final double MULTIPLIER_SPREAD = 1e10;

    final Formulation f;
    Evaluation current;
    Evaluation trial;

    /** Of the rows: lambda and then nu. */
    final double[] multipliers;

    final double[] lowerMultipliers;
    final double[] upperMultipliers;
    double barrier;

    private final double[] stationarity;

    PrimalDualState(Formulation formulation) {
        f = formulation;
        current = new Evaluation(f.primalCapacity(), f.rowCapacity());
        trial = new Evaluation(f.primalCapacity(), f.rowCapacity());
        multipliers = new double[f.rowCapacity()];
        lowerMultipliers = new double[f.primalCapacity()];
        upperMultipliers = new double[f.primalCapacity()];
        stationarity = new double[f.primalCapacity()];
    }

    void acceptTrial() {
        Evaluation accepted = trial;
        trial = current;
        current = accepted;
    }

    boolean hasLower(int i) {
        return f.lower[i] != Double.NEGATIVE_INFINITY;
    }

    boolean hasUpper(int i) {
        return f.upper[i] != Double.POSITIVE_INFINITY;
    }

    /** phi of equation (3a) for a point that is evaluated: objective, logarithms, damping. */
    double barrierObjective(Evaluation point) {
        double logarithms = 0;
        double damping = 0;
        for (int i = 0; i < f.primals(); i++) {
            boolean low = hasLower(i);
            boolean high = hasUpper(i);
            if (low && high) {
                logarithms += StrictMath.log((point.y[i] - f.lower[i]) * (f.upper[i] - point.y[i]));
            } else if (low) {
                logarithms += StrictMath.log(point.y[i] - f.lower[i]);
                damping += point.y[i] - f.lower[i];
            } else if (high) {
                logarithms += StrictMath.log(f.upper[i] - point.y[i]);
                damping += f.upper[i] - point.y[i];
            }
        }
        return point.objective + barrier * (ONE_SIDED_DAMPING * damping - logarithms);
    }

    /** Gradient of phi without the rows: derivative of the objective in x and of the barrier terms in y. */
    void barrierGradient(double[] out) {
        for (int i = 0; i < f.primals(); i++) {
            double value = i < f.variables && !f.fixed[i] ? f.gradient[i] : 0;
            boolean low = hasLower(i);
            boolean high = hasUpper(i);
            if (low) {
                value -= barrier / (current.y[i] - f.lower[i]);
            }
            if (high) {
                value += barrier / (f.upper[i] - current.y[i]);
            }
            if (low && !high) {
                value += barrier * ONE_SIDED_DAMPING;
            } else if (high && !low) {
                value -= barrier * ONE_SIDED_DAMPING;
            }
            out[i] = value;
        }
    }

    /** Adds A' multipliers: the rows' part of the Lagrangian's gradient. */
    void addRowForces(double[] out) {
        f.equalityJacobian.addTransposed(multipliers, 0, 0, out);
        f.inequalityJacobian.addTransposed(multipliers, f.equalities, 0, out);
        for (int i = 0; i < f.variables; i++) {
            if (f.fixed[i]) {
                out[i] = 0;
            }
        }
        for (int j = 0; j < f.slacks; j++) {
            out[f.variables + j] -= multipliers[f.equalities + j];
        }
    }

    /** Component i of A' multipliers, for a fixed variable too. */
    double rowForce(int i) {
        double sum = 0;
        for (int a = 0; a < f.equalities; a++) {
            sum += f.equalityJacobian.at(a, i) * multipliers[a];
        }
        for (int j = 0; j < f.slacks; j++) {
            sum += f.inequalityJacobian.at(j, i) * multipliers[f.equalities + j];
        }
        return sum;
    }

    /** Gradient of L = f + lambda c + nu (g - s) - zL (y - l) - zU (u - y) into an array that stays valid until the next call. */
    double[] lagrangianGradient() {
        Arrays.fill(stationarity, 0);
        System.arraycopy(f.gradient, 0, stationarity, 0, f.variables);
        addRowForces(stationarity);
        for (int i = 0; i < f.primals(); i++) {
            stationarity[i] += upperMultipliers[i] - lowerMultipliers[i];
        }
        return stationarity;
    }

    /** Diagonal Sigma of equation (13). */
    void sigma(double[] out) {
        for (int i = 0; i < f.primals(); i++) {
            double value = 0;
            if (hasLower(i)) {
                value += lowerMultipliers[i] / (current.y[i] - f.lower[i]);
            }
            if (hasUpper(i)) {
                value += upperMultipliers[i] / (f.upper[i] - current.y[i]);
            }
            out[i] = value;
        }
    }

    /** E of equation (5) for a barrier parameter. */
    double error(double targetBarrier) {
        double dual = DenseProducts.largest(f.primals(), lagrangianGradient());
        double primal = current.largestRow();
        double complementarity = complementarityError(targetBarrier);
        double boundSum = 0;
        int bounds = 0;
        for (int i = 0; i < f.primals(); i++) {
            if (hasLower(i)) {
                boundSum += lowerMultipliers[i];
                bounds++;
            }
            if (hasUpper(i)) {
                boundSum += upperMultipliers[i];
                bounds++;
            }
        }
        double rowSum = 0;
        for (double multiplier : multipliers) {
            rowSum += Math.abs(multiplier);
        }
        double dualScale = meanScale(rowSum + boundSum, f.rows() + bounds);
        double complementarityScale = meanScale(boundSum, bounds);
        return Math.max(primal, Math.max(dual / dualScale, complementarity / complementarityScale));
    }

    private static double meanScale(double sum, int count) {
        return count == 0 ? 1 : Math.max(LARGEST_MEAN_MULTIPLIER, sum / count) / LARGEST_MEAN_MULTIPLIER;
    }

    /** Mean of distance * multiplier over all bounds after a step of the given lengths; 0 without bounds. */
    double meanComplementarity(NewtonStep newton, double primalLength, double dualLength) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < f.primals(); i++) {
            double y = current.y[i] + primalLength * newton.step[i];
            if (hasLower(i)) {
                sum += (y - f.lower[i]) * (lowerMultipliers[i] + dualLength * newton.lowerStep[i]);
                count++;
            }
            if (hasUpper(i)) {
                sum += (f.upper[i] - y) * (upperMultipliers[i] + dualLength * newton.upperStep[i]);
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    /** Largest |distance * multiplier - target|. */
    double complementarityError(double target) {
        double largest = 0;
        for (int i = 0; i < f.primals(); i++) {
            if (hasLower(i)) {
                largest = Math.max(largest, Math.abs((current.y[i] - f.lower[i]) * lowerMultipliers[i] - target));
            }
            if (hasUpper(i)) {
                largest = Math.max(largest, Math.abs((f.upper[i] - current.y[i]) * upperMultipliers[i] - target));
            }
        }
        return largest;
    }

    /** Equation (16): keeps the primal-dual Hessian within a factor of the primal one. */
    void keepMultipliersNearCentre() {
        for (int i = 0; i < f.primals(); i++) {
            if (hasLower(i)) {
                lowerMultipliers[i] = nearCentre(lowerMultipliers[i], current.y[i] - f.lower[i]);
            }
            if (hasUpper(i)) {
                upperMultipliers[i] = nearCentre(upperMultipliers[i], f.upper[i] - current.y[i]);
            }
        }
    }

    private double nearCentre(double multiplier, double distance) {
        double centre = barrier / distance;
        return Math.max(Math.min(multiplier, MULTIPLIER_SPREAD * centre), centre / MULTIPLIER_SPREAD);
    }
}
