package talus.chain.report.picture;

/** A point of the drawing, or a step between two: px, X to the right, Y down. */
public record Point(double x, double y) {
    public Point plus(Point step) {
        return new Point(x + step.x, y + step.y);
    }

    public Point minus(Point other) {
        return new Point(x - other.x, y - other.y);
    }

    public Point times(double factor) {
        return new Point(factor * x, factor * y);
    }

    /** The point on the way to another: 0 here, 1 there. */
    public Point towards(Point other, double part) {
        return new Point(x + part * (other.x - x), y + part * (other.y - y));
    }

    public double length() {
        return Math.sqrt(x * x + y * y);
    }

    /** The step of length one; straight up for one of no length. */
    public Point unit() {
        double length = length();
        return length < 1e-9 ? new Point(0, -1) : times(1 / length);
    }

    /** The step turned a quarter to the left as seen on the drawing. */
    public Point leftward() {
        return new Point(y, -x);
    }
}
