package talus.care.pose;

import java.util.List;
import talus.chain.body.Landmark;
import talus.mechanics.multibody.Vector3;

/**
 * A sum over points of the body, {@code sum d . p - target}: what contacts, places, floors and the body's balance are made of.
 *
 * @param name for outcomes
 * @param terms the points with their directions
 * @param target the wanted sum, m
 */
record PointRow(String name, List<Term> terms, double target) {
    PointRow {
        terms = List.copyOf(terms);
    }

    /**
     * One point.
     *
     * @param point of a segment
     * @param direction in ground axes, of any length
     */
    record Term(Landmark point, Vector3 direction) {}

    /** One point along one direction. */
    static PointRow of(String name, Landmark point, Vector3 direction, double target) {
        return new PointRow(name, List.of(new Term(point, direction)), target);
    }
}
