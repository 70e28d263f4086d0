package talus.mechanics.multibody;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays a list of segments out as the flat arrays of a {@link MultibodyModel}: bodies and axes depth-first. */
final class ModelCompiler {
    static final int HINGE_X = 0;
    static final int HINGE_Y = 1;
    static final int HINGE_Z = 2;
    static final int HINGE = 3;
    static final int SLIDER = 4;

    final List<Segment> segments;
    final Map<String, Integer> bodyIndex = new LinkedHashMap<>();
    final Map<String, Integer> axisIndex = new LinkedHashMap<>();
    final Map<String, Integer> coordinateIndex = new LinkedHashMap<>();

    final int[] bodyParent;
    final int[] bodySubtreeEnd;
    final int[] firstAxis;
    final int[] lastAxis;
    final boolean[] placementTurned;
    final double[] placementTranslation;
    final double[] placementRotation;
    final double[] mass;
    final double[] center;
    final double[] inertia;
    final boolean[] inertiaDiagonal;

    final List<Axis> axes = new ArrayList<>();
    final int[] axisBody;
    final int[] axisParent;
    final int[] axisSubtreeEnd;
    final int[] axisKind;
    final double[] axisSign;
    final double[] axisDirection;
    final int[] axisCoordinate;
    final int[] axisSameAbove;

    final double[] couplingFactor;
    final double[] couplingOffset;
    final int[] nonlinearAxes;
    final int[] polynomialStart;
    final double[] polynomial;

    final int[] columnStart;
    final int[] columnAxis;
    final int[] coordinateAxisStart;
    final int[] coordinateAxes;

    ModelCompiler(List<Segment> description) {
        segments = depthFirst(description);
        int nb = segments.size();
        bodyParent = new int[nb];
        bodySubtreeEnd = new int[nb];
        firstAxis = new int[nb + 1];
        lastAxis = new int[nb];
        placementTurned = new boolean[nb];
        placementTranslation = new double[3 * nb];
        placementRotation = new double[9 * nb];
        mass = new double[nb];
        center = new double[3 * nb];
        inertia = new double[6 * nb];
        inertiaDiagonal = new boolean[nb];
        for (int b = 0; b < nb; b++) {
            body(b);
        }
        for (int b = nb - 1; b >= 0; b--) {
            bodySubtreeEnd[b] = Math.max(bodySubtreeEnd[b], b + 1);
            if (bodyParent[b] >= 0) {
                int p = bodyParent[b];
                bodySubtreeEnd[p] = Math.max(bodySubtreeEnd[p], bodySubtreeEnd[b]);
            }
        }
        int na = axes.size();
        axisBody = new int[na];
        axisParent = new int[na];
        axisSubtreeEnd = new int[na];
        axisKind = new int[na];
        axisSign = new double[na];
        axisDirection = new double[3 * na];
        axisCoordinate = new int[na];
        axisSameAbove = new int[na];
        couplingFactor = new double[na];
        couplingOffset = new double[na];
        polynomialStart = new int[na + 1];
        for (int b = 0; b < nb; b++) {
            for (int i = firstAxis[b]; i < firstAxis[b + 1]; i++) {
                axis(i, b);
            }
        }
        polynomial = new double[polynomialStart[na]];
        nonlinearAxes = polynomials();
        columnStart = new int[na + 1];
        columnAxis = columns();
        coordinateAxisStart = new int[coordinateIndex.size() + 1];
        coordinateAxes = axesByCoordinate();
    }

    /** Children follow their parent in the order of the description; every name is checked on the way. */
    private static List<Segment> depthFirst(List<Segment> description) {
        if (description.isEmpty()) {
            throw new IllegalArgumentException("segments must hold at least one segment");
        }
        Map<String, List<Segment>> children = new LinkedHashMap<>();
        children.put(Segment.GROUND, new ArrayList<>());
        for (Segment segment : description) {
            if (children.put(segment.name(), new ArrayList<>()) != null) {
                throw new IllegalArgumentException("two segments are named " + segment.name());
            }
        }
        for (Segment segment : description) {
            List<Segment> siblings = children.get(segment.parent());
            if (siblings == null) {
                throw new IllegalArgumentException(
                        "parent " + segment.parent() + " of segment " + segment.name() + " is not a segment");
            }
            siblings.add(segment);
        }
        List<Segment> ordered = new ArrayList<>();
        List<Segment> waiting =
                new ArrayList<>(childrenOf(children, Segment.GROUND).reversed());
        while (!waiting.isEmpty()) {
            Segment next = waiting.removeLast();
            ordered.add(next);
            waiting.addAll(childrenOf(children, next.name()).reversed());
        }
        if (ordered.size() < description.size()) {
            for (Segment segment : description) {
                if (!ordered.contains(segment)) {
                    throw new IllegalArgumentException(
                            "segment " + segment.name() + " is not connected to the ground: its parents form a loop");
                }
            }
        }
        return List.copyOf(ordered);
    }

    private static List<Segment> childrenOf(Map<String, List<Segment>> children, String name) {
        List<Segment> found = children.get(name);
        return found == null ? List.of() : found;
    }

