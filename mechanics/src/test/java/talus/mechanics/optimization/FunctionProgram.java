package talus.mechanics.optimization;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A programme out of functions on jets, built in the test that uses it. */
final class FunctionProgram implements NonlinearProgram {
    /** A smooth function of all variables. */
    interface Function {
        Jet at(Jet[] x);
    }

    final String name;
    final double[] start;
    private final Function objective;
    private final List<Function> equalities = new ArrayList<>();
    private final List<Function> inequalities = new ArrayList<>();
    private final List<double[]> sides = new ArrayList<>();
    private final double[] lower;
    private final double[] upper;
    private boolean exactHessian = true;
    private double[] latest = new double[0];
    private Jet[] latestValues = new Jet[0];
    int evaluations;

    FunctionProgram(String name, double[] start, Function objective) {
        this.name = name;
        this.start = start;
        this.objective = objective;
        lower = new double[start.length];
        upper = new double[start.length];
        Arrays.fill(lower, Double.NEGATIVE_INFINITY);
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
    }

    FunctionProgram zero(Function f) {
        equalities.add(f);
        return this;
    }

    FunctionProgram atLeastZero(Function f) {
        return between(0, f, Double.POSITIVE_INFINITY);
    }

    FunctionProgram between(double low, Function f, double high) {
        inequalities.add(f);
        sides.add(new double[] {low, high});
        return this;
    }

    FunctionProgram allWithin(double low, double high) {
        Arrays.fill(lower, low);
        Arrays.fill(upper, high);
        return this;
    }

    FunctionProgram within(int i, double low, double high) {
        lower[i] = low;
        upper[i] = high;
        return this;
    }

    /** Changes the sides of inequality i, as a caller does between solves. */
    void moveSides(int i, double low, double high) {
        sides.set(i, new double[] {low, high});
    }

    FunctionProgram withHessian(boolean exact) {
        exactHessian = exact;
        return this;
    }

    @Override
    public int variableCount() {
        return start.length;
    }

    @Override
    public int equalityCount() {
        return equalities.size();
    }

    @Override
    public int inequalityCount() {
        return inequalities.size();
    }

    @Override
    public void variableBounds(double[] low, double[] high) {
        System.arraycopy(lower, 0, low, 0, lower.length);
        System.arraycopy(upper, 0, high, 0, upper.length);
    }

    @Override
    public void inequalityBounds(double[] low, double[] high) {
        for (int i = 0; i < sides.size(); i++) {
            low[i] = sides.get(i)[0];
            high[i] = sides.get(i)[1];
        }
    }

    @Override
    public double values(double[] x, double[] equalityValues, double[] inequalityValues) {
        evaluations++;
        latest = x.clone();
        Jet[] jets = Jet.variables(x);
        latestValues = new Jet[1 + equalities.size() + inequalities.size()];
        latestValues[0] = objective.at(jets);
        for (int i = 0; i < equalities.size(); i++) {
            latestValues[1 + i] = equalities.get(i).at(jets);
            equalityValues[i] = latestValues[1 + i].value;
        }
        for (int i = 0; i < inequalities.size(); i++) {
            int k = 1 + equalities.size() + i;
            latestValues[k] = inequalities.get(i).at(jets);
            inequalityValues[i] = latestValues[k].value;
        }
        return latestValues[0].value;
    }

    @Override
    public void firstDerivatives(
            double[] x, double[] gradient, double[] equalityJacobian, double[] inequalityJacobian) {
        requireLatest(x);
        int n = x.length;
        System.arraycopy(latestValues[0].gradient, 0, gradient, 0, n);
        for (int i = 0; i < equalities.size(); i++) {
            System.arraycopy(latestValues[1 + i].gradient, 0, equalityJacobian, i * n, n);
        }
        for (int i = 0; i < inequalities.size(); i++) {
            System.arraycopy(latestValues[1 + equalities.size() + i].gradient, 0, inequalityJacobian, i * n, n);
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
        requireLatest(x);
        int n = x.length;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double sum = objectiveFactor * latestValues[0].hessian[i][j];
                for (int k = 0; k < equalities.size(); k++) {
                    sum += equalityMultipliers[k] * latestValues[1 + k].hessian[i][j];
                }
                for (int k = 0; k < inequalities.size(); k++) {
                    sum += inequalityMultipliers[k] * latestValues[1 + equalities.size() + k].hessian[i][j];
                }
                hessian[i * n + j] = sum;
            }
        }
    }

    private void requireLatest(double[] x) {
        if (!Arrays.equals(x, latest)) {
            throw new IllegalStateException(
                    "derivatives asked at " + Arrays.toString(x) + ", latest values at " + Arrays.toString(latest));
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
