package talus.mechanics.optimization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Compares a programme's derivatives with fourth-order central differences of what they derive: first derivatives with
 * differences of the values, the Hessian of every single function with differences of its gradient.
 *
 * <p>With step h = 1e-3 max(1, |x|) the difference (8 (f(h) - f(-h)) - (f(2h) - f(-2h))) / (12 h) is wrong by about
 * h^4 f''''' / 30 = 3e-14 f''''' and by rounding 3e-13 |f|: for functions of size and derivatives near 1 an error above
 * 1e-10 is a wrong formula.
 */
public final class DerivativeCheck {
    private static final double STEP = 1e-3;
    private static final int REPORTED = 10;
    private static final double[] OFFSETS = {1, -1, 2, -2};
    private static final double[] WEIGHTS = {8.0 / 12, -8.0 / 12, -1.0 / 12, 1.0 / 12};

    /**
     * One derivative.
     *
     * @param function name of the function: "objective" or the row's name
     * @param variables name of the variable, or of the two variables
     * @param given the programme's value
     * @param differenced the difference quotient
     */
    public record Entry(String function, String variables, double given, double differenced) {
        /** |given - differenced| over the larger of both and 1; infinite when one of them is not a number. */
        public double error() {
            double size = Math.max(1, Math.max(Math.abs(given), Math.abs(differenced)));
            double error = Math.abs(given - differenced) / size;
            return Double.isNaN(error) ? Double.POSITIVE_INFINITY : error;
        }

        @Override
        public String toString() {
            return "d " + function + " / d " + variables + ": given " + given + ", differenced " + differenced;
        }
    }

    /**
     * What was found.
     *
     * @param first the worst first derivatives, worst first
     * @param second the worst second derivatives, worst first; empty when the programme offers no Hessian
     */
    public record Report(List<Entry> first, List<Entry> second) {
        /** Copies the lists. */
        public Report {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }

        /** Largest error of all. */
        public double worstError() {
            double firstError = first.isEmpty() ? 0 : first.getFirst().error();
            return second.isEmpty()
                    ? firstError
                    : Math.max(firstError, second.getFirst().error());
        }
    }

    private final NonlinearProgram program;
    private final int n;
    private final int equalities;
    private final int inequalities;
    private final double[] equalityValues;
    private final double[] inequalityValues;
    private final double[] gradient;
    private final double[] equalityJacobian;
    private final double[] inequalityJacobian;

    private DerivativeCheck(NonlinearProgram program) {
        this.program = program;
        n = program.variableCount();
        equalities = program.equalityCount();
        inequalities = program.inequalityCount();
        equalityValues = new double[equalities];
        inequalityValues = new double[inequalities];
        gradient = new double[n];
        equalityJacobian = new double[equalities * n];
        inequalityJacobian = new double[inequalities * n];
    }

    /**
     * Checks all derivatives at a point around which the programme can be evaluated.
     *
     * @param x n finite numbers
     */
    public static Report at(NonlinearProgram program, double[] x) {
        if (x.length != program.variableCount()) {
            throw new IllegalArgumentException("x: " + x.length + " numbers, must be " + program.variableCount());
        }
        return new DerivativeCheck(program).check(x.clone());
    }

    private int functions() {
        return 1 + equalities + inequalities;
    }

    private String functionName(int k) {
        if (k == 0) {
            return "objective";
        }
        return k <= equalities ? program.equalityName(k - 1) : program.inequalityName(k - 1 - equalities);
    }

    private Report check(double[] x) {
        double[] given = jacobianAt(x);
        double[] hessians = program.hasHessian() ? hessiansAt(x) : new double[0];
        List<Entry> first = new ArrayList<>();
        List<Entry> second = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double h = STEP * Math.max(1, Math.abs(x[i]));
            double[] values = new double[functions()];
            double[] jacobian = new double[functions() * n];
            double centre = x[i];
            for (int k = 0; k < OFFSETS.length; k++) {
                x[i] = centre + OFFSETS[k] * h;
                add(WEIGHTS[k] / h, valuesAt(x), values);
                if (hessians.length > 0) {
                    add(WEIGHTS[k] / h, jacobianAt(x), jacobian);
                }
            }
            x[i] = centre;
            for (int k = 0; k < functions(); k++) {
                first.add(new Entry(functionName(k), program.variableName(i), given[k * n + i], values[k]));
                for (int j = 0; j < n && hessians.length > 0; j++) {
                    String names = program.variableName(j) + ", " + program.variableName(i);
                    second.add(new Entry(functionName(k), names, hessians[(k * n + j) * n + i], jacobian[k * n + j]));
                }
            }
        }
        return new Report(worst(first), worst(second));
    }

    private static List<Entry> worst(List<Entry> entries) {
        entries.sort(Comparator.comparingDouble(Entry::error).reversed());
        return entries.subList(0, Math.min(REPORTED, entries.size()));
    }

    private static void add(double factor, double[] from, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += factor * from[i];
        }
    }

    private double[] valuesAt(double[] x) {
        double[] all = new double[functions()];
        all[0] = program.values(x, equalityValues, inequalityValues);
        System.arraycopy(equalityValues, 0, all, 1, equalities);
        System.arraycopy(inequalityValues, 0, all, 1 + equalities, inequalities);
        return all;
    }

    private double[] jacobianAt(double[] x) {
        double[] all = new double[functions() * n];
        program.values(x, equalityValues, inequalityValues);
        program.firstDerivatives(x, gradient, equalityJacobian, inequalityJacobian);
        System.arraycopy(gradient, 0, all, 0, n);
        System.arraycopy(equalityJacobian, 0, all, n, equalities * n);
        System.arraycopy(inequalityJacobian, 0, all, (1 + equalities) * n, inequalities * n);
        return all;
    }

    /** The Hessian of every function, by multipliers that are one for it and zero for the others. */
    private double[] hessiansAt(double[] x) {
        double[] all = new double[functions() * n * n];
        double[] one = new double[n * n];
        program.values(x, equalityValues, inequalityValues);
        program.firstDerivatives(x, gradient, equalityJacobian, inequalityJacobian);
        for (int k = 0; k < functions(); k++) {
            double[] lambda = new double[equalities];
            double[] nu = new double[inequalities];
            if (k > equalities) {
                nu[k - 1 - equalities] = 1;
            } else if (k > 0) {
                lambda[k - 1] = 1;
            }
            program.lagrangianHessian(x, k == 0 ? 1 : 0, lambda, nu, one);
            System.arraycopy(one, 0, all, k * n * n, n * n);
        }
        return all;
    }
}
