package talus.mechanics.optimization;

import java.util.Arrays;
import talus.mechanics.linearalgebra.CompressedRows;

/**
 * A programme as the method sees it: minimise f(x) subject to c(x) = 0, g(x) - s = 0 and bounds on y = (x, s), with
 * objective and rows scaled. Inequalities with equal sides are equality rows; fixed variables carry no bounds and do not
 * move.
 *
 * <p>Rows 0 to {@code equalities} - 1 are the programme's equalities and then its fixed inequalities; the {@code slacks}
 * rows after them belong to the slacks in order.
 */
final class Formulation {
    /** Gradients at the start are scaled down to this size (Waechter and Biegler 2006, section 3.8). */
    private static final double LARGEST_GRADIENT = 100;

    private static final double SMALLEST_SCALE = 1e-8;

    final NonlinearProgram program;
    final int variables;
    private final double sideTolerance;
    private final int programEqualities;
    private final int programInequalities;

    int equalities;
    int slacks;

    /** Bounds of y, infinite where there is none. */
    final double[] lower;

    final double[] upper;
    final boolean[] fixed;
    final double[] gradient;
    final CompressedRows equalityJacobian;
    final CompressedRows inequalityJacobian;
    final double[] hessian;

    double objectiveScale = 1;
    final double[] rowScale;

    /** Index of the programme's row (equalities, then inequalities) behind each row. */
    final int[] programRow;

    private final double[] x;
    private double objective;
    private final double[] equalityValues;
    private final double[] inequalityValues;
    private final double[] rawGradient;
    private final double[] rawEqualityJacobian;
    private final double[] rawInequalityJacobian;
    private final double[] xLower;
    private final double[] xUpper;
    private final double[] inequalityLower;
    private final double[] inequalityUpper;
    private final double[] equalityMultipliers;
    private final double[] inequalityMultipliers;

    /**
     * A formulation without values yet.
     *
     * @param sideTolerance by how much the sides of scaled inequalities are widened, in units of the side and at least of 1:
     *     so that inequalities without an interior have one
     */
    Formulation(NonlinearProgram program, double sideTolerance) {
        this.program = program;
        this.sideTolerance = sideTolerance;
        variables = program.variableCount();
        programEqualities = program.equalityCount();
        programInequalities = program.inequalityCount();
        requireCount("variableCount", variables, 1);
        requireCount("equalityCount", programEqualities, 0);
        requireCount("inequalityCount", programInequalities, 0);
        int rows = programEqualities + programInequalities;
        lower = new double[variables + programInequalities];
        upper = new double[variables + programInequalities];
        fixed = new boolean[variables];
        gradient = new double[variables];
        equalityJacobian = new CompressedRows(rows, variables);
        inequalityJacobian = new CompressedRows(programInequalities, variables);
        hessian = new double[variables * variables];
        rowScale = new double[rows];
        programRow = new int[rows];
        x = new double[variables];
        equalityValues = new double[programEqualities];
        inequalityValues = new double[programInequalities];
        rawGradient = new double[variables];
        rawEqualityJacobian = new double[programEqualities * variables];
        rawInequalityJacobian = new double[programInequalities * variables];
        xLower = new double[variables];
        xUpper = new double[variables];
        inequalityLower = new double[programInequalities];
        inequalityUpper = new double[programInequalities];
        equalityMultipliers = new double[programEqualities];
        inequalityMultipliers = new double[programInequalities];
    }

