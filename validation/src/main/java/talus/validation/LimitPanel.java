package talus.validation;

import java.util.List;
import java.util.Locale;

/** A small graph of one quantity over the ankles' limit, supple to the left, stiff to the right. */
final class LimitPanel {
    static final double WIDTH = 250;
    static final double HEIGHT = 190;
    private static final double LEFT = 46;
    private static final double RIGHT = 12;
    private static final double TOP = 30;
    private static final double BOTTOM = 26;

    private final StringBuilder svg;
    private final double low;
    private final double high;

    /** A point of a line: full where the asked depth is reached, larger where it is told apart. */
    record Point(double limitDeg, double value, boolean full, boolean large) {}

    /**
     * Draws title and axes.
     *
     * @param svg to which it is appended
     * @param title of the graph
     * @param least of all values
     * @param most of all values
     */
    LimitPanel(StringBuilder svg, String title, double least, double most) {
        this.svg = svg;
        double step = step(most - least);
        this.low = step * Math.floor(least / step);
        this.high = Math.max(low + step, step * Math.ceil(most / step));
        svg.append(
                String.format(Locale.ROOT, "<text x=\"%.0f\" y=\"18\" font-weight=\"bold\">%s</text>\n", LEFT, title));
        int ticks = (int) Math.round((high - low) / step);
        for (int i = 0; i <= ticks; i++) {
            double tick = low + i * step;
            double y = y(tick);
            svg.append(String.format(
                    Locale.ROOT, "<path d=\"M%.1f %.1fH%.1f\" stroke=\"#ddd\"/>\n", LEFT, y, WIDTH - RIGHT));
            String text = String.format(Locale.ROOT, step < 0.1 ? "%.2f" : step < 1 ? "%.1f" : "%.0f", tick);
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\" fill=\"#444\">%s</text>\n",
                    LEFT - 5,
                    y + 4,
                    text));
        }
        for (double limit = Sweep.FROM_DEG; limit >= Sweep.TO_DEG; limit -= 10) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" fill=\"#444\">%.0f°</text>\n",
                    x(limit),
                    HEIGHT - BOTTOM + 15,
                    limit));
        }
    }

    /** Draws a line with its points; points without a value are left out. */
    void line(List<Point> points, String colour, String dash) {
        StringBuilder path = new StringBuilder();
        StringBuilder dots = new StringBuilder();
        for (Point point : points) {
            if (Double.isNaN(point.value)) {
                continue;
            }
            double x = x(point.limitDeg);
            double y = y(point.value);
            path.append(String.format(Locale.ROOT, "%s%.1f %.1f", path.isEmpty() ? "M" : "L", x, y));
            dots.append(String.format(
                    Locale.ROOT,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" stroke=\"%s\" fill=\"%s\"/>",
                    x,
                    y,
                    point.large ? 4.5 : 2.4,
                    colour,
                    point.full ? colour : "#ffffff"));
        }
        if (!path.isEmpty()) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.6\"%s/>\n",
                    path,
                    colour,
                    dash));
            svg.append(dots).append('\n');
        }
    }

    private static double x(double limitDeg) {
        return LEFT + (Sweep.FROM_DEG - limitDeg) / (Sweep.FROM_DEG - Sweep.TO_DEG) * (WIDTH - LEFT - RIGHT);
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - (value - low) / (high - low) * (HEIGHT - TOP - BOTTOM);
    }

    /** 1, 2 or 5 times a power of ten, so that there are three to six ticks. */
    private static double step(double range) {
        double step = 1e-3;
        double[] factors = {2, 2.5, 2};
        for (int i = 0; range / step > 5; i++) {
            step *= factors[i % factors.length];
        }
        return step;
    }
}
