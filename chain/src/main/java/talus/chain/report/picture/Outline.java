package talus.chain.report.picture;

import java.util.ArrayList;
import java.util.List;
import talus.chain.report.words.Decimal;

/** Outlines as SVG path data. */
public final class Outline {
    /** Of Catmull and Rom's spline: a sixth of the chord between the neighbours. */
    private static final double TENSION = 1.0 / 6;

    private static final double DIAGONAL = 0.70710678118654752;

    private Outline() {}

    /** Two circles and their outer tangents: a tapered limb with round ends. */
    public static String limb(Point a, double radiusA, Point b, double radiusB) {
        Point step = b.minus(a);
        double distance = step.length();
        if (distance <= Math.abs(radiusA - radiusB) + 1e-6) {
            return radiusA > radiusB ? circle(a, radiusA) : circle(b, radiusB);
        }
        Point along = step.times(1 / distance);
        Point aside = along.leftward();
        double cosine = (radiusA - radiusB) / distance;
        double sine = Math.sqrt(1 - cosine * cosine);
        Point left = along.times(cosine).plus(aside.times(sine));
        Point right = along.times(cosine).plus(aside.times(-sine));
        Path path = new Path();
        path.move(a.plus(left.times(radiusA)));
        path.line(b.plus(left.times(radiusB)));
        path.arc(radiusB, cosine < 0, b.plus(right.times(radiusB)));
        path.line(a.plus(right.times(radiusA)));
        path.arc(radiusA, cosine > 0, a.plus(left.times(radiusA)));
        return path.close();
    }

    /**
     * A limb with a profile: at each part of the way from {@code a} to {@code b} so much flesh on the left and on the right of it, as seen
     * on the drawing when walking along.
     *
     * @param rows part of the way, left, right; px
     */
    public static String fleshed(Point a, Point b, double[][] rows) {
        Point along = b.minus(a).unit();
        Point left = along.leftward();
        List<Point> there = new ArrayList<>();
        List<Point> back = new ArrayList<>();
        for (double[] row : rows) {
            Point at = a.towards(b, row[0]);
            there.add(at.plus(left.times(row[1])));
            back.add(at.plus(left.times(-row[2])));
        }
        cap(there, a.towards(b, rows[rows.length - 1][0]), along, rows[rows.length - 1][1], rows[rows.length - 1][2]);
        for (int i = back.size() - 1; i >= 0; i--) {
            there.add(back.get(i));
        }
        cap(there, a.towards(b, rows[0][0]), along.times(-1), rows[0][2], rows[0][1]);
        return smooth(there);
    }

    /** Rounds the end of a limb that points along a direction, from its left to its right. */
    private static void cap(List<Point> points, Point end, Point along, double leftPx, double rightPx) {
        Point left = along.leftward();
        double round = 0.5 * (leftPx + rightPx);
        points.add(end.plus(left.times(DIAGONAL * leftPx)).plus(along.times(DIAGONAL * round)));
        points.add(end.plus(left.times(0.5 * (leftPx - rightPx))).plus(along.times(round)));
        points.add(end.plus(left.times(-DIAGONAL * rightPx)).plus(along.times(DIAGONAL * round)));
    }

    public static String circle(Point centre, double radius) {
        Point right = new Point(radius, 0);
        Path path = new Path();
        path.move(centre.minus(right));
        path.arc(radius, false, centre.plus(right));
        path.arc(radius, false, centre.minus(right));
        return path.close();
    }

    /** A closed smooth curve through the points. */
    public static String smooth(List<Point> points) {
        int n = points.size();
        Path path = new Path();
        path.move(points.get(0));
        for (int i = 0; i < n; i++) {
            curve(path, points.get((i + n - 1) % n), points.get(i), points.get((i + 1) % n), points.get((i + 2) % n));
        }
        return path.close();
    }

    /** An open smooth curve through the points. */
    public static String smoothLine(List<Point> points) {
        int n = points.size();
        Path path = new Path();
        path.move(points.get(0));
        for (int i = 0; i + 1 < n; i++) {
            curve(
                    path,
                    points.get(Math.max(0, i - 1)),
                    points.get(i),
                    points.get(i + 1),
                    points.get(Math.min(n - 1, i + 2)));
        }
        return path.text();
    }

    private static void curve(Path path, Point before, Point from, Point to, Point after) {
        path.curve(
                from.plus(to.minus(before).times(TENSION)),
                to.minus(after.minus(from).times(TENSION)),
                to);
    }

    /** A closed line through the points. */
    public static String polygon(List<Point> points) {
        Path path = new Path();
        path.move(points.get(0));
        for (Point point : points.subList(1, points.size())) {
            path.line(point);
        }
        return path.close();
    }

    /** Part of a circle around a centre from one point on it to another, clockwise on the drawing or not. */
    public static String arc(Point from, Point to, double radius, boolean clockwise) {
        Path path = new Path();
        path.move(from);
        path.arc(radius, false, clockwise, to);
        return path.text();
    }

    /** Path data being written, to a tenth of a pixel. */
    private static final class Path {
        private final StringBuilder data = new StringBuilder();

        void move(Point to) {
            data.append('M');
            point(to);
        }

        void line(Point to) {
            data.append('L');
            point(to);
        }

        void curve(Point firstControl, Point secondControl, Point to) {
            data.append('C');
            point(firstControl);
            data.append(' ');
            point(secondControl);
            data.append(' ');
            point(to);
        }

        void arc(double radius, boolean large, Point to) {
            arc(radius, large, true, to);
        }

        void arc(double radius, boolean large, boolean clockwise, Point to) {
            String r = Decimal.shortest(radius, 1);
            data.append('A').append(r).append(' ').append(r).append(" 0 ");
            data.append(large ? '1' : '0')
                    .append(' ')
                    .append(clockwise ? '1' : '0')
                    .append(' ');
            point(to);
        }

        private void point(Point p) {
            data.append(Decimal.shortest(p.x(), 1)).append(' ').append(Decimal.shortest(p.y(), 1));
        }

        String close() {
            return data.append('Z').toString();
        }

        String text() {
            return data.toString();
        }
    }
}
