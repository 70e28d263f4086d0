package talus.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import talus.app.cli.ParameterSurvey;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.prediction.Predictor;
import talus.chain.sensitivity.Answer;
import talus.chain.sensitivity.Driver;
import talus.chain.sensitivity.DriverTable;
import talus.chain.sensitivity.Example;

/** What hangs on each number that the model rests on: every sampled parameter moved by a standard deviation of its prior, one at a time. */
final class ParameterDrivers {
    /** What ends at its own depth is not compared with a body that ends at another. */
    private static final List<Example> EXAMPLES =
            List.of(Example.STIFF_LEFT, Example.BODYWEIGHT, Example.STIFF_BOTH.alone(), Example.DEEPEST.alone());

    Findings run() {
        DriverTable table = ParameterSurvey.of(
                EXAMPLES, Predictor::predict, percent -> System.err.println("drivers: " + percent + " %"));
        List<Json> rows = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (DriverTable.Row row : table.rows()) {
            if (row.size() < 1) {
                rest.add(row.parameter().name());
                continue;
            }
            rows.add(JsonObject.builder()
                    .put("parameter", row.parameter().name())
                    .put("value", row.parameter().value())
                    .put("priorSd", row.parameter().priorSd())
                    .put("unit", row.parameter().unit())
                    .put("moves", table.json(row))
                    .build());
        }
        JsonObject figures = JsonObject.builder()
                .put("note", JsonArray.ofStrings(notes(table)))
                .put("examples", table.nominalJson())
                .put("parameters", new JsonArray(rows))
                .put("moveNothingNoticeably", JsonArray.ofStrings(rest))
                .build();
        return new Findings(figures, List.of());
    }

    /** Which parameters turn an outcome, the sign of an answer, or the way in which less ankle bend moves one; one line an example. */
    private static List<String> notes(DriverTable table) {
        List<String> notes = new ArrayList<>();
        for (int i = 0; i < EXAMPLES.size(); i++) {
            String word = EXAMPLES.get(i).word();
            notes.add(word + ": the outcome " + table.nominal().get(i).outcome() + " turns with "
                    + turned(table, i, Driver::turnsOutcomeTo));
            notes.add(word + ": signs turn with " + turned(table, i, d -> words(d.signsTurned())));
            if (!table.nominal().get(i).reference().isEmpty()) {
                notes.add(word + ": the effect of the ankle turns with "
                        + turned(table, i, d -> words(d.effectsTurned())));
            }
        }
        return notes;
    }

    private static String turned(DriverTable table, int example, Function<Driver, List<String>> what) {
        List<String> found = new ArrayList<>();
        for (DriverTable.Row row : table.rows()) {
            List<String> words = what.apply(row.drivers().get(example));
            if (!words.isEmpty()) {
                found.add(row.parameter().name() + " (" + String.join(", ", words) + ")");
            }
        }
        return found.isEmpty() ? "none" : String.join("; ", found);
    }

    private static List<String> words(List<Answer> answers) {
        return answers.stream().map(Answer::word).toList();
    }
}
