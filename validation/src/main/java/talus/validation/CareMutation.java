package talus.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;

/**
 * How many of the faults that PIT plants into care its tests find, and which properties were tried how often: gathered from the reports
 * of {@code bin/mutate-care} and of the last test run.
 */
final class CareMutation {
    private static final double LEAST_SCORE = 0.80;
    private static final List<String> PACKAGES =
            List.of("dose", "event", "history", "note", "plan", "programme", "safety", "symptom", "test");
    private static final Pattern MUTANT = Pattern.compile("<mutation detected='(true|false)' status='([A-Z_]+)'");
    private static final Pattern PROPERTY =
            Pattern.compile("(\\w+):(\\w+) =\\s*\\|-+jqwik-+\\s*tries = (\\d+).*?checks = (\\d+)", Pattern.DOTALL);

    private final Path care;
    private final List<String> missed = new ArrayList<>();

    /** @param home folder of the project */
    CareMutation(Path home) {
        this.care = home.resolve("care/target");
    }

    Findings run() throws IOException {
        JsonObject.Builder packages = JsonObject.builder();
        Map<String, Integer> all = new TreeMap<>();
        int killed = 0;
        for (String name : PACKAGES) {
            Path report = care.resolve("mutants/" + name + "/mutations.xml");
            if (!Files.exists(report)) {
                missed.add(name + ": no report; run bin/mutate-care " + name);
                continue;
            }
            Map<String, Integer> found = new TreeMap<>();
            int detected = count(Files.readString(report), found);
            killed += detected;
            found.forEach((status, count) -> all.merge(status, count, Integer::sum));
            packages.put(name, score(found, detected));
        }
        JsonObject total = score(all, killed);
        int mutants = sum(all);
        if (mutants == 0 || killed < LEAST_SCORE * mutants) {
            missed.add("care: " + killed + " of " + mutants + " mutants found, at least 80 of 100 asked for");
        }
        JsonObject figures = JsonObject.builder()
                .put("care", total)
                .put("packages", packages.build())
                .put("properties", new JsonArray(properties()))
                .build();
        return new Findings(figures, missed);
    }

    /** Counts mutants by status; what the tests detected, timeouts among them, is returned. */
    private static int count(String report, Map<String, Integer> byStatus) {
        int detected = 0;
        Matcher mutants = MUTANT.matcher(report);
        while (mutants.find()) {
            byStatus.merge(mutants.group(2), 1, Integer::sum);
            detected += mutants.group(1).equals("true") ? 1 : 0;
        }
        return detected;
    }

    private static JsonObject score(Map<String, Integer> byStatus, int detected) {
        JsonObject.Builder statuses = JsonObject.builder();
        byStatus.forEach(statuses::put);
        int mutants = sum(byStatus);
        return JsonObject.builder()
                .put("mutants", mutants)
                .put("found", detected)
                .put("score", mutants == 0 ? 0 : Math.round(1000.0 * detected / mutants) / 1000.0)
                .put("byStatus", statuses.build())
                .build();
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private List<Json> properties() throws IOException {
        List<Json> found = new ArrayList<>();
        Path reports = care.resolve("surefire-reports");
        if (Files.isDirectory(reports)) {
            try (Stream<Path> files = Files.list(reports)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".xml"))
                        .sorted()
                        .toList()) {
                    Matcher properties = PROPERTY.matcher(Files.readString(file));
                    while (properties.find()) {
                        found.add(JsonObject.builder()
                                .put("test", properties.group(1))
                                .put("property", properties.group(2))
                                .put("tries", Integer.parseInt(properties.group(3)))
                                .put("checks", Integer.parseInt(properties.group(4)))
                                .build());
                    }
                }
            }
        }
        if (found.isEmpty()) {
            missed.add("properties: no report of a test run; run mvn -pl care -am test");
        }
        return found;
    }
}
