package talus.validation;

import java.util.List;
import java.util.Locale;

/** The sweep as small pictures, one a quantity: limit to the right from supple to stiff, a line a body and load. */
final class SweepPicture {
    private static final int COLUMNS = 4;
    private static final double HEAD = 78;
    private static final List<String> COLOURS = List.of("#3b7dd8", "#d98a1f", "#b0283c");

    private SweepPicture() {}

    static String svg(List<SweepRow> rows) {
        List<SweepRow.Quantity> shown = SweepRow.QUANTITIES;
        int lines = (shown.size() + COLUMNS - 1) / COLUMNS;
        double width = COLUMNS * LimitPanel.WIDTH;
        double height = HEAD + lines * LimitPanel.HEIGHT;
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
                    i % COLUMNS * LimitPanel.WIDTH,
                    HEAD + Math.floorDiv(i, COLUMNS) * LimitPanel.HEIGHT));
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
        String title = quantity.unit().isEmpty() ? quantity.words() : quantity.words() + ", " + quantity.unit();
        LimitPanel panel = new LimitPanel(svg, title, low, high);
        for (int b = 0; b < Sweep.BODIES.size(); b++) {
            for (int k = 0; k < COLOURS.size(); k++) {
                String body = Sweep.BODIES.get(b).words();
                double share = Sweep.LOAD_SHARES.get(k);
                List<LimitPanel.Point> line = rows.stream()
                        .filter(r -> r.body().equals(body) && r.loadShare() == share)
                        .map(r -> new LimitPanel.Point(r.limitDeg(), r.value(quantity), r.reached(), false))
                        .toList();
                panel.line(line, COLOURS.get(k), b == 1 ? " stroke-dasharray=\"4 3\"" : "");
            }
        }
    }
}
