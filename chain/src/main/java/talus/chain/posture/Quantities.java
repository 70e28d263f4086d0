package talus.chain.posture;

import java.util.Arrays;
import java.util.List;
import talus.chain.body.LumbarRhythm;
import talus.chain.body.Side;
import talus.mechanics.multibody.Kinematics;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.StaticCurvature;
import talus.mechanics.multibody.StaticLoad;
import talus.mechanics.multibody.Workspace;

/**
 * What the terms of a posture are written in, with derivatives with respect to the variables.
 *
 * <p>The variables {@code x} are the free coordinates (rad, m), the contact variables (in their units) and extra variables that only
 * terms use. The quantities are, in
 * this order, the variables themselves, the net generalized force of every coordinate (N.m or N, what muscles and tissue must supply:
 * {@code tau = -(weights + contacts + extra)}), and the point differences (m).
 *
 * <p>First derivatives are rows over the variables. Second derivatives of the generalized forces and lengths are never formed one by
 * one: {@link #addCurvature} adds them already contracted with the adjoints, in closed form ({@link StaticCurvature}).
 */
final class Quantities {
    private final MultibodyModel model;
    private final CoordinateMap map;
    private final boolean mirrored;
    private final GroundContacts contacts;
    private final List<String> extras;
    private final Lengths lengths;
    private final Workspace workspace;
    private final StaticLoad load;
    private final StaticCurvature curvature;
    private final int watched;
    private final int free;
    private final int variables;
    private final int coordinates;
    private final double[] q;
    private final double[] projected;
    private final double[] value;
    private final double[] rows;
    private final double[] generalized;
    private final double[] square;
    private final double[] coordinateRow;
    private final double[] multipliers;
    private final double[] inertial;

    Quantities(
            MultibodyModel model,
            CoordinateMap map,
            List<ContactVariable> contacts,
            List<String> extras,
            List<PointDifference> lengths) {
        this(model, map, contacts, extras, lengths, false);
    }

    /** With {@code mirrored} the right side does what the left does: terms are written for the left alone. */
    Quantities(
            MultibodyModel model,
            CoordinateMap map,
            List<ContactVariable> contacts,
            List<String> extras,
            List<PointDifference> lengths,
            boolean mirrored) {
        this.model = model;
        this.map = map;
        this.mirrored = mirrored;
        this.workspace = new Workspace(model);
        this.load = new StaticLoad(model, workspace);
        this.curvature = new StaticCurvature(load);
        this.lengths = new Lengths(model, workspace, lengths);
        this.free = map.variableCount();
        this.extras = List.copyOf(extras);
        this.contacts = new GroundContacts(model, contacts, this.extras, free);
        this.variables = free + this.contacts.variableCount() + extras.size();
        this.coordinates = model.coordinateCount();
        this.q = new double[coordinates];
        this.projected = new double[coordinates];
        this.watched = model.axisIndex(LumbarRhythm.LUMBOSACRAL_FLEXION);
        this.value = new double[variables + coordinates + this.lengths.count() + 1];
        this.rows = new double[(coordinates + this.lengths.count() + 1) * variables];
        this.generalized = new double[coordinates];
        this.square = new double[coordinates * coordinates];
        this.coordinateRow = new double[coordinates];
        this.multipliers = new double[coordinates];
        this.inertial = new double[coordinates];
    }

    int variableCount() {
        return variables;
    }

    int count() {
        return value.length;
    }

    /** The sides that terms are written for: both, or the left one when the right does the same. */
    List<Side> sides() {
        return mirrored ? List.of(Side.LEFT) : Side.BOTH;
    }

    boolean mirrored() {
        return mirrored;
    }

    /** How many legs a term of one side stands for. */
    int legsPerSide() {
        return mirrored ? 2 : 1;
    }

    /** Index of a free coordinate as variable and quantity. */
    int coordinate(String name) {
        return map.variableIndex(name);
    }

    /** Index of a contact's unknown as variable and quantity. */
    int contact(String name) {
        return contacts.slot(name);
    }

    /** Index of the generalized force of a coordinate as quantity. */
    int torque(String coordinate) {
        return variables + model.coordinateIndex(coordinate);
    }

    /** Index of the moment about the flexion axis of L5/S1 as quantity: what one level of the coupled spine carries. */
    int lumbosacralTorque() {
        return variables + coordinates + lengths.count();
    }

    /** Index of a point difference as quantity. */
    int length(String name) {
        return variables + coordinates + lengths.index(name);
    }

    /** Index of an extra variable as variable and quantity. */
    int extra(String name) {
        int i = extras.indexOf(name);
        if (i < 0) {
            throw new IllegalArgumentException("no extra variable " + name);
        }
        return free + contacts.variableCount() + i;
    }

    /** Whether the posture chooses how a foot is turned. */
    boolean hasFootTurn(Side side) {
        return extras.contains(turnVariable(side));
    }

    /** Index of the variable that turns a foot, as variable and quantity. */
    int footTurn(Side side) {
        return extra(turnVariable(side));
    }

    private String turnVariable(Side side) {
        return FootTurn.variable(mirrored ? Side.LEFT : side);
    }

    /** Variables of a posture with these coordinates: the free ones; all others 0. */
    double[] freeVariables(double[] coordinatesOfPosture) {
        double[] x = new double[variables];
        map.variables(coordinatesOfPosture, x);
        return x;
    }

