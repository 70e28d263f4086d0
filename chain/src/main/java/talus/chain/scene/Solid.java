package talus.chain.scene;

import java.util.List;
import talus.mechanics.multibody.Vector3;

/**
 * A closed surface: a tube of rings, each of the same number of points, the first and the last shrunk to a point. Seen from outside,
 * (ring i, point k), (ring i + 1, point k), (ring i, point k + 1) run against the clock.
 *
 * @param name what it is
 * @param look how it is painted
 * @param rings in order along the tube
 */
public record Solid(String name, Look look, List<Ring> rings) {
    /** Points of a ring. */
    public static final int ACROSS = 24;

    /** What a surface is made of. */
    public enum Look {
        BODY("body"),
        FOOT("foot"),
        LOAD("load"),
        WEDGE("wedge");

        private final String word;

        Look(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /**
     * Points around the tube.
     *
     * @param segment that carries them
     * @param points in its frame, m
     */
    public record Ring(String segment, List<Vector3> points) {
        public Ring {
            points = List.copyOf(points);
            if (points.size() != ACROSS) {
                throw new IllegalArgumentException("points: " + points.size() + ", must be " + ACROSS);
            }
        }
    }

    public Solid {
        rings = List.copyOf(rings);
        if (rings.size() < 3) {
            throw new IllegalArgumentException("rings: " + rings.size() + ", must be 3 or more");
        }
    }
}
