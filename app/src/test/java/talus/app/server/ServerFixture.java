package talus.app.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import talus.app.log.StoreAddress;
import talus.chain.contract.scenario.Scenario;
import talus.chain.prediction.Prediction;

/** A server on a free port, with its lines caught. */
final class ServerFixture implements AutoCloseable {
    static final Limits ROOMY = new Limits(1 << 16, 2, 50, 100_000, 100_000, Duration.ofSeconds(20));

    static final String SCENARIO =
            "{\"person\": {\"sex\": \"female\", \"ageYears\": 41, \"heightM\": 1.68, \"massKg\": 66},"
                    + " \"ankles\": {\"left\": {\"wallDistanceM\": 0.06}, \"right\": {\"limitDeg\": 36}},"
                    + " \"task\": {\"kind\": \"squat\", \"depth\": {\"thighDeg\": 0}, \"arms\": \"forward\"},"
                    + " \"options\": {\"frames\": 2, \"strategies\": \"preferred\", \"compare\": false}}";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Path folder;
    private final TalusServer server;

    ServerFixture(Limits limits, Function<Scenario, Prediction> engine) {
        folder = newFolder();
        server = TalusServer.open(
                0,
                new Telling(new PrintWriter(out, true), new PrintWriter(err, true), false),
                limits,
                new StoreAddress.SqliteFile(file()),
                engine);
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("talus-diary");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of its diary. */
    Path file() {
        return folder.resolve("log.sqlite");
    }

    /** The token of this start. */
    String token() throws IOException {
        String text = get("/api/token").text();
        return text.substring("{\"token\":\"".length(), text.length() - 2);
    }

    /** A request of an own page that may change the diary. */
    RawAnswer change(String method, String path, String body) throws IOException {
        List<String> lines = new ArrayList<>(own());
        lines.add("X-Talus-Token: " + token());
        return RawAnswer.send(port(), method, path, body.getBytes(UTF_8), lines.toArray(String[]::new));
    }

    int port() {
        return server.port();
    }

    /** What was told on standard error. */
    String err() {
        return err.toString();
    }

    /** The header lines of an own page's question. */
    List<String> own() {
        return List.of(
                "Host: localhost:" + port(),
                "Origin: http://localhost:" + port(),
                "Sec-Fetch-Site: same-origin",
                "Content-Type: application/json");
    }

    RawAnswer predict(String body) throws IOException {
        return RawAnswer.post(port(), "/api/predict", body.getBytes(UTF_8), own().toArray(String[]::new));
    }

    RawAnswer page(String body) throws IOException {
        return RawAnswer.post(port(), "/api/page", body.getBytes(UTF_8), own().toArray(String[]::new));
    }

    /** A question with one header line replaced, or left out when the line has no value. */
    RawAnswer predictWith(String line) throws IOException {
        String name = line.substring(0, line.indexOf(':') + 1);
        List<String> lines = new ArrayList<>(own());
        lines.removeIf(own -> own.startsWith(name));
        if (!line.equals(name)) {
            lines.add(line);
        }
        return RawAnswer.post(port(), "/api/predict", SCENARIO.getBytes(UTF_8), lines.toArray(String[]::new));
    }

    RawAnswer get(String path, String... lines) throws IOException {
        return RawAnswer.to(
                port(),
                "GET " + path + " HTTP/1.1\r\nHost: localhost:" + port() + "\r\n"
                        + String.join(
                                "", List.of(lines).stream().map(l -> l + "\r\n").toList())
                        + "Connection: close\r\n\r\n");
    }

    @Override
    public void close() {
        server.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
