package talus.chain.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.TaskKind;
import talus.chain.contract.shape.Problem;
import talus.chain.json.Json;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.ParseOutcome;

/** Documents to test with: the smallest scenario of each kind, edits of them by path, and the committed files. */
final class Documents {
    private static final String SMALLEST = """
            {"person": {"sex": "female", "ageYears": 41, "heightM": 1.68},
             "ankles": {"left": {"wallDistanceM": 0.06}, "right": {"limitDeg": 40}},
             "task": {"kind": "KIND"}}
            """;

    private Documents() {}

    static JsonObject smallest(TaskKind kind) {
        return smallest(kind.word());
    }

    static JsonObject smallest(String kind) {
        return object(SMALLEST.replace("KIND", kind));
    }

    static JsonObject object(String text) {
        return (JsonObject) json(text);
    }

    static Json json(String text) {
        return switch (JsonParser.parse(text)) {
            case ParseOutcome.Parsed parsed -> parsed.json();
            case ParseOutcome.Malformed malformed -> throw new AssertionError(text + ": " + malformed.text());
        };
    }

    /** The document with the value at the dotted path; objects on the way are made when they are missing. */
    static JsonObject with(JsonObject document, String path, String value) {
        return edited(document, List.of(path.split("\\.", -1)), json(value));
    }

    /** The document without the member at the dotted path. */
    static JsonObject without(JsonObject document, String path) {
        List<String> names = List.of(path.split("\\.", -1));
        Map<String, Json> members = new LinkedHashMap<>(document.members());
        String first = names.getFirst();
        if (names.size() == 1) {
            members.remove(first);
        } else {
            members.put(
                    first,
                    without(
                            (JsonObject) document.get(first).orElseThrow(),
                            String.join(".", names.subList(1, names.size()))));
        }
        return new JsonObject(members);
    }

    private static JsonObject edited(JsonObject document, List<String> names, Json value) {
        Map<String, Json> members = new LinkedHashMap<>(document.members());
        String first = names.getFirst();
        if (names.size() == 1) {
            members.put(first, value);
        } else {
            JsonObject inner = document.get(first)
                    .map(JsonObject.class::cast)
                    .orElse(JsonObject.builder().build());
            members.put(first, edited(inner, names.subList(1, names.size()), value));
        }
        return new JsonObject(members);
    }

    static Scenario accepted(JsonObject document) {
        return switch (ScenarioReader.read(document)) {
            case ReadOutcome.Ok ok -> ok.scenario();
            case ReadOutcome.Refused refused ->
                throw new AssertionError(texts(refused.problems()).toString());
            case ReadOutcome.NotJson notJson ->
                throw new AssertionError(notJson.problem().text());
        };
    }

    static List<Problem> refused(JsonObject document) {
        return switch (ScenarioReader.read(document)) {
            case ReadOutcome.Ok ok -> throw new AssertionError("accepted: " + ok.scenario());
            case ReadOutcome.Refused refused -> refused.problems();
            case ReadOutcome.NotJson notJson ->
                throw new AssertionError(notJson.problem().text());
        };
    }

    static List<String> texts(List<Problem> problems) {
        return problems.stream().map(Problem::text).toList();
    }

    /** The folder {@code validation/contract}, above the working folder. */
    static Path folder() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("validation/contract"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException(
                    "validation/contract is not above " + Path.of("").toAbsolutePath());
        }
        return folder.resolve("validation/contract");
    }

    /** The committed scenarios, by file name. */
    static List<Path> scenarioFiles() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(".schema.json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
