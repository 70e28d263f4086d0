package talus.care.pose;

import talus.mechanics.multibody.Vector3;

/**
 * A plane that the body may touch.
 *
 * @param name as contacts say it
 * @param point on it, m
 * @param normal of length one, towards the free side
 * @param bars whether no part of the body is beyond it: so with floor and walls, whose plane has no edge that matters
 */
public record Surface(String name, Vector3 point, Vector3 normal, boolean bars) {
    /** The ground. */
    public static final Surface FLOOR = new Surface("floor", Vector3.ZERO, Vector3.Y, true);

    /** {@code n.(p - s)}: how far a place is from the plane on the free side, m. */
    public double distance(Vector3 p) {
        return normal.dot(p.minus(point));
    }
}
