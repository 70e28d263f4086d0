package talus.validation;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.StrategyName;

/** The tables of {@code docs/theory/squat-ways.md}. */
final class WayPage {
    static final String PAGE = "docs/theory/squat-ways.md";

    private static final List<String> SHOWN =
            List.of("shinDeg", "trunkDeg", "lumbarFlexionDeg", "pelvisTiltDeg", "pronationDeg", "kneeMedialCm");

    private WayPage() {}

    static String tables(WaySweep sweep) {
        StringBuilder text = new StringBuilder();
        for (Sweep.Body body : Sweep.BODIES) {
            for (double share : WaySweep.LOAD_SHARES) {
                text.append("\n### ")
                        .append(body.words())
                        .append(", ")
                        .append(SweepPage.loadWords(share))
                        .append(": as the ankles stiffen\n\n");
                List<WaySweep.Row> rows = sweep.rows(WaySweep.Varied.LIMIT, body).stream()
                        .filter(row -> row.loadShare() == share)
                        .toList();
                costs(text, "limit", rows, WaySweep.Row::limitDeg);
            }
            postures(text, sweep, body);
            for (double limit : WaySweep.STANCE_LIMITS_DEG) {
                stance(text, sweep, body, limit, WaySweep.Varied.WIDTH, "width cm", row -> 100 * row.widthM());
                stance(text, sweep, body, limit, WaySweep.Varied.TOE_OUT, "toes out °", WaySweep.Row::toeOutDeg);
            }
        }
        return text.append('\n').toString();
    }

    /** Cost of each way; the preferred one in bold. */
    private static void costs(
            StringBuilder text, String head, List<WaySweep.Row> rows, ToDoubleFunction<WaySweep.Row> varied) {
        text.append("| ").append(head).append(" |");
        WaySweep.WAYS.forEach(way -> text.append(' ').append(way.word()).append(" |"));
        text.append(" left foot turned out ° | heel up cm |\n|--:|")
                .append("--:|".repeat(WaySweep.WAYS.size() + 2))
                .append('\n');
        for (WaySweep.Row row : rows) {
            text.append(String.format(Locale.ROOT, "| %.1f |", varied.applyAsDouble(row)));
            for (StrategyName way : WaySweep.WAYS) {
                String cost = row.cost(way).isPresent()
                        ? String.format(Locale.ROOT, "%.2f", row.cost(way).getAsDouble())
                        : "–";
                boolean preferred =
                        row.result().preferred().filter(p -> p == way).isPresent();
                text.append(preferred ? " **" + cost + "** |" : " " + cost + " |");
            }
            text.append(' ')
                    .append(
                            row.reached(StrategyName.FEET_TURNED_OUT)
                                    ? String.format(
                                            Locale.ROOT, "%.0f", turned(row.bottom(StrategyName.FEET_TURNED_OUT)))
                                    : "–")
                    .append(" | ")
                    .append(
                            row.reached(StrategyName.HEELS_UP)
                                    ? String.format(
                                            Locale.ROOT,
                                            "%.1f",
                                            100
                                                    * row.bottom(StrategyName.HEELS_UP)
                                                            .support()
                                                            .heelHeightM()
                                                            .mean())
                                    : "–")
                    .append(" |\n");
        }
    }

    /** How far the left foot's own line, from heel to toe, points outwards, degrees. */
    private static double turned(Frame frame) {
        var heel = frame.positionsM().heel().left();
        var toe = frame.positionsM().toe().left();
        return Math.toDegrees(Math.atan2(heel.z() - toe.z(), toe.x() - heel.x()));
    }

    /** What the body does in each way, without load, at two limits. */
    private static void postures(StringBuilder text, WaySweep sweep, Sweep.Body body) {
        text.append("\n### ").append(body.words()).append(", no load: the bottom of each way\n\n| limit | way |");
        quantities()
                .forEach(q -> text.append(' ')
                        .append(q.words())
                        .append(' ')
                        .append(q.unit())
                        .append(" |"));
        text.append("\n|--:|---|").append("--:|".repeat(SHOWN.size())).append('\n');
        for (WaySweep.Row row : sweep.rows(WaySweep.Varied.LIMIT, body)) {
            if (row.loadShare() != 0 || row.limitDeg() % 10 != 0) {
                continue;
            }
            for (StrategyName way : WaySweep.WAYS) {
                text.append(String.format(Locale.ROOT, "| %.1f | %s |", row.limitDeg(), way.word()));
                for (SweepRow.Quantity q : quantities()) {
                    text.append(' ')
                            .append(row.reached(way) ? number(q, row.bottom(way)) : "–")
                            .append(" |");
                }
                text.append('\n');
            }
        }
    }

    private static void stance(
            StringBuilder text,
            WaySweep sweep,
            Sweep.Body body,
            double limitDeg,
            WaySweep.Varied varied,
            String head,
            ToDoubleFunction<WaySweep.Row> value) {
        List<WaySweep.Row> rows = sweep.rows(varied, body).stream()
                .filter(row -> row.limitDeg() == limitDeg)
                .toList();
        text.append(String.format(
                Locale.ROOT,
                "\n### %s, no load, limit %.0f°: %s\n\n",
                body.words(),
                limitDeg,
                varied == WaySweep.Varied.WIDTH ? "how wide the feet stand" : "how far the toes point out"));
        text.append("| ").append(head).append(" | cost, heels down | preferred |");
        quantities()
                .forEach(q -> text.append(' ')
                        .append(q.words())
                        .append(' ')
                        .append(q.unit())
                        .append(" |"));
        text.append("\n|--:|--:|---|").append("--:|".repeat(SHOWN.size())).append('\n');
        for (WaySweep.Row row : rows) {
            boolean down = row.reached(StrategyName.HEELS_DOWN);
            text.append(String.format(
                    Locale.ROOT,
                    "| %.1f | %s | %s |",
                    value.applyAsDouble(row),
                    down
                            ? String.format(
                                    Locale.ROOT,
                                    "%.2f",
                                    row.cost(StrategyName.HEELS_DOWN).orElseThrow())
                            : "–",
                    row.result().preferred().map(StrategyName::word).orElse("none")));
            for (SweepRow.Quantity q : quantities()) {
                text.append(' ')
                        .append(down ? number(q, row.bottom(StrategyName.HEELS_DOWN)) : "–")
                        .append(" |");
            }
            text.append('\n');
        }
    }

    private static List<SweepRow.Quantity> quantities() {
        return SweepRow.QUANTITIES.stream()
                .filter(q -> SHOWN.contains(q.name()))
                .toList();
    }

    private static String number(SweepRow.Quantity quantity, Frame frame) {
        String text = String.format(
                Locale.ROOT, "%." + quantity.digits() + "f", quantity.of().applyAsDouble(frame));
        return text.matches("-0(\\.0*)?") ? text.substring(1) : text;
    }
}
