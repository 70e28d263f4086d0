package talus.validation;

import java.util.List;
import java.util.Locale;

/** The sweep as small pictures, one a quantity: limit to the right from supple to stiff, a line a body and load. */
final class SweepPicture {
    private static final int COLUMNS = 4;
    private static final double WIDTH = 250;
    private static final double HEIGHT = 190;
    private static final double LEFT = 46;
    private static final double RIGHT = 12;
    private static final double TOP = 30;
    private static final double BOTTOM = 26;
    private static final double HEAD = 78;
    private static final List<String> COLOURS = List.of("#3b7dd8", "#d98a1f", "#b0283c");

    private SweepPicture() {}

    static String svg(List<SweepRow> rows) {
        List<SweepRow.Quantity> shown = SweepRow.QUANTITIES;
        int lines = (shown.size() + COLUMNS - 1) / COLUMNS;
        double width = COLUMNS * WIDTH;
        double height = HEAD + lines * HEIGHT;
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" font-family=\"sans-serif\" font-size=\"11\">\n",
                width,
                height));
        svg.append(String.format(Locale.ROOT, "<title>A squat to level thighs as both ankles stiffen</title>\n"));
        svg.append(
                String.format(Locale.ROOT, "<rect width=\"%.0f\" height=\"%.0f\" fill=\"#ffffff\"/>\n", width, height));
        legend(svg);
        for (int i = 0; i < shown.size(); i++) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<g transform=\"translate(%.0f %.0f)\">\n",
                    i % COLUMNS * WIDTH,
                    HEAD + Math.floorDiv(i, COLUMNS) * HEIGHT));
            panel(svg, shown.get(i), rows);
            svg.append(String.format(Locale.ROOT, "</g>\n"));
        }
        return svg.append("</svg>\n").toString();
    }

    private static void legend(StringBuilder svg) {
        svg.append("<text x=\"12\" y=\"20\" font-size=\"14\" font-weight=\"bold\">")
                .append("A squat to level thighs as both ankles stiffen: limit of the shin from 45° to 15°</text>\n");
        double x = 12;
        for (int k = 0; k < COLOURS.size(); k++) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<path d=\"M%.0f 40h24\" stroke=\"%s\" stroke-width=\"2\"/><text x=\"%.0f\" y=\"44\">%s</text>\n",
                    x,
                    COLOURS.get(k),
                    x + 30,
                    SweepPage.loadWords(Sweep.LOAD_SHARES.get(k))));
            x += 190;
        }
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"12\" y=\"62\" fill=\"#444\">full: %s; dashed: %s; hollow: thighs not level, the deepest posture is shown</text>\n",
                Sweep.BODIES.get(0).words(),
                Sweep.BODIES.get(1).words()));
    }

    private static void panel(StringBuilder svg, SweepRow.Quantity quantity, List<SweepRow> rows) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (SweepRow row : rows) {
            double value = row.value(quantity);
            if (!Double.isNaN(value)) {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        double step = step(high - low);
        low = step * Math.floor(low / step);
        high = Math.max(low + step, step * Math.ceil(high / step));
        String title = quantity.unit().isEmpty() ? quantity.words() : quantity.words() + ", " + quantity.unit();
        svg.append(
                String.format(Locale.ROOT, "<text x=\"%.0f\" y=\"18\" font-weight=\"bold\">%s</text>\n", LEFT, title));
        int ticks = (int) Math.round((high - low) / step);
        for (int i = 0; i <= ticks; i++) {
            double tick = low + i * step;
            double y = y(tick, low, high);
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
        for (int b = 0; b < Sweep.BODIES.size(); b++) {
            for (int k = 0; k < COLOURS.size(); k++) {
                String body = Sweep.BODIES.get(b).words();
                double share = Sweep.LOAD_SHARES.get(k);
                List<SweepRow> line = rows.stream()
                        .filter(r -> r.body().equals(body) && r.loadShare() == share)
                        .toList();
                line(svg, quantity, line, low, high, COLOURS.get(k), b == 1 ? " stroke-dasharray=\"4 3\"" : "");
            }
        }
    }

    private static void line(
            StringBuilder svg,
            SweepRow.Quantity quantity,
            List<SweepRow> rows,
            double low,
            double high,
            String colour,
            String dash) {
        StringBuilder path = new StringBuilder();
        StringBuilder dots = new StringBuilder();
        for (SweepRow row : rows) {
            double value = row.value(quantity);
            if (Double.isNaN(value)) {
                continue;
            }
            double x = x(row.limitDeg());
            double y = y(value, low, high);
            path.append(String.format(Locale.ROOT, "%s%.1f %.1f", path.isEmpty() ? "M" : "L", x, y));
            dots.append(String.format(
                    Locale.ROOT,
                    "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2.4\" stroke=\"%s\" fill=\"%s\"/>",
                    x,
                    y,
                    colour,
                    row.reached() ? colour : "#ffffff"));
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

    private static double y(double value, double low, double high) {
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
