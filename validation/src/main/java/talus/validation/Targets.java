package talus.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.JsonString;
import talus.chain.json.ParseOutcome;

/** The rows of {@code validation/targets.json}: what was published, and by which rule a figure meets it. */
final class Targets {
    private final Map<String, JsonObject> rows = new LinkedHashMap<>();

    private Targets(JsonObject file, String list) {
        for (Json row : ((JsonArray) member(file, list)).items()) {
            JsonObject target = (JsonObject) row;
            rows.put(word(target, "id"), target);
        }
    }

    /** The rows about one man, {@code targets}, or those about a population, {@code populationTargets}. */
    static Targets read(Path file, String list) throws IOException {
        return switch (JsonParser.parse(Files.readString(file))) {
            case ParseOutcome.Parsed parsed -> new Targets((JsonObject) parsed.json(), list);
            case ParseOutcome.Malformed malformed -> throw new IOException(file + ": " + malformed.text());
        };
    }

    /** Each row with what was simulated beside what was published; a row without a figure is missed. */
    List<Json> beside(Map<String, Double> simulated, List<String> missed) {
        List<Json> lines = new ArrayList<>();
        for (Map.Entry<String, JsonObject> entry : rows.entrySet()) {
            JsonObject target = entry.getValue();
            JsonObject.Builder line = JsonObject.builder();
            for (String name : List.of("id", "quantity", "unit", "source", "published", "judge")) {
                line.put(name, member(target, name));
            }
            Double value = simulated.get(entry.getKey());
            boolean met = value != null && Double.isFinite(value) && meets(target, value);
            if (value != null && Double.isFinite(value)) {
                line.put("simulated", value);
            }
            lines.add(line.put("met", met).build());
            if (!met) {
                missed.add(entry.getKey() + ": " + value);
            }
        }
        return lines;
    }

    private static boolean meets(JsonObject target, double value) {
        JsonObject published = (JsonObject) member(target, "published");
        JsonObject judge = (JsonObject) member(target, "judge");
        return switch (word(judge, "kind")) {
            case "within" -> Math.abs(value - number(published, "value")) <= number(judge, "tolerance");
            case "range" -> value >= number(published, "low") && value <= number(published, "high");
            case "interval" -> value >= number(judge, "low") && value <= number(judge, "high");
            case "sign" -> value * number(published, "sign") > 0;
            case "atLeast" -> value >= number(judge, "limit");
            default -> throw new IllegalStateException("judge.kind " + word(judge, "kind") + " is not known");
        };
    }

    private static Json member(JsonObject object, String name) {
        return object.get(name).orElseThrow(() -> new IllegalStateException("targets.json: " + name + " is missing"));
    }

    private static String word(JsonObject object, String name) {
        return ((JsonString) member(object, name)).value();
    }

    private static double number(JsonObject object, String name) {
        return ((JsonNumber) member(object, name)).value();
    }
}