    String variableName(int i) {
        if (i < free) {
            return map.variableName(i);
        }
        int k = i - free;
        int shared = contacts.variableCount();
        return k < shared ? contacts.variableName(k) : extras.get(k - shared);
    }

    int freeCount() {
        return free;
    }

    int contactCount() {
        return contacts.count();
    }

    ContactVariable contact(int i) {
        return contacts.contact(i);
    }

    /** Index of the unknown of contact number {@code i} as variable and quantity. */
    int contactSlot(int i) {
        return contacts.slot(i);
    }

    /** Values of all quantities after {@link #evaluate}. */
    double[] values() {
        return value;
    }

    /** The coordinates after {@link #evaluate}. */
    double[] coordinates() {
        return q;
    }

    Workspace workspace() {
        return workspace;
    }

    /**
     * Sets the generalized inertial forces {@code M qdd + c} that a moving path adds to {@code tau}; zero for statics.
     *
     * @param forces one per coordinate (read)
     */
    void setInertialForces(double[] forces) {
        System.arraycopy(forces, 0, inertial, 0, coordinates);
    }

    /** Values of all quantities at {@code x}. */
    void evaluate(double[] x) {
        map.coordinates(x, q);
        Kinematics.positions(model, q, workspace);
        System.arraycopy(x, 0, value, 0, variables);
        load.clear();
        load.addWeights();
        contacts.addTo(workspace, x, load);
        load.accumulate();
        load.generalizedForces(generalized);
        for (int c = 0; c < coordinates; c++) {
            value[variables + c] = inertial[c] - generalized[c];
        }
        value[lumbosacralTorque()] = -load.axisForce(watched);
        lengths.evaluate(value, variables + coordinates);
    }

    /** Rows of first derivatives, at the {@code x} of the last {@link #evaluate}. */
    void differentiate() {
        Arrays.fill(rows, 0);
        load.stiffness(square);
        for (int c = 0; c < coordinates; c++) {
            map.project(square, c * coordinates, -1, rows, c * variables);
        }
        for (int i = 0; i < contacts.count(); i++) {
            contacts.unit(i, load, coordinateRow);
            addColumn(contacts.slot(i), -contacts.contact(i).unit());
            if (contacts.turns(i)) {
                contacts.turned(i, load, coordinateRow);
                addColumn(contacts.turnSlot(i), -contacts.size(i));
            }
        }
        differentiateLumbosacral();
        lengths.differentiate(map, rows, coordinates * variables, variables);
    }

    /** Adds {@code s coordinateRow} to the generalized forces' derivatives with respect to one variable. */
    private void addColumn(int variable, double s) {
        for (int c = 0; c < coordinates; c++) {
            rows[c * variables + variable] += s * coordinateRow[c];
        }
    }

    /** The forces of the ground act below the pelvis: only the coordinates move the moment at L5/S1. */
    private void differentiateLumbosacral() {
        load.axisStiffness(watched, coordinateRow);
        map.project(coordinateRow, 0, -1, rows, (coordinates + lengths.count()) * variables);
    }

    /** Rows of the quantities that are not variables, row-major over the variables, in quantity order. */
    double[] rows() {
        return rows;
    }

    /**
     * Adds {@code sum_k adjoint_k d2(quantity_k)/dx2}.
     *
     * @param adjoint one per quantity (read); those of the variables are not used
     * @param out square over the variables, row-major (added to)
     */
    void addCurvature(double[] adjoint, double[] out) {
        for (int c = 0; c < coordinates; c++) {
            multipliers[c] = -adjoint[variables + c];
        }
        curvature.setMultipliers(multipliers, watched, -adjoint[lumbosacralTorque()]);
        lengths.hessian(adjoint, variables + coordinates, square);
        curvature.addHessian(square);
        map.projectSquare(square, out, variables);
        for (int i = 0; i < contacts.count(); i++) {
            contacts.mixedCurvature(i, curvature, coordinateRow);
            addMixed(contacts.slot(i), contacts.contact(i).unit(), out);
            if (contacts.turns(i)) {
                addTurning(i, out);
            }
        }
    }

    /** Adds {@code s coordinateRow} between one variable and the coordinates. */
    private void addMixed(int row, double s, double[] out) {
        Arrays.fill(projected, 0);
        map.project(coordinateRow, 0, s, projected, 0);
        for (int v = 0; v < free; v++) {
            out[row * variables + v] += projected[v];
            out[v * variables + row] += projected[v];
        }
    }

    /**
     * A contact {@code f d(turn)} whose direction turns about the vertical: {@code d' = Y x d} by the sense of the turn and
     * {@code d'' = -d}, its level part.
     */
    private void addTurning(int i, double[] out) {
        int turn = contacts.turnSlot(i);
        int slot = contacts.slot(i);
        contacts.turned(i, load, coordinateRow);
        double first = dot(coordinateRow, multipliers);
        out[turn * variables + slot] += contacts.contact(i).unit() * first;
        out[slot * variables + turn] += contacts.contact(i).unit() * first;
        contacts.turnedTwice(i, load, coordinateRow);
        out[turn * variables + turn] += contacts.size(i) * dot(coordinateRow, multipliers);
        contacts.turnedMixedCurvature(i, curvature, coordinateRow);
        addMixed(turn, contacts.size(i), out);
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
