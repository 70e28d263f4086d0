package talus.app.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import talus.app.log.KeptEvent;
import talus.app.log.LogStore;
import talus.app.log.StoreAddress;
import talus.chain.prediction.Prediction;

/** The server and the command line, each a process of its own, write one file at the same time. */
class TwoWritersTest {
    private static final String ANNA = "4c0dbd55-33a1-4d8e-9f0e-6a1b3e1f2a77";
    private static final int EACH = 40;

    private static String event(String id) {
        return "{\"id\":\"" + id + "\",\"at\":\"2026-12-01T08:00:00+01:00\",\"kind\":\"rating\",\"data\":"
                + "{\"when\":\"after\",\"region\":\"calf\",\"side\":\"left\",\"discomfort\":1}}";
    }

    @Test
    void bothAreAcknowledgedAndNothingIsLost() throws IOException, InterruptedException {
        try (ServerFixture server =
                new ServerFixture(ServerFixture.ROOMY, scenario -> new Prediction.Unavailable("task.kind"))) {
            server.change("POST", "/api/people", "{\"id\": \"" + ANNA + "\", \"name\": \"Anna\"}");
            Process commandLine = commandLine(server.file());
            Thread feeding = Thread.ofVirtual().start(() -> {
                try (PrintWriter in = new PrintWriter(commandLine.getOutputStream(), true, UTF_8)) {
                    IntStream.range(0, EACH).forEach(i -> in.println(event("c" + i)));
                }
            });
            List<String> answers = new ArrayList<>();
            try (BufferedReader out = new BufferedReader(new InputStreamReader(commandLine.getInputStream(), UTF_8))) {
                answers.add(out.readLine()); // from now on both write
                for (int i = 0; i < EACH; i++) {
                    RawAnswer answer = server.change(
                            "POST", "/api/people/" + ANNA + "/events", "{\"events\": [" + event("s" + i) + "]}");
                    assertThat(answer.text()).contains("\"numbers\":{\"s" + i + "\":");
                }
                out.lines().forEach(answers::add);
            }
            feeding.join();
            assertThat(commandLine.waitFor()).isZero();
            assertThat(answers).hasSize(EACH).allMatch(answer -> answer.contains("\"numbers\":{\"c"));
            List<KeptEvent> kept =
                    LogStore.open(new StoreAddress.SqliteFile(server.file())).after(ANNA, 0, 10 * EACH);
            assertThat(kept.stream().map(KeptEvent::number))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 2 * EACH).boxed().toList());
            assertThat(kept.stream().map(KeptEvent::event)).doesNotHaveDuplicates();
        }
    }

    private static Process commandLine(Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "talus.app.Talus",
                        "log",
                        "add",
                        "-",
                        "--lines",
                        "--store",
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
