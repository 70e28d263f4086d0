package talus.mechanics.optimization;

import java.util.Arrays;
import java.util.Random;

/**
 * Seeded random programmes. Every function is b + a . x + sum_k size_k h_k(w_k . x) with h one of square, sine, exponential,
 * so values and both derivatives are closed forms. Feasible by construction: the sides are placed around the values at a
 * hidden point.
 */
final class RidgeProgram implements NonlinearProgram {
    private enum Shape {
        SQUARE,
        SINE,
        EXPONENTIAL
    }

    /** One function out of ridges. */
    private static final class Ridges {
        final double[] linear;
        final double[][] direction;
        final double[] size;
        final Shape[] shape;
        double offset;

        Ridges(int n, int count) {
            linear = new double[n];
            direction = new double[count][n];
            size = new double[count];
            shape = new Shape[count];
        }

        double value(double[] x) {
            double sum = offset;
            for (int i = 0; i < linear.length; i++) {
                sum += linear[i] * x[i];
            }
            for (int k = 0; k < size.length; k++) {
                double u = along(k, x);
                sum += size[k]
                        * switch (shape[k]) {
                            case SQUARE -> u * u;
                            case SINE -> StrictMath.sin(u);
                            case EXPONENTIAL -> StrictMath.exp(u);
                        };
            }
            return sum;
        }

        private double along(int k, double[] x) {
            double sum = 0;
            for (int i = 0; i < linear.length; i++) {
                sum += direction[k][i] * x[i];
            }
            return sum;
        }

        void gradient(double[] x, double[] out, int at) {
            int n = linear.length;
            System.arraycopy(linear, 0, out, at, n);
            for (int k = 0; k < size.length; k++) {
                double u = along(k, x);
                double slope = size[k]
                        * switch (shape[k]) {
                            case SQUARE -> 2 * u;
                            case SINE -> StrictMath.cos(u);
                            case EXPONENTIAL -> StrictMath.exp(u);
                        };
                for (int i = 0; i < n; i++) {
                    out[at + i] += slope * direction[k][i];
                }
            }
        }

        void addHessian(double[] x, double factor, double[] out) {
            int n = linear.length;
            for (int k = 0; k < size.length; k++) {
                double u = along(k, x);
                double bend = factor
                        * size[k]
                        * switch (shape[k]) {
                            case SQUARE -> 2.0;
                            case SINE -> -StrictMath.sin(u);
                            case EXPONENTIAL -> StrictMath.exp(u);
                        };
                for (int i = 0; i < n; i++) {
                    double value = bend * direction[k][i];
                    if (value != 0) {
                        for (int j = 0; j < n; j++) {
                            out[i * n + j] += value * direction[k][j];
                        }
                    }
                }
            }
        }
    }

    final double[] hidden;
    final double[] start;
    private final Ridges objective;
    private final Ridges[] equalities;
    private final Ridges[] inequalities;
    private final double[] lower;
    private final double[] upper;
    private final double[] low;
    private final double[] high;
    private final double[] drift;
    private boolean exactHessian = true;

    private RidgeProgram(
            int n, Ridges objective, Ridges[] equalities, Ridges[] inequalities, double[] hidden, double[] start) {
        this.objective = objective;
        this.equalities = equalities;
        this.inequalities = inequalities;
        this.hidden = hidden;
        this.start = start;
        lower = new double[n];
        upper = new double[n];
        low = new double[inequalities.length];
        high = new double[inequalities.length];
        drift = new double[equalities.length + inequalities.length];
    }

    /** Convex objective and feasible set (affine equalities, convex rows with upper sides only). */
    static RidgeProgram convex(Random random, int n, int equalityCount, int inequalityCount) {
        return random(random, n, equalityCount, inequalityCount, true);
    }

    /** Sines in objective and rows, two-sided inequalities. */
    static RidgeProgram nonconvex(Random random, int n, int equalityCount, int inequalityCount) {
        return random(random, n, equalityCount, inequalityCount, false);
    }

    private static RidgeProgram random(Random random, int n, int equalityCount, int inequalityCount, boolean convex) {
        Ridges objective = ridges(random, n, n + 2, convex, 1);
        for (int k = 0; k < n; k++) {
            // A square along every axis keeps the objective bounded below.
            objective.shape[k] = Shape.SQUARE;
            objective.size[k] = 0.2 + random.nextDouble();
            Arrays.fill(objective.direction[k], 0);
            objective.direction[k][k] = 1;
        }
        Ridges[] equalities = new Ridges[equalityCount];
        Ridges[] inequalities = new Ridges[inequalityCount];
        double[] hidden = new double[n];
        double[] start = new double[n];
        for (int i = 0; i < n; i++) {
            hidden[i] = random.nextGaussian();
            start[i] = hidden[i] + random.nextGaussian();
        }
        for (int i = 0; i < equalityCount; i++) {
            equalities[i] = ridges(random, n, convex ? 0 : 2, convex, 0.3);
            equalities[i].offset = -equalities[i].value(hidden);
        }
        for (int i = 0; i < inequalityCount; i++) {
            inequalities[i] = ridges(random, n, 2, convex, 0.3);
        }
        RidgeProgram program = new RidgeProgram(n, objective, equalities, inequalities, hidden, start);
        program.placeSides(random, convex);
        return program;
    }

