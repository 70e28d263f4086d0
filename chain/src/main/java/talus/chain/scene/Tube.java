package talus.chain.scene;

import java.util.ArrayList;
import java.util.List;
import talus.chain.body.Side;
import talus.mechanics.multibody.Vector3;

/** Builds a {@link Solid} ring by ring along a direction. */
final class Tube {
    /** Of a dome's end: how far along and how wide its rings are, parts of the radius. */
    private static final double[][] DOME = {{1.0, 0.0}, {0.92, 0.40}, {0.70, 0.71}, {0.38, 0.92}};

    private final String name;
    private final Solid.Look look;
    private final Vector3 along;
    private final Vector3 front;
    private final Vector3 aside;
    private final List<Solid.Ring> rings = new ArrayList<>();
    private String segment;
    private Vector3 origin;
    private double roundness = 2;
    private Side side = Side.RIGHT;

    /**
     * Half breadths of a ring, m.
     *
     * @param before towards the tube's front
     * @param behind the other way
     * @param outside away from the body's middle; towards the right where the tube is in the middle
     * @param inside the other way
     */
    record Girth(double before, double behind, double outside, double inside) {
        static Girth round(double radius) {
            return new Girth(radius, radius, radius, radius);
        }

        static Girth oval(double depth, double breadth) {
            return new Girth(depth, depth, breadth, breadth);
        }

        Girth times(double factor) {
            return new Girth(factor * before, factor * behind, factor * outside, factor * inside);
        }
    }

    /**
     * @param along unit vector in which the rings follow each other
     * @param front unit vector square to it
     */
    Tube(String name, Solid.Look look, String segment, Vector3 along, Vector3 front) {
        this.name = name;
        this.look = look;
        this.segment = segment;
        this.origin = Vector3.ZERO;
        this.along = along;
        this.front = front;
        this.aside = front.cross(along);
    }

    /** From here on rings belong to this segment, and places are counted from this point of its frame. */
    Tube on(String nextSegment, Vector3 nextOrigin) {
        segment = nextSegment;
        origin = nextOrigin;
        return this;
    }

    /** The side of the body on which the tube is. */
    Tube on(Side which) {
        side = which;
        return this;
    }

    /** From here on rings are ellipses, 2, or fuller. */
    Tube roundness(double exponent) {
        roundness = exponent;
        return this;
    }

    /** A ring around a place. */
    Tube ring(Vector3 centre, Girth girth) {
        List<Vector3> points = new ArrayList<>();
        boolean asideIsOutside = aside.z() * side.lateral() >= 0;
        for (int k = 0; k < Solid.ACROSS; k++) {
            double angle = 2 * StrictMath.PI * k / Solid.ACROSS;
            double c = full(StrictMath.cos(angle));
            double s = full(StrictMath.sin(angle));
            double forward = c * (c >= 0 ? girth.before : girth.behind);
            double sideways = s * (s >= 0 == asideIsOutside ? girth.outside : girth.inside);
            points.add(origin.plus(centre).plus(front.times(forward)).plus(aside.times(sideways)));
        }
        rings.add(new Solid.Ring(segment, points));
        return this;
    }

    /** A ring that has shrunk to a point. */
    Tube point(Vector3 at) {
        return ring(at, Girth.round(0));
    }

    /** The round beginning of a tube whose first ring comes next. */
    Tube domeBefore(Vector3 centre, Girth girth, double height) {
        for (double[] of : DOME) {
            ring(centre.minus(along.times(of[0] * height)), girth.times(of[1]));
        }
        return this;
    }

    /** The round end of a tube whose last ring has come. */
    Tube domeAfter(Vector3 centre, Girth girth, double height) {
        for (int i = DOME.length - 1; i >= 0; i--) {
            ring(centre.plus(along.times(DOME[i][0] * height)), girth.times(DOME[i][1]));
        }
        return this;
    }

    Solid solid() {
        return new Solid(name, look, rings);
    }

    /** {@code |v|^(2/roundness)} with the sign of v. */
    private double full(double v) {
        double magnitude = Math.abs(v);
        return magnitude < 1e-9 ? 0 : Math.signum(v) * StrictMath.exp(2 / roundness * StrictMath.log(magnitude));
    }
}
