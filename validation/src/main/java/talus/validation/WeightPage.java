package talus.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The tables of {@code docs/theory/weights.md}. */
final class WeightPage {
    static final String PAGE = "docs/theory/weights.md";

    private WeightPage() {}

    static String tables(WeightTable table) {
        StringBuilder text = new StringBuilder();
        nominal(text, table);
        flips(text, table);
        ranges(text, table);
        reasons(text, table);
        return text.append('\n').toString();
    }

    private static void nominal(StringBuilder text, WeightTable table) {
        text.append(
                "\n### Under the frozen weights: what is preferred, and angles with both heels down\n\n| squat | preferred |");
        Reading.ALL.forEach(reading -> text.append(' ').append(reading.words()).append(" |"));
        text.append("\n|---|---|").append("--:|".repeat(Reading.ALL.size())).append('\n');
        table.nominal().forEach((squat, answer) -> {
            text.append("| ")
                    .append(squat.words())
                    .append(" | ")
                    .append(answer.preferred())
                    .append(" |");
            for (Reading reading : Reading.ALL) {
                text.append(' ')
                        .append(answer.heelsDown()
                                .map(frame -> number(reading, reading.of(frame), false))
                                .orElse("–"))
                        .append(" |");
            }
            text.append('\n');
        });
    }

    private static void flips(StringBuilder text, WeightTable table) {
        text.append(
                        "\n### What flips\n\n| parameter | move | another strategy is preferred | a direction turns | moves most, heels down |\n")
                .append("|---|---|---|---|---|\n");
        for (WeightTable.Row row : table.rows()) {
            List<String> flips = new ArrayList<>();
            table.flips(row).forEach(f -> flips.add(f.squat().words() + ": " + f.from() + " to " + f.to()));
            List<String> turns = new ArrayList<>();
            table.turns(row)
                    .forEach(t -> turns.add(t.squat().words() + ": "
                            + t.reading().words() + " "
                            + moved(t.reading(), table.nominal(t.squat()).change(t.reading())) + " to "
                            + moved(t.reading(), row.answer(t.squat()).change(t.reading()))));
            text.append("| `")
                    .append(row.move().parameter().name())
                    .append("` | ")
                    .append(row.move().words())
                    .append(" | ")
                    .append(list(flips))
                    .append(" | ")
                    .append(list(turns))
                    .append(" | ")
                    .append(table.largestShift(row)
                            .map(s -> s.squat().words() + ": " + s.reading().words() + " "
                                    + number(s.reading(), s.by(), true))
                            .orElse("–"))
                    .append(" |\n");
        }
    }

    private static void ranges(StringBuilder text, WeightTable table) {
        text.append(
                "\n### Stiff against ample ankles, heels down: nominal (least to greatest of all moves)\n\n| squat |");
        Reading.ALL.forEach(reading -> text.append(' ').append(reading.words()).append(" |"));
        text.append("\n|---|").append("--:|".repeat(Reading.ALL.size())).append('\n');
        for (WeightedSquat squat : table.nominal().keySet()) {
            if (squat == WeightedSquat.AMPLE) {
                continue;
            }
            text.append("| ").append(squat.words()).append(" |");
            for (Reading reading : Reading.ALL) {
                text.append(' ').append(moved(reading, table.nominal(squat).change(reading)));
                table.range(squat, reading)
                        .ifPresent(range -> text.append(" (")
                                .append(number(reading, range[0], true))
                                .append(" to ")
                                .append(number(reading, range[1], true))
                                .append(')'));
                text.append(" |");
            }
            text.append('\n');
        }
    }

    private static void reasons(StringBuilder text, WeightTable table) {
        text.append("\n### The parameters and their reasons\n\n| parameter | value | reason |\n|---|--:|---|\n");
        table.rows().stream()
                .map(row -> row.move().parameter())
                .distinct()
                .forEach(parameter -> text.append("| `")
                        .append(parameter.name())
                        .append("` | ")
                        .append(String.format(Locale.ROOT, "%.4g", parameter.value())
                                .replaceFirst("\\.?0+$", ""))
                        .append(parameter.unit().equals("1") ? "" : " " + parameter.unit())
                        .append(" | ")
                        .append(parameter.reason())
                        .append(" |\n"));
    }

    private static String list(List<String> items) {
        return items.isEmpty() ? "–" : String.join("; ", items);
    }

    private static String moved(Reading reading, OptionalDouble change) {
        return change.isPresent() ? number(reading, change.getAsDouble(), true) : "–";
    }

    private static String number(Reading reading, double value, boolean signed) {
        String text = String.format(Locale.ROOT, "%" + (signed ? "+" : "") + "." + reading.digits() + "f", value);
        boolean zero = text.matches("[+-]0(\\.0*)?");
        return (zero ? text.substring(1) : text) + reading.unit();
    }
}
