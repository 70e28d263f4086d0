package talus.care.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import talus.chain.report.picture.Outline;
import talus.chain.report.picture.Point;
import talus.chain.report.words.Decimal;

/**
 * The outline around circles and corners on the page: their convex hull as arcs and lines. Where an arc ends is found among
 * {@value #CORNERS} places of its circle, so that a line may leave it by at most 4 degrees beside the tangent.
 */
final class Silhouette {
    private static final int CORNERS = 48;
    private static final double[] COSINE = new double[CORNERS];
    private static final double[] SINE = new double[CORNERS];

    static {
        for (int i = 0; i < CORNERS; i++) {
            double angle = 2 * StrictMath.PI * i / CORNERS;
            COSINE[i] = StrictMath.cos(angle);
            SINE[i] = StrictMath.sin(angle);
        }
    }

    private final List<Corner> corners = new ArrayList<>();
    private int circles;

    /**
     * A place that may lie on the hull.
     *
     * @param at the place
     * @param circle which circle it belongs to; a corner is a circle of its own
     * @param centre of that circle
     * @param radius of that circle, px
     */
    private record Corner(Point at, int circle, Point centre, double radius) {}

    /** Adds a circle. */
    Silhouette add(Point centre, double radius) {
        for (int i = 0; i < CORNERS; i++) {
            Point at = new Point(centre.x() + radius * COSINE[i], centre.y() + radius * SINE[i]);
            corners.add(new Corner(at, circles, centre, radius));
        }
        circles++;
        return this;
    }

    /** Adds a corner. */
    Silhouette add(Point corner) {
        corners.add(new Corner(corner, circles, corner, 0));
        circles++;
        return this;
    }

    /** Path data of the hull, always the same way round. */
    String path() {
        List<Corner> hull = hull();
        int start = runStart(hull);
        if (start < 0) {
            return Outline.circle(hull.getFirst().centre(), hull.getFirst().radius());
        }
        StringBuilder path = new StringBuilder();
        int i = 0;
        while (i < hull.size()) {
            Corner first = hull.get((start + i) % hull.size());
            int end = i + 1;
            while (end < hull.size() && hull.get((start + end) % hull.size()).circle() == first.circle()) {
                end++;
            }
            path.append(path.isEmpty() ? 'M' : 'L');
            point(path, first.at());
            if (end > i + 1) {
                arc(path, first, hull.get((start + end - 1) % hull.size()));
            }
            i = end;
        }
        return path.append('Z').toString();
    }

    /** Where the hull comes to another circle; -1 when it stays on one. */
    private static int runStart(List<Corner> hull) {
        for (int i = 0; i < hull.size(); i++) {
            if (hull.get(i).circle()
                    != hull.get((i + hull.size() - 1) % hull.size()).circle()) {
                return i;
            }
        }
        return -1;
    }

    private static void arc(StringBuilder path, Corner first, Corner last) {
        Point from = first.at().minus(first.centre());
        Point to = last.at().minus(last.centre());
        boolean large = from.x() * to.y() - from.y() * to.x() < 0;
        String radius = Decimal.shortest(first.radius(), 1);
        path.append('A').append(radius).append(' ').append(radius).append(" 0 ").append(large ? "1 1 " : "0 1 ");
        point(path, last.at());
    }

    private static void point(StringBuilder path, Point at) {
        path.append(Decimal.shortest(at.x(), 1)).append(' ').append(Decimal.shortest(at.y(), 1));
    }

    /** The places of the hull in order. */
    List<Point> outline() {
        return hull().stream().map(Corner::at).toList();
    }

    /** Andrew's monotone chain (1979): the lower half from left to right, then the upper one back. */
    private List<Corner> hull() {
        List<Corner> sorted = new ArrayList<>(corners);
        sorted.sort(Comparator.comparingDouble((Corner c) -> c.at().x()).thenComparingDouble(c -> c.at().y()));
        List<Corner> hull = new ArrayList<>();
        for (Corner corner : sorted) {
            extend(hull, 0, corner);
        }
        int start = hull.size() - 1;
        for (int i = sorted.size() - 2; i >= 0; i--) {
            extend(hull, start, sorted.get(i));
        }
        hull.removeLast();
        return hull;
    }

    private static void extend(List<Corner> hull, int start, Corner next) {
        while (hull.size() >= start + 2
                && turn(hull.get(hull.size() - 2).at(), hull.getLast().at(), next.at()) <= 0) {
            hull.removeLast();
        }
        hull.add(next);
    }

    /** Twice the area of the triangle, positive when it turns from X to Y. */
    private static double turn(Point a, Point b, Point c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }
}
