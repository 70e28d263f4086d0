package talus.validation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import talus.browser.Engine;
import talus.chain.contract.ScenarioWriter;
import talus.chain.contract.scenario.Scenario;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.JsonString;
import talus.chain.json.JsonText;
import talus.chain.json.ParseOutcome;

/**
 * The site's engine in a real Chromium, through the site's own worker: does it give the JVM's bits, how long does a pulled slider wait, and
 * how much is sent?
 */
final class BrowserEngine {
    private static final double MEDIAN_MS = 8;
    private static final double P95_MS = 16;
    private static final double WORST_MS = 50;

    /** From the last change to a whole page, and what of it the page waits for further changes. */
    private static final double REFRESH_MS = 300;

    private static final double REST_MS = 40;

    private static final int ENGINE_GZIP_BYTES = 400_000;

    /** Script that is loaded before anything can be read, without the picture in three dimensions and the engine. */
    private static final int PAGE_GZIP_BYTES = 150_000;

    private static final Pattern IMPORT = Pattern.compile("(?m)^(?:import|export)\\b[^;]*?\\bfrom\\s*\"\\./([^\"]+)\"");

    private static final List<String> CONTRACT = List.of("squat-stiff-left", "squat-stiff-heel-wedge", "squat-deepest");

    private final Path home;
    private final long seed;
    private final int scenarios;
    private final int steps;
    private final List<String> missed = new ArrayList<>();

    /**
     * @param home folder of the project
     * @param scenarios random ones whose bits are compared
     * @param steps of the sliders
     */
    BrowserEngine(Path home, long seed, int scenarios, int steps) {
        this.home = home;
        this.seed = seed;
        this.scenarios = scenarios;
        this.steps = steps;
    }

    Findings run() throws IOException, InterruptedException {
        JsonObject figures = JsonObject.builder()
                .put("bytes", bytes())
                .put("bits", bits())
                .put("steps", times())
                .build();
        return new Findings(figures, missed);
    }

    private JsonObject bits() throws IOException, InterruptedException {
        Map<String, String> inputs = new LinkedHashMap<>();
        for (String name : CONTRACT) {
            inputs.put("predict/" + name, Files.readString(contract(name)));
        }
        RandomScenarios usual = new RandomScenarios(seed, RandomScenarios.Spread.USUAL);
        RandomScenarios whole = new RandomScenarios(seed, RandomScenarios.Spread.WHOLE_CONTRACT);
        for (int i = 0; i < scenarios; i++) {
            inputs.put("predict/" + i, text((i % 2 == 0 ? usual : whole).any(i)));
        }
        Map<String, String> answers = SiteServer.answers("bits", inputs);
        List<String> unlike = new ArrayList<>();
        int answered = 0;
        for (Map.Entry<String, String> input : inputs.entrySet()) {
            String expected = Engine.predict(input.getValue());
            answered += expected.startsWith("{\"result\"") ? 1 : 0;
            if (!expected.equals(answers.get(input.getKey()))) {
                unlike.add(input.getKey());
            }
        }
        unlike.forEach(name -> missed.add(name + ": the browser's text is not the JVM's"));
        return JsonObject.builder()
                .put("scenarios", inputs.size())
                .put("answered", answered)
                .put("equalText", inputs.size() - unlike.size())
                .build();
    }

    private JsonObject times() throws IOException, InterruptedException {
        List<Json> walk = new ArrayList<>();
        for (Scenario scenario : SliderWalk.of(person(), seed, steps)) {
            walk.add(ScenarioWriter.write(scenario));
        }
        double before = load();
        String answer = SiteServer.answers("steps", Map.of("walk", JsonText.write(new JsonArray(walk))))
                .getOrDefault("walk", "");
        JsonObject found = (JsonObject) parsed(answer);
        List<Json> each = ((JsonArray) found.get("steps").orElseThrow()).items();
        double[] worker =
                each.stream().mapToDouble(s -> number(s, "took")).sorted().toArray();
        double[] thereAndBack = each.stream()
                .mapToDouble(s -> number(s, "thereAndBack"))
                .sorted()
                .toArray();
        hold("median", at(worker, 0.5), MEDIAN_MS);
        hold("95 of 100", at(worker, 0.95), P95_MS);
        hold("worst", at(worker, 1), WORST_MS);
        List<Json> refreshes = ((JsonArray) found.get("refreshes").orElseThrow()).items();
        double[] whole = times(refreshes, "whole");
        holdRefresh("median", REST_MS + at(whole, 0.5));
        holdRefresh("p95", REST_MS + at(whole, 0.95));
        return JsonObject.builder()
                .put("browser", ((JsonString) found.get("agent").orElseThrow()).value())
                .put("loadAverageBefore", before)
                .put("loadAverageAfter", load())
                .put("count", each.size())
                .put("loadEngineMs", number(found, "loadMs"))
                .put("openMs", number(found, "openMs"))
                .put("workerMs", quantiles(worker))
                .put("thereAndBackMs", quantiles(thereAndBack))
                .put("firstPageMs", number((JsonObject) found.get("firstPage").orElseThrow(), "whole"))
                .put("refreshMs", quantiles(refreshes))
                .put(
                        "allowedMs",
                        JsonObject.builder()
                                .put("median", MEDIAN_MS)
                                .put("p95", P95_MS)
                                .put("worst", WORST_MS)
                                .build())
                .build();
    }

