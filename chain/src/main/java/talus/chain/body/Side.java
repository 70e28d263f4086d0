package talus.chain.body;

import java.util.List;
import talus.mechanics.multibody.Vector3;

/** Left or right. The body is built for the right and mirrored in the plane Z = 0 for the left. */
public enum Side {
    LEFT("left"),
    RIGHT("right");

    /** Both, left first. */
    public static final List<Side> BOTH = List.of(LEFT, RIGHT);

    private final String word;

    Side(String word) {
        this.word = word;
    }

    /** {@code left} or {@code right}. */
    public String word() {
        return word;
    }

    /** The name of a sided part: {@code kneeFlexion.left}. */
    public String of(String name) {
        return name + "." + word;
    }

    public Side other() {
        return this == LEFT ? RIGHT : LEFT;
    }

    /** +1 on the right, -1 on the left: the sign of lateral along Z. */
    public double lateral() {
        return this == RIGHT ? 1 : -1;
    }

    /** A place on the right, on this side. */
    public Vector3 place(Vector3 right) {
        return this == RIGHT ? right : right.mirroredZ();
    }

    /** An axis of turning on the right, on this side: it is an axial vector, so its image keeps Z and reverses X and Y. */
    public Vector3 turning(Vector3 right) {
        return this == RIGHT ? right : new Vector3(-right.x(), -right.y(), right.z());
    }
}
