package talus.chain.posture;

import java.util.ArrayList;
import java.util.List;
import talus.mechanics.multibody.MultibodyModel;

/**
 * The coordinates of the body as affine functions of the free ones: {@code q = offset + B x}. What a task prescribes (arms level with
 * the ground, the gaze, a locked knee axis, both legs alike) is taken out of the problem here.
 */
final class CoordinateMap {
    private final MultibodyModel model;
    private final List<String> variables = new ArrayList<>();
    private final double[] offset;
    private final int[][] inputs;
    private final double[][] factors;

    CoordinateMap(MultibodyModel model) {
        this.model = model;
        this.offset = new double[model.coordinateCount()];
        this.inputs = new int[model.coordinateCount()][];
        this.factors = new double[model.coordinateCount()][];
        for (int c = 0; c < inputs.length; c++) {
            inputs[c] = new int[0];
            factors[c] = new double[0];
        }
    }

    /** Makes a coordinate free: a variable of its own. */
    CoordinateMap free(String coordinate) {
        variables.add(coordinate);
        int c = model.coordinateIndex(coordinate);
        inputs[c] = new int[] {variables.size() - 1};
        factors[c] = new double[] {1};
        return this;
    }

    /** Fixes a coordinate at a value (rad or m). */
    CoordinateMap fixed(String coordinate, double value) {
        offset[model.coordinateIndex(coordinate)] = value;
        return this;
    }

    /** Prescribes a coordinate as {@code value + factor (sum of free coordinates)}. */
    CoordinateMap following(String coordinate, double value, double factor, String... free) {
        int c = model.coordinateIndex(coordinate);
        offset[c] = value;
        inputs[c] = new int[free.length];
        factors[c] = new double[free.length];
        for (int i = 0; i < free.length; i++) {
            int v = variables.indexOf(free[i]);
            if (v < 0) {
                throw new IllegalArgumentException("coordinate " + free[i] + " is not free");
            }
            inputs[c][i] = v;
            factors[c][i] = factor;
        }
        return this;
    }

    int variableCount() {
        return variables.size();
    }

    String variableName(int i) {
        return variables.get(i);
    }

    /** The variable that a coordinate equals: its own, or the one that it follows. */
    int variableIndex(String coordinate) {
        int c = model.coordinateIndex(coordinate);
        if (inputs[c].length != 1 || factors[c][0] != 1 || offset[c] != 0) {
            throw new IllegalArgumentException("coordinate " + coordinate + " equals no variable");
        }
        return inputs[c][0];
    }

    /** {@code q = offset + B x}; {@code q} is written. */
    void coordinates(double[] x, double[] q) {
        for (int c = 0; c < q.length; c++) {
            double v = offset[c];
            int[] in = inputs[c];
            for (int i = 0; i < in.length; i++) {
                v += factors[c][i] * x[in[i]];
            }
            q[c] = v;
        }
    }

    /** The variables of given coordinates: {@code x} is written where a coordinate is free. */
    void variables(double[] q, double[] x) {
        for (int v = 0; v < variables.size(); v++) {
            x[v] = q[model.coordinateIndex(variables.get(v))];
        }
    }

    /**
     * Adds {@code s row B} to {@code out}: a row over coordinates becomes one over variables.
     *
     * @param row coordinate row, read from {@code rowAt}
     * @param out variable row, added to from {@code outAt}
     */
    void project(double[] row, int rowAt, double s, double[] out, int outAt) {
        for (int c = 0; c < inputs.length; c++) {
            double v = row[rowAt + c];
            if (v != 0) {
                int[] in = inputs[c];
                for (int i = 0; i < in.length; i++) {
                    out[outAt + in[i]] += s * factors[c][i] * v;
                }
            }
        }
    }

    /**
     * Adds {@code B^T S B} to {@code out}.
     *
     * @param square symmetric coordinate matrix (read)
     * @param out row-major with row length {@code stride} (added to)
     */
    void projectSquare(double[] square, double[] out, int stride) {
        int n = inputs.length;
        for (int c = 0; c < n; c++) {
            int[] rows = inputs[c];
            for (int i = 0; i < rows.length; i++) {
                project(square, c * n, factors[c][i], out, rows[i] * stride);
            }
        }
    }
}