    /** Of every part, from the question on; the page asks {@link #REST_MS} after the last change. */
    private static JsonObject quantiles(List<Json> refreshes) {
        JsonObject.Builder written =
                JsonObject.builder().put("count", refreshes.size()).put("allowedMedian", REFRESH_MS - REST_MS);
        for (String part : List.of("ways", "squat", "ownPath", "freerPath", "whole")) {
            written.put(part, quantiles(times(refreshes, part)));
        }
        return written.build();
    }

    private static double[] times(List<Json> refreshes, String part) {
        return refreshes.stream().mapToDouble(r -> number(r, part)).sorted().toArray();
    }

    private JsonObject bytes() throws IOException {
        int engine = 0;
        JsonObject.Builder written = JsonObject.builder();
        for (String file : List.of("engine.wasm", "engine.wasm-runtime.js", "engine.js", "worker.js", "body.js")) {
            byte[] content = SiteServer.content(file);
            int compressed = compressed(content);
            engine += file.startsWith("engine.wasm") ? compressed : 0;
            written.put(
                    file,
                    JsonObject.builder()
                            .put("plain", content.length)
                            .put("gzip", compressed)
                            .build());
        }
        if (engine > ENGINE_GZIP_BYTES) {
            missed.add("engine: " + engine + " bytes after gzip, allowed " + ENGINE_GZIP_BYTES);
        }
        Set<String> page = new LinkedHashSet<>();
        script("app.js", page);
        int script = 0;
        for (String file : page) {
            script += compressed(SiteServer.content(file));
        }
        if (script > PAGE_GZIP_BYTES) {
            missed.add("script of the page: " + script + " bytes after gzip, allowed " + PAGE_GZIP_BYTES);
        }
        return written.put("engineGzip", engine)
                .put("engineGzipAllowed", ENGINE_GZIP_BYTES)
                .put("pageScripts", page.size())
                .put("pageScriptGzip", script)
                .put("pageScriptGzipAllowed", PAGE_GZIP_BYTES)
                .build();
    }

    /** A script and all that it imports before it runs. */
    private static void script(String file, Set<String> found) throws IOException {
        if (found.add(file)) {
            String folder = file.substring(0, file.lastIndexOf('/') + 1);
            Matcher imports = IMPORT.matcher(new String(SiteServer.content(file), UTF_8));
            while (imports.find()) {
                script(folder + imports.group(1), found);
            }
        }
    }

    /** The person of the contract's first scenario. */
    private Scenario person() throws IOException {
        return LiveSteps.scenario(contract(CONTRACT.getFirst()));
    }

    private Path contract(String name) {
        return home.resolve("validation/contract/" + name + ".json");
    }

    private void hold(String what, double ms, double allowedMs) {
        if (!(ms <= allowedMs)) {
            missed.add(what + " of the steps: " + ms + " ms, allowed " + allowedMs);
        }
    }

    private void holdRefresh(String what, double ms) {
        if (!(ms <= REFRESH_MS)) {
            missed.add(what + " from the last change to a whole page: " + ms + " ms, allowed " + REFRESH_MS);
        }
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** Bytes after gzip. */
    static int compressed(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.size();
    }

    private static JsonObject quantiles(double[] sorted) {
        return JsonObject.builder()
                .put("median", at(sorted, 0.5))
                .put("p95", at(sorted, 0.95))
                .put("p99", at(sorted, 0.99))
                .put("worst", at(sorted, 1))
                .put("mean", Arrays.stream(sorted).average().orElseThrow())
                .build();
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    private static double number(Json of, String name) {
        return ((JsonNumber) ((JsonObject) of).get(name).orElseThrow()).value();
    }

    private static Json parsed(String text) {
        if (JsonParser.parse(text) instanceof ParseOutcome.Parsed parsed) {
            return parsed.json();
        }
        throw new IllegalStateException("the browser answered no JSON: " + text);
    }

    private static String text(Scenario scenario) {
        return JsonText.write(ScenarioWriter.write(scenario));
    }
}