    private static Ridges ridges(Random random, int n, int count, boolean convex, double size) {
        Ridges ridges = new Ridges(n, count);
        for (int i = 0; i < n; i++) {
            ridges.linear[i] = random.nextInt(4) == 0 ? random.nextGaussian() : 0;
        }
        ridges.linear[random.nextInt(n)] = 1 + random.nextDouble();
        for (int k = 0; k < count; k++) {
            ridges.shape[k] = convex
                    ? (random.nextBoolean() ? Shape.SQUARE : Shape.EXPONENTIAL)
                    : Shape.values()[random.nextInt(3)];
            ridges.size[k] = size * (0.3 + random.nextDouble());
            for (int t = 0; t < 3; t++) {
                ridges.direction[k][random.nextInt(n)] = 0.7 * random.nextGaussian();
            }
        }
        return ridges;
    }

    private void placeSides(Random random, boolean convex) {
        for (int i = 0; i < inequalities.length; i++) {
            double value = inequalities[i].value(hidden);
            low[i] = convex || random.nextInt(3) == 0 ? Double.NEGATIVE_INFINITY : value - 2 * random.nextDouble();
            high[i] = value + 2 * random.nextDouble();
        }
        for (int i = 0; i < lower.length; i++) {
            boolean bounded = random.nextInt(3) == 0;
            lower[i] = bounded ? hidden[i] - random.nextDouble() : Double.NEGATIVE_INFINITY;
            upper[i] = bounded || random.nextInt(4) == 0 ? hidden[i] + random.nextDouble() : Double.POSITIVE_INFINITY;
        }
        for (int i = 0; i < drift.length; i++) {
            drift[i] = random.nextGaussian();
        }
    }

    RidgeProgram withHessian(boolean exact) {
        exactHessian = exact;
        return this;
    }

    /** Moves every equality and every side by a random direction times a size. */
    void drift(double size) {
        for (int i = 0; i < equalities.length; i++) {
            equalities[i].offset += size * drift[i];
        }
        for (int i = 0; i < inequalities.length; i++) {
            low[i] += size * drift[equalities.length + i];
            high[i] += size * drift[equalities.length + i];
        }
    }

    @Override
    public int variableCount() {
        return lower.length;
    }

    @Override
    public int equalityCount() {
        return equalities.length;
    }

    @Override
    public int inequalityCount() {
        return inequalities.length;
    }

    @Override
    public void variableBounds(double[] lowerOut, double[] upperOut) {
        System.arraycopy(lower, 0, lowerOut, 0, lower.length);
        System.arraycopy(upper, 0, upperOut, 0, upper.length);
    }

    @Override
    public void inequalityBounds(double[] lowerOut, double[] upperOut) {
        System.arraycopy(low, 0, lowerOut, 0, low.length);
        System.arraycopy(high, 0, upperOut, 0, high.length);
    }

    @Override
    public double values(double[] x, double[] equalityValues, double[] inequalityValues) {
        for (int i = 0; i < equalities.length; i++) {
            equalityValues[i] = equalities[i].value(x);
        }
        for (int i = 0; i < inequalities.length; i++) {
            inequalityValues[i] = inequalities[i].value(x);
        }
        return objective.value(x);
    }

    @Override
    public void firstDerivatives(
            double[] x, double[] gradient, double[] equalityJacobian, double[] inequalityJacobian) {
        objective.gradient(x, gradient, 0);
        for (int i = 0; i < equalities.length; i++) {
            equalities[i].gradient(x, equalityJacobian, i * x.length);
        }
        for (int i = 0; i < inequalities.length; i++) {
            inequalities[i].gradient(x, inequalityJacobian, i * x.length);
        }
    }

    @Override
    public boolean hasHessian() {
        return exactHessian;
    }

    @Override
    public void lagrangianHessian(
            double[] x,
            double objectiveFactor,
            double[] equalityMultipliers,
            double[] inequalityMultipliers,
            double[] hessian) {
        Arrays.fill(hessian, 0);
        objective.addHessian(x, objectiveFactor, hessian);
        for (int i = 0; i < equalities.length; i++) {
            equalities[i].addHessian(x, equalityMultipliers[i], hessian);
        }
        for (int i = 0; i < inequalities.length; i++) {
            inequalities[i].addHessian(x, inequalityMultipliers[i], hessian);
        }
    }
}
