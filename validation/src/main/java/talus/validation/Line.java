package talus.validation;

import java.util.List;

/**
 * A straight line through points, by least squares.
 *
 * @param slope dy/dx
 * @param intercept y at x = 0
 * @param explained share of y's variance, R squared
 */
record Line(double slope, double intercept, double explained) {

    /**
     * Through these points.
     *
     * @throws IllegalArgumentException with fewer than two of them
     */
    static Line through(List<double[]> points) {
        int n = points.size();
        if (n < 2) {
            throw new IllegalArgumentException("points: " + n + ", a line needs two or more");
        }
        double mx = points.stream().mapToDouble(p -> p[0]).sum() / n;
        double my = points.stream().mapToDouble(p -> p[1]).sum() / n;
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (double[] p : points) {
            xx += (p[0] - mx) * (p[0] - mx);
            xy += (p[0] - mx) * (p[1] - my);
            yy += (p[1] - my) * (p[1] - my);
        }
        double slope = xy / xx;
        return new Line(slope, my - slope * mx, xy * xy / (xx * yy));
    }

    /** Of x and y, -1 to 1. */
    double correlation() {
        return Math.copySign(Math.sqrt(explained), slope);
    }

    /** Where the line has this value. */
    double xAt(double y) {
        return (y - intercept) / slope;
    }
}
