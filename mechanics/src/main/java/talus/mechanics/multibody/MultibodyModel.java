package talus.mechanics.multibody;

import java.util.List;
import java.util.Map;

/**
 * A compiled tree of rigid bodies, immutable and free to share between threads.
 *
 * <p>Bodies (segments) and axes (single hinges and sliders) are numbered depth-first, so that what hangs on axis
 * {@code i} is the contiguous range {@code i+1 .. axisSubtreeEnd(i)-1}, and the axes of one body are contiguous. A
 * coordinate drives one axis or several; coordinates are numbered by their first axis. The ground is body and axis -1.
 */
public final class MultibodyModel {
    /** Standard acceleration of free fall, along -Y of the ground (m/s^2); BIPM, The International System of Units. */
    public static final double GRAVITY = 9.80665;

    final int nb;
    final int na;
    final int nc;

    final int[] bodyParent;
    final int[] bodySubtreeEnd;
    /** Axes of body b are {@code firstAxis[b] .. firstAxis[b+1]-1}. */
    final int[] firstAxis;
    /** The nearest axis at or above the body, -1 without one. */
    final int[] lastAxis;
    /** Whether {@link #placementRotation} differs from one. */
    final boolean[] placementTurned;
    /** {@code p_PB} with all axes at zero, 3 a body. */
    final double[] placementTranslation;
    /** {@code R_PB} with all axes at zero, 9 a body. */
    final double[] placementRotation;

    final double[] mass;
    /** Centre of mass in the body, 3 a body. */
    final double[] center;
    /** Central inertia in body axes: xx yy zz xy xz yz a body. */
    final double[] inertia;

    final boolean[] inertiaDiagonal;

    final int[] axisBody;
    final int[] axisParent;
    final int[] axisSubtreeEnd;
    /** One of the constants of {@link ModelCompiler}. */
    final int[] axisKind;
    /** -1 where a coordinate-axis hinge turns about the negative direction. */
    final double[] axisSign;
    /** Unit vector in the frame left by the previous axis, 3 an axis. */
    final double[] axisDirection;

    final int[] axisCoordinate;
    /** The nearest axis above that follows the same coordinate, -1 without one. */
    final int[] axisSameAbove;

    /** {@code phi(q) = couplingFactor q + couplingOffset} for every axis not in {@link #nonlinearAxes}. */
    final double[] couplingFactor;

    final double[] couplingOffset;
    /** The slope where phi is a line, else 1. */
    final double[] couplingScale;

    final int[] nonlinearAxes;
    final int[] polynomialStart;
    final double[] polynomial;

    /** Entries of {@link #columnAxis} for axis i are {@code columnStart[i] .. columnStart[i+1]-1}. */
    final int[] columnStart;
    /** The nearest axis at or above axis i of every coordinate that moves it, from the root outwards; i itself last. */
    final int[] columnAxis;

    private final int[] coordinateAxisStart;
    private final int[] coordinateAxes;
    private final List<Segment> segments;
    private final List<Axis> axes;
    private final List<String> coordinates;
    private final Map<String, Integer> bodyIndex;
    private final Map<String, Integer> axisIndex;
    private final Map<String, Integer> coordinateIndex;
    private final double totalMass;

    private MultibodyModel(ModelCompiler c) {
        segments = c.segments;
        axes = List.copyOf(c.axes);
        coordinates = List.copyOf(c.coordinateIndex.keySet());
        nb = segments.size();
        na = axes.size();
        nc = coordinates.size();
        bodyIndex = c.bodyIndex;
        axisIndex = c.axisIndex;
        coordinateIndex = c.coordinateIndex;
        bodyParent = c.bodyParent;
        bodySubtreeEnd = c.bodySubtreeEnd;
        firstAxis = c.firstAxis;
        lastAxis = c.lastAxis;
        placementTurned = c.placementTurned;
        placementTranslation = c.placementTranslation;
        placementRotation = c.placementRotation;
        mass = c.mass;
        center = c.center;
        inertia = c.inertia;
        inertiaDiagonal = c.inertiaDiagonal;
        axisBody = c.axisBody;
        axisParent = c.axisParent;
        axisSubtreeEnd = c.axisSubtreeEnd;
        axisKind = c.axisKind;
        axisSign = c.axisSign;
        axisDirection = c.axisDirection;
        axisCoordinate = c.axisCoordinate;
        axisSameAbove = c.axisSameAbove;
        couplingFactor = c.couplingFactor;
        couplingOffset = c.couplingOffset;
        couplingScale = couplingFactor.clone();
        for (int i : c.nonlinearAxes) {
            couplingScale[i] = 1;
        }
        nonlinearAxes = c.nonlinearAxes;
        polynomialStart = c.polynomialStart;
        polynomial = c.polynomial;
        columnStart = c.columnStart;
        columnAxis = c.columnAxis;
        coordinateAxisStart = c.coordinateAxisStart;
        coordinateAxes = c.coordinateAxes;
        double sum = 0;
        for (double m : mass) {
            sum += m;
        }
        totalMass = sum;
    }

