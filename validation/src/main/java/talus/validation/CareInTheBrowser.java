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
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import talus.browser.care.Care;
import talus.browser.site.CareContent;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;

/**
 * The site's care in a real Chromium over the logs of the twelve made-up people: each day from their first to the end of four weeks, is
 * the plan the JVM's, character by character, and the note? And each week, the pages and the report?
 */
final class CareInTheBrowser {
    private static final int DAYS = 29;

    private static final int A_WEEK = 7;
    private static final String SITE = "https://example.org/";

    /** Pages that show what a log says. */
    private static final List<String> PAGES =
            List.of("today", "plan", "safety", "check-in", "tests", "review", "progress", "settings", "keeping");

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

    /** A name that the site's care exports, with what it is given besides the log. */
    private record Question(String what, String day, List<String> words, UnaryOperator<String> onTheJvm) {
        String of(String name) {
            return what + " of " + name + " on " + day;
        }
    }

    /** Each day the plan and the note, each week from the first day the report and the pages. */
    private static List<Question> questions(List<String> days) {
        List<Question> questions = new ArrayList<>();
        for (String day : days) {
            questions.add(new Question("plan", day, List.of("plan", day), log -> Care.plan(log, day)));
            questions.add(new Question("note", day, List.of("note", day), log -> Care.note(log, day)));
        }
        for (int i = 0; i < days.size(); i += A_WEEK) {
            String day = days.get(i);
            questions.add(new Question(
                    "report", day, List.of("report", day, "", SITE), log -> Care.report(log, day, "", SITE)));
            for (String page : PAGES) {
                questions.add(new Question(
                        page + " page", day, List.of("screen", day, page, ""), log -> Care.screen(log, day, page, "")));
            }
        }
        return questions;
    }

    /** All answers. */
    List<Pair> answers() throws IOException, InterruptedException {
        Care.open(CareContent.text());
        Care.library(text(CareContent.CARDS), text(CareContent.SOURCES));
        Map<String, String> inputs = new LinkedHashMap<>();
        logs.forEach((name, log) -> inputs.put(
                name,
                JsonText.write(JsonObject.builder()
                        .put("log", log)
                        .put(
                                "questions",
                                new JsonArray(questions(days.getOrDefault(name, List.of())).stream()
                                        .<Json>map(question -> JsonArray.ofStrings(question.words))
                                        .toList()))
                        .build())));
        Map<String, String> texts = SiteServer.answers("plans", inputs);
        List<Pair> pairs = new ArrayList<>();
        logs.forEach((name, log) -> {
            List<String> lines = texts.getOrDefault(name, "").lines().toList();
            int line = 0;
            for (Question question : questions(days.getOrDefault(name, List.of()))) {
                pairs.add(new Pair(question.of(name), question.onTheJvm.apply(log), at(lines, line++)));
            }
        });
        return pairs;
    }

    private static int asked(List<Pair> pairs, String what) {
        return pairs.stream()
                .filter(pair -> pair.question.contains(what))
                .mapToInt(_ -> 1)
                .sum();
    }

    private static String text(String file) throws IOException {
        return new String(SiteServer.content(file), UTF_8);
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "";
    }

    Findings run() throws IOException, InterruptedException {
        List<String> missed = new ArrayList<>();
        int equal = 0;
        int characters = 0;
        List<Pair> pairs = answers();
        for (Pair pair : pairs) {
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
                .put("plans", asked(pairs, "plan of"))
                .put("notes", asked(pairs, "note of"))
                .put("reports", asked(pairs, "report of"))
                .put("pages", asked(pairs, " page of"))
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
