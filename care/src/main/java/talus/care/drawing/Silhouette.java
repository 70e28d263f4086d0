package talus.care.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import talus.chain.report.picture.Outline;
import talus.chain.report.picture.Point;

/** The outline around circles on the page: their convex hull as a polygon fine enough to look round. */
final class Silhouette {
    private static final int CORNERS = 20;
    private static final double[] COSINE = new double[CORNERS];
    private static final double[] SINE = new double[CORNERS];

    static {
        for (int i = 0; i < CORNERS; i++) {
            double angle = 2 * StrictMath.PI * i / CORNERS;
            COSINE[i] = StrictMath.cos(angle);
            SINE[i] = StrictMath.sin(angle);
        }
    }

    private final List<Point> points = new ArrayList<>();

    /** Adds a circle. */
    Silhouette add(Point centre, double radius) {
        for (int i = 0; i < CORNERS; i++) {
            points.add(new Point(centre.x() + radius * COSINE[i], centre.y() + radius * SINE[i]));
        }
        return this;
    }

    /** Adds a corner. */
    Silhouette add(Point corner) {
        points.add(corner);
        return this;
    }

    /** Path data of the hull, always the same way round. */
    String path() {
        return Outline.polygon(hull());
    }

    /** The corners by Andrew's monotone chain (1979): the lower half from left to right, then the upper one back. */
    List<Point> hull() {
        List<Point> sorted = new ArrayList<>(points);
        sorted.sort(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y));
        List<Point> hull = new ArrayList<>();
        for (Point point : sorted) {
            extend(hull, 0, point);
        }
        int start = hull.size() - 1;
        for (int i = sorted.size() - 2; i >= 0; i--) {
            extend(hull, start, sorted.get(i));
        }
        hull.removeLast();
        return hull;
    }

    private static void extend(List<Point> hull, int start, Point point) {
        while (hull.size() >= start + 2 && turn(hull.get(hull.size() - 2), hull.getLast(), point) <= 0) {
            hull.removeLast();
        }
        hull.add(point);
    }

    /** Twice the area of the triangle, positive when it turns from X to Y. */
    private static double turn(Point a, Point b, Point c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }
}
