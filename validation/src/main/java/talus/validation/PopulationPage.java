package talus.validation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonBoolean;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;

/** The tables of {@code docs/theory/population.md}, from the figures of {@link Population}. */
final class PopulationPage {
    static final String PAGE = "docs/theory/population.md";

    private PopulationPage() {}

    static String tables(JsonObject figures) {
        StringBuilder text = new StringBuilder();
        rows(text, figures);
        able(text, figures);
        JsonObject beside = object(figures, "beside");
        correlations(text, beside);
        differences(text, beside);
        regressions(text, beside);
        return text.append('\n').toString();
    }

    private static void rows(StringBuilder text, JsonObject figures) {
        text.append("\n### Found and simulated\n\n| row | quantity | found | met when | simulated | met |\n")
                .append("|---|---|---|---|--:|---|\n");
        for (Json item : ((JsonArray) member(figures, "targets")).items()) {
            JsonObject row = (JsonObject) item;
            text.append("| ").append(word(row, "id")).append(" | ").append(word(row, "quantity"));
            text.append(" | ").append(found(object(row, "published")));
            text.append(" | ").append(rule(object(row, "judge")));
            text.append(" | ")
                    .append(row.has("simulated") ? number(row, "simulated") : "–")
                    .append(word(row, "unit").equals("1") ? "" : " " + word(row, "unit"))
                    .append(" | ")
                    .append(((JsonBoolean) member(row, "met")).value() ? "yes" : "**no**")
                    .append(" |\n");
        }
    }

    private static String found(JsonObject published) {
        if (published.has("low")) {
            return number(published, "low") + " to " + number(published, "high");
        }
        if (published.has("value")) {
            return number(published, "value");
        }
        return ((JsonNumber) member(published, "sign")).value() > 0 ? "positive" : "negative";
    }

    private static String rule(JsonObject judge) {
        return switch (word(judge, "kind")) {
            case "interval" -> number(judge, "low") + " to " + number(judge, "high");
            case "within" -> "± " + number(judge, "tolerance");
            default -> word(judge, "kind");
        };
    }

    private static void able(StringBuilder text, JsonObject figures) {
        text.append("\n### Who comes there with the heels down, of ")
                .append(number(figures, "people"))
                .append(
                        "\n\n| squat | men | women | of them as deep as the contract knows (40° below level) | would rather turn feet or lift heels |\n|---|--:|--:|--:|--:|\n");
        object(figures, "able")
                .members()
                .forEach((squat, counts) -> text.append("| ")
                        .append(squat)
                        .append(" | ")
                        .append(number((JsonObject) counts, "men"))
                        .append(" | ")
                        .append(number((JsonObject) counts, "women"))
                        .append(" | ")
                        .append(number((JsonObject) counts, "toTheDeepestThatTheContractKnows"))
                        .append(" | ")
                        .append(number((JsonObject) counts, "preferAnotherStrategy"))
                        .append(" |\n"));
    }

    private static void correlations(StringBuilder text, JsonObject beside) {
        table(
                text,
                "Over ankle bend, and what studies of so few people would have found in this population",
                "| row | people | mean | r | r with true bend | per degree of true bend | people of a study | 5 to 95 % of studies | part with r above 0 |",
                "|---|--:|--:|--:|--:|--:|--:|--:|--:|",
                beside,
                "smallStudies",
                row -> {
                    JsonObject studies = object(row, "smallStudies");
                    return List.of(
                            number(row, "people"),
                            number(row, "mean"),
                            number(row, "correlation"),
                            number(row, "correlationWithTrueBend"),
                            number(row, "slopePerDegreeOfTrueBend"),
                            number(studies, "people"),
                            number(studies, "low") + " to " + number(studies, "high"),
                            number(studies, "positive"));
                });
    }

    private static void differences(StringBuilder text, JsonObject beside) {
        table(
                text,
                "Differences within a person",
                "| row | people | mean ± SD | part of the people who go this way |",
                "|---|--:|--:|--:|",
                beside,
                "sd",
                row -> List.of(
                        number(row, "people"),
                        number(row, "mean") + " ± " + number(row, "sd"),
                        number(row, "partThisWay")));
    }

    private static void regressions(StringBuilder text, JsonObject beside) {
        table(
                text,
                "Over several properties",
                "| row | people | R² | coefficients in standard deviations |",
                "|---|--:|--:|---|",
                beside,
                "explained",
                row -> List.of(number(row, "people"), number(row, "explained"), coefficients(row)));
    }

    private static String coefficients(JsonObject row) {
        StringBuilder text = new StringBuilder();
        row.members().forEach((name, value) -> {
            if (!name.equals("people") && !name.equals("explained")) {
                text.append(text.isEmpty() ? "" : ", ").append(name).append(' ').append(number(row, name));
            }
        });
        return text.toString();
    }

    /** What a row of the figures puts into its columns. */
    private interface Columns {
        List<String> of(JsonObject row);
    }

    /** The rows that have a certain member. */
    private static void table(
            StringBuilder text,
            String title,
            String head,
            String under,
            JsonObject beside,
            String having,
            Columns columns) {
        text.append("\n### ")
                .append(title)
                .append("\n\n")
                .append(head)
                .append('\n')
                .append(under)
                .append('\n');
        for (Map.Entry<String, Json> entry : beside.members().entrySet()) {
            JsonObject row = (JsonObject) entry.getValue();
            if (row.has(having)) {
                text.append("| ")
                        .append(entry.getKey())
                        .append(" | ")
                        .append(String.join(" | ", columns.of(row)))
                        .append(" |\n");
            }
        }
    }

    private static String number(JsonObject object, String name) {
        double value = ((JsonNumber) member(object, name)).value();
        if (value == Math.rint(value)) {
            return String.format(Locale.ROOT, "%.0f", value);
        }
        return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.2f" : "%.1f", value);
    }

    private static JsonObject object(JsonObject of, String name) {
        return (JsonObject) member(of, name);
    }

    private static String word(JsonObject of, String name) {
        return ((JsonString) member(of, name)).value();
    }

    private static Json member(JsonObject of, String name) {
        return of.get(name).orElseThrow(() -> new IllegalStateException("figures: " + name + " is missing"));
    }
}
