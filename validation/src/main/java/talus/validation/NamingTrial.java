package talus.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.JsonString;
import talus.chain.json.ParseOutcome;

/** What somebody said of the shuffled drawings without their names, and how much of it was right. Written down by hand. */
final class NamingTrial {
    static final String FILE = "validation/naming.json";

    /** At least this part must be right: 48 of 60. */
    private static final double RIGHT_PART = 0.8;

    private static final List<String> VERDICTS = List.of("right", "half", "wrong");

    private final JsonObject trial;

    private NamingTrial(JsonObject trial) {
        this.trial = trial;
    }

    static NamingTrial read(Path home) throws IOException {
        return of(Files.readString(home.resolve(FILE)));
    }

    static NamingTrial of(String text) {
        if (JsonParser.parse(text) instanceof ParseOutcome.Parsed(JsonObject trial)) {
            return new NamingTrial(trial);
        }
        throw new IllegalStateException(FILE + " is no JSON object");
    }

    /** How many are right, half and wrong, and how it was found out. Adds to what is missed. */
    JsonObject figures(List<String> exercises, List<String> missed) {
        Map<String, String> verdicts = verdicts();
        JsonObject.Builder figures = JsonObject.builder().put("file", FILE).put("on", text(trial, "on"));
        int right = 0;
        for (String verdict : VERDICTS) {
            int count = (int) exercises.stream()
                    .filter(exercise -> verdict.equals(verdicts.get(exercise)))
                    .count();
            figures.put(verdict, count);
            right += verdict.equals("right") ? count : 0;
        }
        for (String exercise : exercises) {
            if (!VERDICTS.contains(verdicts.getOrDefault(exercise, ""))) {
                missed.add("naming: no verdict on " + exercise);
            }
        }
        if (right < RIGHT_PART * exercises.size()) {
            missed.add("naming: " + right + " of " + exercises.size() + " right");
        }
        return figures.put("method", text(trial, "method"))
                .put("by", text(trial, "by"))
                .put("since", text(trial, "since"))
                .build();
    }

    private Map<String, String> verdicts() {
        Map<String, String> verdicts = new HashMap<>();
        if (trial.get("answers").orElseThrow() instanceof JsonArray(List<Json> answers)) {
            for (Json answer : answers) {
                String before =
                        verdicts.put(text((JsonObject) answer, "exercise"), text((JsonObject) answer, "verdict"));
                if (before != null) {
                    throw new IllegalStateException(FILE + ": two answers to one drawing");
                }
            }
        }
        return verdicts;
    }

    private static String text(JsonObject object, String name) {
        return ((JsonString) object.get(name).orElseThrow()).value();
    }
}
