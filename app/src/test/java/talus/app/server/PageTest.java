package talus.app.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talus.chain.json.Json;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.JsonText;
import talus.chain.json.ParseOutcome;
import talus.chain.prediction.Predictor;
import talus.chain.report.page.PageQuestions;

/** {@code POST /api/page} answers what the engine in the browser would. */
class PageTest {
    private static ServerFixture server;

    @BeforeAll
    static void open() {
        server = new ServerFixture(ServerFixture.ROOMY, Predictor::predict);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static String question(String name, String... given) {
        return "{\"question\": \"" + name + "\", \"given\": [" + String.join(", ", given) + "]}";
    }

    private static Json json(String text) {
        return ((ParseOutcome.Parsed) JsonParser.parse(text)).json();
    }

    @Test
    void theAnswerIsTheEnginesOwn() throws IOException {
        RawAnswer answer = server.page(question("squat", ServerFixture.SCENARIO, "{}"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        JsonObject own = new PageQuestions()
                .answer("squat", List.of(json(ServerFixture.SCENARIO), json("{}")))
                .orElseThrow();
        assertThat(answer.text()).isEqualTo(JsonText.write(own));
    }

    @Test
    void aScenarioThatIsRefusedIsAnAnswer() throws IOException {
        RawAnswer answer = server.page(question("freer", "{\"person\": 3}"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).startsWith("{\"problem\":{\"error\":");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"question\": \"ways\"}",
                "{\"question\": 1, \"given\": []}",
                "{\"question\": \"ways\", \"given\": {}}",
                "{\"question\": \"ways\", \"given\": []}",
                "{\"question\": \"step\", \"given\": [\"1\", {}]}",
                "{\"question\": \"numbers\", \"given\": [{}], \"more\": 1}",
                "{\"question\": \"control\", \"given\": [null, null, {\"id\": \"depth\"}]}"
            })
    void whatNoPageAsksIsWrong(String body) throws IOException {
        RawAnswer answer = server.page(body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).startsWith("{\"error\":").doesNotContain("Exception");
        assertThat(server.err()).isEmpty();
    }

    @Test
    void otherPagesAndOtherNamesAreRefused() throws IOException {
        byte[] body = question("numbers", "{}").getBytes(UTF_8);
        for (String line :
                List.of("Host: talus.example", "Origin: http://evil.example", "Sec-Fetch-Site: cross-site")) {
            List<String> lines = new ArrayList<>(server.own());
            lines.removeIf(own -> own.startsWith(line.substring(0, line.indexOf(':') + 1)));
            lines.add(line);
            RawAnswer answer = RawAnswer.post(server.port(), "/api/page", body, lines.toArray(String[]::new));
            assertThat(answer.status()).as(line).isEqualTo(403);
        }
    }

    @Test
    void itIsSentAsJsonIsNotTooLongAndNotTooOften() throws IOException {
        Limits narrow = new Limits(100, 1, 1, 3, 1, Duration.ofSeconds(20));
        try (ServerFixture small = new ServerFixture(narrow, Predictor::predict)) {
            List<String> lines = new ArrayList<>(small.own());
            lines.removeIf(own -> own.startsWith("Content-Type:"));
            lines.add("Content-Type: text/plain");
            byte[] body = question("numbers", "{}").getBytes(UTF_8);
            assertThat(RawAnswer.post(small.port(), "/api/page", body, lines.toArray(String[]::new))
                            .status())
                    .isEqualTo(415);
            assertThat(small.page(question("numbers", "\"" + "x".repeat(100) + "\""))
                            .status())
                    .isEqualTo(413);
            List<Integer> statuses = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                statuses.add(small.page(question("numbers", "{}")).status());
            }
            assertThat(statuses).startsWith(200).contains(429);
        }
    }
}
