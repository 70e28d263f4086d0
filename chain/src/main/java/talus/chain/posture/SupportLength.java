package talus.chain.posture;

import java.util.List;
import talus.chain.body.Landmark;
import talus.mechanics.calculus.TaylorTape;
import talus.mechanics.multibody.Vector3;

/**
 * A length along a direction of a foot's support. Where the posture is free to turn the foot, the direction turns with it about the
 * vertical through the ankle's place: the length is then the one that the unturned support would show,
 * {@code d . (P + R(-turn) (p - P))} with {@code P} the pivot.
 *
 * <p>{@link #describe} names the point differences it needs, {@link #inputs} finds them among the quantities, {@link #write} puts it on a
 * tape.
 */
final class SupportLength {
    private static final List<String> AXES = List.of("x", "y", "z");
    private static final List<Vector3> DIRECTIONS = List.of(Vector3.X, Vector3.Y, Vector3.Z);

    private final FootSupport support;
    private final String point;
    private final String axis;
    private final Vector3 direction;
    private final boolean fromGround;

    private SupportLength(FootSupport support, String point, String axis, Vector3 direction, boolean fromGround) {
        this.support = support;
        this.point = point;
        this.axis = axis;
        this.direction = direction;
        this.fromGround = fromGround;
    }

    /** Of a point of a body, from the ground's origin. */
    static SupportLength ofPoint(FootSupport support, String point, String axis, Vector3 direction) {
        return new SupportLength(support, point, axis, direction, true);
    }

    /** Between two points. */
    static SupportLength between(FootSupport support, String points, String axis, Vector3 direction) {
        return new SupportLength(support, points, axis, direction, false);
    }

    /** Such as {@code toes.forward.left}. */
    String name() {
        return named(axis);
    }

    private String named(String which) {
        return support.side().of(point + "." + which);
    }

    /** The point differences of a point of a body; those that are there already stay. */
    void describe(int body, Vector3 place, List<PointDifference> out) {
        describe(body, place, -1, Vector3.ZERO, out);
    }

    /** Likewise between two landmarks. */
    void describe(Landmark from, Landmark to, List<PointDifference> out) {
        describe(to.body(), to.place(), from.body(), from.place(), out);
    }

    private void describe(int toBody, Vector3 to, int fromBody, Vector3 from, List<PointDifference> out) {
        if (!support.turns()) {
            add(new PointDifference(name(), toBody, to, fromBody, from, direction), out);
            return;
        }
        for (int i = 0; i < AXES.size(); i++) {
            add(new PointDifference(named(AXES.get(i)), toBody, to, fromBody, from, DIRECTIONS.get(i)), out);
        }
    }

    private static void add(PointDifference length, List<PointDifference> out) {
        if (out.stream().noneMatch(other -> other.name().equals(length.name()))) {
            out.add(length);
        }
    }

    /** How many inputs it has. */
    int inputCount() {
        return support.turns() ? 4 : 1;
    }

    /** Indices of its inputs among the quantities. */
    int[] inputs(Quantities q) {
        return support.turns()
                ? new int[] {
                    q.length(named("x")), q.length(named("y")), q.length(named("z")), q.footTurn(support.side())
                }
                : new int[] {q.length(name())};
    }

    /** The length on a tape, from its inputs in {@code in} from index {@code at} on. */
    int write(TaylorTape t, int[] in, int at) {
        if (!support.turns()) {
            return in[at];
        }
        Vector3 pivot = fromGround ? support.pivot() : Vector3.ZERO;
        int turn = t.scale(in[at + 3], support.side().lateral());
        int c = t.cos(turn);
        int s = t.sin(turn);
        int x = t.shift(in[at], -pivot.x());
        int z = t.shift(in[at + 2], -pivot.z());
        int forward = t.combine(x, direction.x(), z, direction.z(), 0);
        int aside = t.combine(z, direction.x(), x, -direction.z(), 0);
        int level = t.add(t.multiply(c, forward), t.multiply(s, aside));
        return t.combine(level, 1, in[at + 1], direction.y(), direction.dot(new Vector3(pivot.x(), 0, pivot.z())));
    }

    /** The length where the quantities were evaluated, m. */
    double value(Quantities q, TaylorTape tape) {
        int[] inputs = inputs(q);
        int[] nodes = new int[inputs.length];
        tape.begin(0, 0);
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = tape.constant(q.values()[inputs[i]]);
        }
        return tape.value(write(tape, nodes, 0));
    }
}
