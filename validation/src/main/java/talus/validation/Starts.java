package talus.validation;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import talus.chain.json.JsonObject;

/** How long people wait for {@code ./talus}, from the launcher's first line on, once it is built. */
final class Starts {
    private static final double NANOS_PER_SECOND = 1e9;

    /** Commands with the longest wait that is allowed, s. */
    private static final Map<List<String>, Double> COMMANDS = commands();

    private static final double APP_BAR_S = 3;

    private final Path home;
    private final int starts;

    /**
     * What to measure.
     *
     * @param home the project's folder
     * @param starts of each command, after one that does not count
     */
    Starts(Path home, int starts) {
        this.home = home;
        this.starts = starts;
    }

    private static Map<List<String>, Double> commands() {
        Map<List<String>, Double> bars = new LinkedHashMap<>();
        bars.put(List.of("version"), 0.5);
        bars.put(List.of("help"), 0.5);
        bars.put(List.of("exercises"), 0.5);
        bars.put(
                List.of("check --sex female --age 41 --height 168cm --mass 66kg --left 6cm --right 11cm"
                        .split(" ", -1)),
                2.0);
        return bars;
    }

    /** One measurement of a start, s. */
    private interface Start {
        double seconds() throws IOException, InterruptedException;
    }

    Findings run() throws IOException, InterruptedException {
        JsonObject.Builder figures = JsonObject.builder()
                .put("starts", starts)
                .put("loadBefore", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        List<String> missed = new ArrayList<>();
        for (Map.Entry<List<String>, Double> command : COMMANDS.entrySet()) {
            String[] words = command.getKey().toArray(String[]::new);
            measure(words[0], command.getValue(), () -> command(words), figures, missed);
        }
        measure("app", APP_BAR_S, this::app, figures, missed);
        return new Findings(figures.build(), missed);
    }

    private void measure(String name, double barS, Start start, JsonObject.Builder figures, List<String> missed)
            throws IOException, InterruptedException {
        start.seconds();
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < starts; i++) {
            seconds.add(start.seconds());
        }
        Collections.sort(seconds);
        double median = seconds.get(seconds.size() / 2);
        figures.put(
                name,
                JsonObject.builder()
                        .put("medianS", median)
                        .put("worstS", seconds.getLast())
                        .put("barS", barS)
                        .build());
        if (median > barS) {
            missed.add(name + ": the median start takes " + median + " s; at most " + barS + " s is allowed");
        }
    }

    private double command(String... words) throws IOException {
        long began = System.nanoTime();
        CommandLine.Ran ran = CommandLine.launch(home, words);
        double seconds = (System.nanoTime() - began) / NANOS_PER_SECOND;
        if (ran.exitCode() != 0) {
            throw new IOException("./talus " + words[0] + " ended with " + ran.exitCode() + ": " + ran.err());
        }
        return seconds;
    }

    /** The address in the first line that has one. */
    private static URI address(BufferedReader out) throws IOException {
        List<String> told = new ArrayList<>();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            int from = line.indexOf("http://");
            if (from >= 0) {
                return URI.create(line.substring(from).split(" ", 2)[0] + "/");
            }
            told.add(line);
        }
        throw new IOException("./talus did not tell its address but: " + told);
    }

    /** Until the first page has come, with a diary of its own. */
    private double app() throws IOException, InterruptedException {
        Path diary = Files.createTempDirectory("talus-starts").resolve("diary.db");
        long began = System.nanoTime();
        Process process = new ProcessBuilder(
                        home.resolve("talus").toString(), "--port", "0", "--no-browser", "--store", diary.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
                HttpClient client = HttpClient.newHttpClient()) {
            URI address = address(out);
            HttpResponse<String> page =
                    client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
            double seconds = (System.nanoTime() - began) / NANOS_PER_SECOND;
            if (page.statusCode() != 200) {
                throw new IOException("the first page answered " + page.statusCode());
            }
            return seconds;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }
}
