package talus.validation;

import java.util.List;
import java.util.Locale;
import talus.chain.contract.result.StrategyName;

/** Cost of each way to squat over the ankles' limit, one graph a body and load. */
final class WayPicture {
    static final String PICTURE = "docs/theory/squat-ways.svg";

    private static final double HEAD = 62;
    private static final List<String> COLOURS = List.of("#3b7dd8", "#2f8f5b", "#d98a1f", "#7a4fb5");
    private static final List<String> DASHES =
            List.of("", " stroke-dasharray=\"6 2\"", " stroke-dasharray=\"2 2\"", " stroke-dasharray=\"8 3 2 3\"");

    private WayPicture() {}

    static String svg(WaySweep sweep) {
        int panels = Sweep.BODIES.size() * WaySweep.LOAD_SHARES.size();
        StringBuilder svg = new StringBuilder();
        double width = panels * LimitPanel.WIDTH;
        double height = HEAD + LimitPanel.HEIGHT;
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\" font-family=\"sans-serif\" font-size=\"11\">\n",
                width,
                height));
        svg.append("<title>What each way to squat costs as both ankles stiffen</title>\n");
        svg.append(
                String.format(Locale.ROOT, "<rect width=\"%.0f\" height=\"%.0f\" fill=\"#ffffff\"/>\n", width, height));
        svg.append("<text x=\"12\" y=\"20\" font-size=\"14\" font-weight=\"bold\">")
                .append(
                        "What each way to squat costs as both ankles stiffen; a large dot is the preferred one</text>\n");
        for (int k = 0; k < WaySweep.WAYS.size(); k++) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<path d=\"M%d 40h28\" stroke=\"%s\" stroke-width=\"2\"%s/><text x=\"%d\" y=\"44\">%s</text>\n",
                    12 + 160 * k,
                    COLOURS.get(k),
                    DASHES.get(k),
                    46 + 160 * k,
                    WaySweep.WAYS.get(k).word()));
        }
        int at = 0;
        for (Sweep.Body body : Sweep.BODIES) {
            for (double share : WaySweep.LOAD_SHARES) {
                svg.append(String.format(
                        Locale.ROOT, "<g transform=\"translate(%.0f %.0f)\">\n", at * LimitPanel.WIDTH, HEAD));
                panel(svg, sweep, body, share);
                svg.append("</g>\n");
                at++;
            }
        }
        return svg.append("</svg>\n").toString();
    }

    private static void panel(StringBuilder svg, WaySweep sweep, Sweep.Body body, double share) {
        List<WaySweep.Row> rows = sweep.rows(WaySweep.Varied.LIMIT, body).stream()
                .filter(row -> row.loadShare() == share)
                .toList();
        double most = rows.stream()
                .flatMapToDouble(row -> WaySweep.WAYS.stream().mapToDouble(way -> cost(row, way)))
                .filter(cost -> !Double.isNaN(cost))
                .max()
                .orElse(1);
        String title = body.words().split(",", 2)[0] + ", " + SweepPage.loadWords(share);
        LimitPanel panel = new LimitPanel(svg, title, 0, most);
        for (int k = 0; k < WaySweep.WAYS.size(); k++) {
            StrategyName way = WaySweep.WAYS.get(k);
            panel.line(
                    rows.stream()
                            .map(row -> new LimitPanel.Point(
                                    row.limitDeg(),
                                    cost(row, way),
                                    true,
                                    row.result()
                                            .preferred()
                                            .filter(p -> p == way)
                                            .isPresent()))
                            .toList(),
                    COLOURS.get(k),
                    DASHES.get(k));
        }
    }

    private static double cost(WaySweep.Row row, StrategyName way) {
        return row.cost(way).orElse(Double.NaN);
    }
}
