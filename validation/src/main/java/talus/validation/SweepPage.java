package talus.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The tables of {@code docs/theory/squat-sweep.md}, and its picture. */
final class SweepPage {
    static final String PAGE = "docs/theory/squat-sweep.md";
    static final String PICTURE = "docs/theory/squat-sweep.svg";

    private SweepPage() {}

    static void write(Path home, List<SweepRow> rows) throws IOException {
        Files.writeString(home.resolve(PICTURE), SweepPicture.svg(rows));
        MarkedPage.write(home.resolve(PAGE), "sweep", tables(rows));
    }

    private static String tables(List<SweepRow> rows) {
        StringBuilder text = new StringBuilder();
        for (Sweep.Body body : Sweep.BODIES) {
            for (double share : Sweep.LOAD_SHARES) {
                text.append("\n### ")
                        .append(Character.toUpperCase(body.words().charAt(0)))
                        .append(body.words().substring(1))
                        .append(", ")
                        .append(loadWords(share))
                        .append("\n\n");
                head(text);
                for (SweepRow row : rows) {
                    if (row.body().equals(body.words()) && row.loadShare() == share) {
                        line(text, row);
                    }
                }
            }
        }
        return text.append('\n').toString();
    }

    static String loadWords(double share) {
        if (share == 0) {
            return "arms forward, no load";
        }
        return share == 1 ? "bar of body mass" : "bar of half the body mass";
    }

    private static void head(StringBuilder text) {
        text.append("| limit |");
        for (SweepRow.Quantity quantity : SweepRow.QUANTITIES) {
            text.append(' ').append(quantity.words());
            if (!quantity.unit().isEmpty()) {
                text.append(' ').append(quantity.unit());
            }
            text.append(" |");
        }
        text.append(" outcome |\n|--:|")
                .append("--:|".repeat(SweepRow.QUANTITIES.size()))
                .append("---|\n");
    }

    private static void line(StringBuilder text, SweepRow row) {
        text.append(String.format(Locale.ROOT, "| %.1f |", row.limitDeg()));
        for (SweepRow.Quantity quantity : SweepRow.QUANTITIES) {
            text.append(' ')
                    .append(number(row.value(quantity), quantity.digits()))
                    .append(" |");
        }
        text.append(' ').append(outcome(row)).append(" |\n");
    }

    private static String outcome(SweepRow row) {
        if (row.reached()) {
            return "level";
        }
        String blocks = String.join(", ", row.blocks());
        return row.frame().isPresent() ? "short of level: " + blocks : "no posture: " + blocks;
    }

    private static String number(double value, int digits) {
        if (Double.isNaN(value)) {
            return "–";
        }
        String text = String.format(Locale.ROOT, "%." + digits + "f", value);
        return text.matches("-0(\\.0*)?") ? text.substring(1) : text;
    }
}