    private void body(int b) {
        Segment segment = segments.get(b);
        bodyIndex.put(segment.name(), b);
        Integer parent = bodyIndex.get(segment.parent());
        bodyParent[b] = parent == null ? -1 : parent;
        firstAxis[b] = axes.size();
        for (Axis axis : segment.axes()) {
            if (axisIndex.put(axis.name(), axes.size()) != null) {
                throw new IllegalArgumentException("two axes are named " + axis.name());
            }
            axes.add(axis);
        }
        firstAxis[b + 1] = axes.size();
        lastAxis[b] = firstAxis[b] < axes.size() ? axes.size() - 1 : (parent == null ? -1 : lastAxis[parent]);

        Pose placement = segment.placement();
        placementTurned[b] = !placement.rotation().equals(Rotation.IDENTITY);
        put(placementTranslation, 3 * b, placement.translation());
        System.arraycopy(placement.rotation().rowMajor(), 0, placementRotation, 9 * b, 9);

        Inertia body = segment.inertia();
        mass[b] = body.mass();
        put(center, 3 * b, body.center());
        inertia[6 * b] = body.xx();
        inertia[6 * b + 1] = body.yy();
        inertia[6 * b + 2] = body.zz();
        inertia[6 * b + 3] = body.xy();
        inertia[6 * b + 4] = body.xz();
        inertia[6 * b + 5] = body.yz();
        inertiaDiagonal[b] = body.xy() == 0 && body.xz() == 0 && body.yz() == 0;
    }

    private void axis(int i, int b) {
        Axis axis = axes.get(i);
        axisBody[i] = b;
        axisParent[i] = i > firstAxis[b] ? i - 1 : (bodyParent[b] < 0 ? -1 : lastAxis[bodyParent[b]]);
        axisSubtreeEnd[i] = firstAxis[bodySubtreeEnd[b]];
        Vector3 u = axis.direction();
        put(axisDirection, 3 * i, u);
        axisSign[i] = u.x() + u.y() + u.z() < 0 ? -1 : 1;
        axisKind[i] = switch (axis) {
            case Axis.Hinge hinge -> hingeKind(hinge.direction());
            case Axis.Slider slider -> SLIDER;
        };
        String coordinate = axis.drive().coordinate();
        coordinateIndex.putIfAbsent(coordinate, coordinateIndex.size());
        axisCoordinate[i] = coordinateIndex.getOrDefault(coordinate, -1);
        int above = axisParent[i];
        while (above >= 0 && axisCoordinate[above] != axisCoordinate[i]) {
            above = axisParent[above];
        }
        axisSameAbove[i] = above;

        Coupling coupling = axis.drive().coupling();
        couplingFactor[i] = coupling.slope(0);
        couplingOffset[i] = coupling.value(0);
        int terms = coupling instanceof Coupling.Polynomial p ? p.coefficients().size() : 0;
        polynomialStart[i + 1] = polynomialStart[i] + (terms > 2 ? terms : 0);
    }

    private static int hingeKind(Vector3 u) {
        if (u.y() == 0 && u.z() == 0) {
            return HINGE_X;
        }
        if (u.x() == 0 && u.z() == 0) {
            return HINGE_Y;
        }
        return u.x() == 0 && u.y() == 0 ? HINGE_Z : HINGE;
    }

    private int[] polynomials() {
        int[] found = new int[axes.size()];
        int count = 0;
        for (int i = 0; i < axes.size(); i++) {
            if (polynomialStart[i + 1] > polynomialStart[i]
                    && axes.get(i).drive().coupling() instanceof Coupling.Polynomial p) {
                found[count++] = i;
                for (int k = 0; k < p.coefficients().size(); k++) {
                    polynomial[polynomialStart[i] + k] = p.coefficients().get(k);
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** For each axis the nearest axis at or above it of every coordinate that moves it, from the root outwards. */
    private int[] columns() {
        int na = axes.size();
        int[] found = new int[na * na];
        int count = 0;
        for (int i = 0; i < na; i++) {
            columnStart[i] = count;
            int above = axisParent[i];
            if (above >= 0) {
                for (int k = columnStart[above]; k < columnStart[above + 1]; k++) {
                    if (axisCoordinate[found[k]] != axisCoordinate[i]) {
                        found[count++] = found[k];
                    }
                }
            }
            found[count++] = i;
            columnStart[i + 1] = count;
        }
        return Arrays.copyOf(found, count);
    }

    private int[] axesByCoordinate() {
        int[] found = new int[axes.size()];
        int count = 0;
        for (int c = 0; c < coordinateIndex.size(); c++) {
            coordinateAxisStart[c] = count;
            for (int i = 0; i < axes.size(); i++) {
                if (axisCoordinate[i] == c) {
                    found[count++] = i;
                }
            }
        }
        coordinateAxisStart[coordinateIndex.size()] = count;
        return found;
    }

    private static void put(double[] array, int at, Vector3 v) {
        array[at] = v.x();
        array[at + 1] = v.y();
        array[at + 2] = v.z();
    }
}
