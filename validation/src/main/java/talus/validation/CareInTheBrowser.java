package talus.validation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import talus.browser.care.Care;
import talus.browser.site.CareContent;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;

/**
 * The site's care in a real Chromium over the logs of the twelve made-up people: each day from their first to the end of four weeks, is
 * the plan the JVM's, character by character, and the note?
 */
final class CareInTheBrowser {
    private static final int DAYS = 29;
    /** Decision 14. */
    private static final int GZIP_BYTES = 400_000;

    private final Map<String, String> logs = new LinkedHashMap<>();
    private final Map<String, List<String>> days = new LinkedHashMap<>();

    /** @param home folder of the project */
    CareInTheBrowser(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("examples/personas"))) {
            for (Path file : files.sorted().toList()) {
                String log = Files.readString(file);
                int at = log.indexOf("\"at\": \"") + "\"at\": \"".length();
                LocalDate first = LocalDate.parse(log.substring(at, at + 10));
                ask(
                        file.getFileName().toString().replace(".jsonl", ""),
                        log,
                        first.datesUntil(first.plusDays(DAYS))
                                .map(LocalDate::toString)
                                .toList());
            }
        }
    }

    /** One more log and the days for which it is asked. */
    void ask(String name, String log, List<String> on) {
        logs.put(name, log);
        days.put(name, on);
    }

    /**
     * An answer of both.
     *
     * @param question what was asked for, of whom, on which day
     */
    record Pair(String question, String jvm, String browser) {}

    /** All answers, two a day: the plan, then the note. */
    List<Pair> answers() throws IOException, InterruptedException {
        Care.open(CareContent.text());
        Map<String, String> inputs = new LinkedHashMap<>();
        logs.forEach((name, log) -> inputs.put(
                name,
                JsonText.write(JsonObject.builder()
                        .put("log", log)
                        .put("days", JsonArray.ofStrings(days.getOrDefault(name, List.of())))
                        .build())));
        Map<String, String> texts = SiteServer.answers("plans", inputs);
        List<Pair> pairs = new ArrayList<>();
        logs.forEach((name, log) -> {
            List<String> lines = texts.getOrDefault(name, "").lines().toList();
            int line = 0;
            for (String day : days.getOrDefault(name, List.of())) {
                pairs.add(new Pair("plan of " + name + " on " + day, Care.plan(log, day), at(lines, line++)));
                pairs.add(new Pair("note of " + name + " on " + day, Care.note(log, day), at(lines, line++)));
            }
        });
        return pairs;
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "";
    }

    Findings run() throws IOException, InterruptedException {
        List<String> missed = new ArrayList<>();
        int equal = 0;
        int planned = 0;
        int characters = 0;
        List<Pair> pairs = answers();
        for (Pair pair : pairs) {
            planned += pair.question.startsWith("plan") ? 1 : 0;
            characters += pair.jvm.length();
            if (pair.jvm.equals(pair.browser)) {
                equal++;
            } else {
                missed.add(pair.question + ": the browser's text is not the JVM's");
            }
        }
        byte[] wasm = SiteServer.content("care.wasm");
        byte[] content = SiteServer.content(CareContent.FILE);
        int gzip = BrowserEngine.compressed(wasm);
        if (gzip > GZIP_BYTES) {
            missed.add("care.wasm: " + gzip + " bytes after gzip, allowed " + GZIP_BYTES);
        }
        JsonObject figures = JsonObject.builder()
                .put("people", logs.size())
                .put("days", DAYS)
                .put("plans", planned)
                .put("notes", pairs.size() - planned)
                .put("equalText", equal)
                .put("charactersCompared", characters)
                .put(
                        "bytes",
                        JsonObject.builder()
                                .put("careWasm", wasm.length)
                                .put("careWasmGzip", gzip)
                                .put("careWasmGzipAllowed", GZIP_BYTES)
                                .put("contentGzip", BrowserEngine.compressed(content))
                                .put("contentSameAsShipped", new String(content, UTF_8).equals(CareContent.text()))
                                .build())
                .build();
        return new Findings(figures, missed);
    }
}