    private static void requireCount(String name, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(name + ": " + value + ", must be " + least + " or more");
        }
    }

    int primals() {
        return variables + slacks;
    }

    int rows() {
        return equalities + slacks;
    }

    int primalCapacity() {
        return lower.length;
    }

    int rowCapacity() {
        return rowScale.length;
    }

    int programEqualities() {
        return programEqualities;
    }

    int programInequalities() {
        return programInequalities;
    }

    /** Programme's inequality behind slack j. */
    int inequalityOfSlack(int j) {
        return programRow[equalities + j] - programEqualities;
    }

    /** Reads the bounds, sorts the rows and forgets the scales. Fixed variables are written into {@code start}. */
    void open(double[] start) {
        program.variableBounds(xLower, xUpper);
        program.inequalityBounds(inequalityLower, inequalityUpper);
        Arrays.fill(lower, Double.NEGATIVE_INFINITY);
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
        for (int i = 0; i < variables; i++) {
            requireOrder(program.variableName(i), xLower[i], xUpper[i]);
            fixed[i] = xLower[i] == xUpper[i];
            if (fixed[i]) {
                start[i] = xLower[i];
            } else {
                lower[i] = xLower[i];
                upper[i] = xUpper[i];
            }
        }
        equalities = programEqualities;
        for (int i = 0; i < programEqualities; i++) {
            programRow[i] = i;
        }
        for (int j = 0; j < programInequalities; j++) {
            requireOrder(program.inequalityName(j), inequalityLower[j], inequalityUpper[j]);
            if (inequalityLower[j] == inequalityUpper[j]) {
                programRow[equalities++] = programEqualities + j;
            }
        }
        slacks = 0;
        for (int j = 0; j < programInequalities; j++) {
            if (inequalityLower[j] != inequalityUpper[j]) {
                programRow[equalities + slacks] = programEqualities + j;
                slacks++;
            }
        }
        objectiveScale = 1;
        Arrays.fill(rowScale, 1);
        placeSlackBounds();
    }

    private static void requireOrder(String name, double low, double high) {
        if (!(low <= high) || low == Double.POSITIVE_INFINITY || high == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException("bounds of " + name + ": lower " + low + ", upper " + high
                    + "; lower must be at most upper, and neither NaN");
        }
    }

    private void placeSlackBounds() {
        for (int j = 0; j < slacks; j++) {
            double scale = rowScale[equalities + j];
            int inequality = inequalityOfSlack(j);
            double low = scale * inequalityLower[inequality];
            double high = scale * inequalityUpper[inequality];
            lower[variables + j] = low - sideTolerance * Math.max(1, Math.abs(low));
            upper[variables + j] = high + sideTolerance * Math.max(1, Math.abs(high));
        }
    }

    /** Scales from the unscaled derivatives at hand; values and derivatives have to be arranged again afterwards. */
    void scaleByGradients() {
        double steepest = 0;
        for (int i = 0; i < variables; i++) {
            if (!fixed[i]) {
                steepest = Math.max(steepest, Math.abs(gradient[i]));
            }
        }
        objectiveScale = scaleFor(steepest);
        for (int i = 0; i < equalities; i++) {
            rowScale[i] = scaleFor(equalityJacobian.largest(i, fixed));
        }
        for (int j = 0; j < slacks; j++) {
            rowScale[equalities + j] = scaleFor(inequalityJacobian.largest(j, fixed));
        }
        placeSlackBounds();
    }

    /** Takes the row scales of another formulation with the same rows; the objective stays unscaled. */
    void scaleRowsLike(Formulation other) {
        System.arraycopy(other.rowScale, 0, rowScale, 0, rowScale.length);
        placeSlackBounds();
    }

    private static double scaleFor(double largest) {
        return largest > LARGEST_GRADIENT ? Math.max(SMALLEST_SCALE, LARGEST_GRADIENT / largest) : 1;
    }

    /**
     * Evaluates the objective and the rows at {@code point.y}.
     *
     * @return false when a value is not finite
     */
    boolean evaluate(Evaluation point) {
        System.arraycopy(point.y, 0, x, 0, variables);
        objective = program.values(x, equalityValues, inequalityValues);
        return arrangeValues(point);
    }

    /** Scales the latest values into the point, whose slacks may have changed since. */
    boolean arrangeValues(Evaluation point) {
        point.objective = objectiveScale * objective;
        double sum = 0;
        for (int i = 0; i < equalities; i++) {
            int row = programRow[i];
            double value = row < programEqualities
                    ? equalityValues[row]
                    : inequalityValues[row - programEqualities] - inequalityLower[row - programEqualities];
            point.rows[i] = rowScale[i] * value;
            sum += Math.abs(point.rows[i]);
        }
        for (int j = 0; j < slacks; j++) {
            int i = equalities + j;
            point.rows[i] = slackTarget(j) - point.y[variables + j];
            sum += Math.abs(point.rows[i]);
        }
        point.violation = sum;
        return Double.isFinite(point.objective) && Double.isFinite(sum);
    }

    /**
     * Computes gradient and Jacobians at the point of the latest {@link #evaluate}.
     *
     * @return false when a derivative is not finite
     */
    boolean differentiate() {
        program.firstDerivatives(x, rawGradient, rawEqualityJacobian, rawInequalityJacobian);
        return arrangeDerivatives();
    }

    /** Scales the latest derivatives. */
    boolean arrangeDerivatives() {
        double sum = 0;
        for (int i = 0; i < variables; i++) {
            gradient[i] = objectiveScale * rawGradient[i];
            sum += Math.abs(gradient[i]);
        }
        equalityJacobian.clear();
        for (int i = 0; i < equalities; i++) {
            int row = programRow[i];
            sum += row < programEqualities
                    ? append(rawEqualityJacobian, row, equalityJacobian, rowScale[i])
                    : append(rawInequalityJacobian, row - programEqualities, equalityJacobian, rowScale[i]);
        }
        inequalityJacobian.clear();
        for (int j = 0; j < slacks; j++) {
            sum += append(rawInequalityJacobian, inequalityOfSlack(j), inequalityJacobian, rowScale[equalities + j]);
        }
        return Double.isFinite(sum);
    }

    private double append(double[] from, int row, CompressedRows to, double scale) {
        return to.append(from, row * variables, variables, scale);
    }

    /**
     * Computes the Hessian of the scaled Lagrangian at the point of the latest {@link #evaluate}.
     *
     * @param multipliers of the scaled rows, read
     * @return false when an entry is not finite
     */
    boolean curve(double[] multipliers) {
        Arrays.fill(inequalityMultipliers, 0);
        for (int i = 0; i < rows(); i++) {
            int row = programRow[i];
            double value = rowScale[i] * multipliers[i];
            if (row < programEqualities) {
                equalityMultipliers[row] = value;
            } else {
                inequalityMultipliers[row - programEqualities] = value;
            }
        }
        program.lagrangianHessian(x, objectiveScale, equalityMultipliers, inequalityMultipliers, hessian);
        double sum = 0;
        for (double value : hessian) {
            sum += Math.abs(value);
        }
        return Double.isFinite(sum);
    }

    /** Latest raw inequality value behind slack j, scaled. */
    double slackTarget(int j) {
        return rowScale[equalities + j] * inequalityValues[inequalityOfSlack(j)];
    }

    /** Lower side of the programme's inequality, in its own unit. */
    double inequalityLower(int inequality) {
        return inequalityLower[inequality];
    }
}