    /**
     * Compiles a description. Segments may come in any order; children keep theirs.
     *
     * @throws IllegalArgumentException for an empty list, a repeated segment or axis name, an unknown parent, or parents
     *     that form a loop
     */
    public static MultibodyModel compile(List<Segment> segments) {
        return new MultibodyModel(new ModelCompiler(segments));
    }

    public int bodyCount() {
        return nb;
    }

    /** The description of each body, in body order. */
    public List<Segment> segments() {
        return segments;
    }

    /**
     * Index of the named body.
     *
     * @throws IllegalArgumentException if there is none
     */
    public int bodyIndex(String name) {
        return index(bodyIndex, "body", name);
    }

    public String bodyName(int body) {
        return segments.get(body).name();
    }

    /** The body that this one hangs on, -1 for the ground. */
    public int bodyParent(int body) {
        return bodyParent[body];
    }

    /** One past the last body that hangs on this one. */
    public int bodySubtreeEnd(int body) {
        return bodySubtreeEnd[body];
    }

    /** kg. */
    public double bodyMass(int body) {
        return mass[body];
    }

    /** Mass, centre and central moments in the body's frame. */
    public Inertia bodyInertia(int body) {
        return segments.get(body).inertia();
    }

    /** The nearest axis at or above the body, -1 for a body fixed to the ground. */
    public int lastAxis(int body) {
        return lastAxis[body];
    }

    public int axisCount() {
        return na;
    }

    /** The description of axis {@code i}. */
    public Axis axis(int i) {
        return axes.get(i);
    }

    public String axisName(int i) {
        return axes.get(i).name();
    }

    /**
     * Index of the named axis.
     *
     * @throws IllegalArgumentException if there is none
     */
    public int axisIndex(String name) {
        return index(axisIndex, "axis", name);
    }

    /** The body that the axis belongs to: the first one it moves. */
    public int axisBody(int i) {
        return axisBody[i];
    }

    /** The previous axis towards the root, -1 at the ground. */
    public int axisParent(int i) {
        return axisParent[i];
    }

    /** One past the last axis that axis {@code i} carries. */
    public int axisSubtreeEnd(int i) {
        return axisSubtreeEnd[i];
    }

    /** Hinge, else slider. */
    public boolean axisIsHinge(int i) {
        return axisKind[i] != ModelCompiler.SLIDER;
    }

    /** Whether the axis' displacement is a line in its coordinate. */
    public boolean axisIsAffine(int i) {
        return polynomialStart[i + 1] == polynomialStart[i];
    }

    /** The constant {@code dphi/dq} of an affine axis; of another, its value at coordinate zero. */
    public double axisSlope(int i) {
        return couplingFactor[i];
    }

    /** The coordinate that drives axis {@code i}. */
    public int axisCoordinate(int i) {
        return axisCoordinate[i];
    }

    public int coordinateCount() {
        return nc;
    }

    public String coordinateName(int c) {
        return coordinates.get(c);
    }

    /**
     * Index of the named coordinate.
     *
     * @throws IllegalArgumentException if there is none
     */
    public int coordinateIndex(String name) {
        return index(coordinateIndex, "coordinate", name);
    }

    /** How many axes coordinate {@code c} drives, at least one. */
    public int coordinateAxisCount(int c) {
        return coordinateAxisStart[c + 1] - coordinateAxisStart[c];
    }

    /** The {@code k}-th axis, in depth-first order, that coordinate {@code c} drives. */
    public int coordinateAxis(int c, int k) {
        return coordinateAxes[coordinateAxisStart[c] + k];
    }

    /** Whether some coordinate drives more than one axis. */
    public boolean sharesCoordinates() {
        return nc < na;
    }

    /** kg. */
    public double totalMass() {
        return totalMass;
    }

    void requireLength(String name, double[] array, int length) {
        if (array.length < length) {
            throw new IllegalArgumentException(name + " has length " + array.length + ", needs " + length);
        }
    }

    void requireBody(int body) {
        if (body < 0 || body >= nb) {
            throw new IllegalArgumentException("body = " + body + " must be in 0 .. " + (nb - 1));
        }
    }

    private static int index(Map<String, Integer> indices, String kind, String name) {
        Integer found = indices.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no " + kind + " is named " + name + "; there are " + indices.keySet());
        }
        return found;
    }
}
