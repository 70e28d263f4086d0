package talus.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ResultWriter;
import talus.chain.contract.ScenarioReader;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.shape.Problem;
import talus.chain.json.JsonText;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.Predictor;

/** {@code POST /api/predict} speaks the contract. */
class PredictTest {
    private static ServerFixture server;

    @BeforeAll
    static void open() {
        server = new ServerFixture(ServerFixture.ROOMY, PredictTest::unavailable);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static Prediction unavailable(Scenario scenario) {
        return new Prediction.Unavailable("task.kind " + scenario.task().kind().word());
    }

    @Test
    void theAnswerIsTheResultThatTheCommandLinePrints() throws IOException {
        Scenario scenario = ((ReadOutcome.Ok) ScenarioReader.readText(ServerFixture.SCENARIO)).scenario();
        Prediction.Answered answered = (Prediction.Answered) Predictor.predict(scenario);
        try (ServerFixture own = new ServerFixture(ServerFixture.ROOMY, Predictor::predict)) {
            RawAnswer answer = own.predict(ServerFixture.SCENARIO);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Content-Type")).isEqualTo("application/json");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.text()).isEqualTo(JsonText.write(ResultWriter.write(answered.result())));
        }
    }

    @Test
    void wrongInputNamesPathGivenAndAllowed() throws IOException {
        RawAnswer answer = server.predict(ServerFixture.SCENARIO.replace("\"thighDeg\": 0", "\"thighDeg\": \"low\""));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text())
                .contains("\"path\":\"task.depth.thighDeg\"", "\"given\":\"\\\"low\\\"\"", "\"allowed\":\"a number");
        RawAnswer cut = server.predict("{\"person\": ");
        assertThat(cut.status()).isEqualTo(400);
        assertThat(cut.text()).startsWith("{\"error\":\"not JSON: line 1, column ");
    }

    @Test
    void whatTheBodyRefusesIsWrongInputToo() throws IOException {
        Prediction refusal = new Prediction.Refused(new Problem("ankles.left.wallDistanceM", "0.25", "at most 0.2"));
        try (ServerFixture own = new ServerFixture(ServerFixture.ROOMY, scenario -> refusal)) {
            RawAnswer answer = own.predict(ServerFixture.SCENARIO);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.text()).contains("\"path\":\"ankles.left.wallDistanceM\"");
        }
    }

    @Test
    void whatIsNotBuiltIsNotAvailable() throws IOException {
        RawAnswer answer = server.predict(ServerFixture.SCENARIO);
        assertThat(answer.status()).isEqualTo(501);
        assertThat(answer.text()).isEqualTo("{\"error\":\"Not available in this version: task.kind squat\"}");
    }

    @Test
    void otherTypesBytesAndWaysOfAskingAreRefused() throws IOException {
        for (String type : List.of(
                "text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "nonsense")) {
            assertThat(server.predictWith("Content-Type: " + type).status())
                    .as(type)
                    .isEqualTo(415);
        }
        assertThat(server.predictWith("Content-Type: application/json; charset=utf-8")
                        .status())
                .isEqualTo(501);
        assertThat(RawAnswer.post(
                                server.port(),
                                "/api/predict",
                                new byte[] {'{', (byte) 0xff, '}'},
                                server.own().toArray(String[]::new))
                        .status())
                .isEqualTo(400);
        RawAnswer read = server.get("/api/predict");
        assertThat(read.status()).isEqualTo(405);
        assertThat(read.text()).contains("\"error\"");
    }

    @Test
    void aHugeBodyIsRefusedAndItsSenderGetsToReadWhy() throws IOException {
        String huge = " ".repeat(8 << 20);
        RawAnswer answer = server.predict(huge);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.text()).contains("65536");
        assertThat(server.predict(ServerFixture.SCENARIO + " ".repeat((1 << 16) - ServerFixture.SCENARIO.length()))
                        .status())
                .isEqualTo(501);
    }

    @Test
    void deepNestingIsRefusedNotRun() throws IOException {
        assertThat(server.predict("[".repeat(60_000)).status()).isEqualTo(400);
    }

    @Test
    void scenariosThatComeFasterThanAllowedAreToldToWait() throws IOException {
        Limits few = new Limits(1 << 16, 1, 10, 3, 1, Duration.ofSeconds(20));
        try (ServerFixture own = new ServerFixture(few, PredictTest::unavailable)) {
            List<Integer> answers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                RawAnswer answer = own.predict(ServerFixture.SCENARIO);
                answers.add(answer.status());
                assertThat(answer.header("Retry-After")).isEqualTo(answer.status() == 429 ? "1" : "");
            }
            assertThat(answers).startsWith(501, 501, 501).contains(429);
        }
    }

    @Test
    void noMoreAreTakenOnThanMayWait() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Limits one = new Limits(1 << 16, 1, 1, 100, 100, Duration.ofSeconds(20));
        try (ServerFixture own = new ServerFixture(one, scenario -> {
                    begun.countDown();
                    return waitFor(go);
                });
                ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            ExecutorCompletionService<Integer> answers = new ExecutorCompletionService<>(clients);
            Callable<Integer> ask = () -> own.predict(ServerFixture.SCENARIO).status();
            answers.submit(ask);
            begun.await();
            for (int i = 0; i < 3; i++) {
                answers.submit(ask);
            }
            // one of the three waits for the first; the others are answered before anything is let go
            assertThat(List.of(answers.take().get(), answers.take().get())).containsExactly(429, 429);
            go.countDown();
            assertThat(List.of(answers.take().get(), answers.take().get())).containsExactly(501, 501);
        }
    }

    @Test
    void workThatTakesTooLongIsGivenUp() throws IOException {
        Limits short1 = new Limits(1 << 16, 1, 1, 100, 100, Duration.ofMillis(50));
        try (ServerFixture own = new ServerFixture(short1, scenario -> waitFor(new CountDownLatch(1)))) {
            RawAnswer answer = own.predict(ServerFixture.SCENARIO);
            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.text()).contains("given up");
        }
    }

    private static Prediction waitFor(CountDownLatch go) {
        try {
            go.await();
            return new Prediction.Unavailable("task.kind squat");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("given up", e);
        }
    }

    @Test
    void aBugIsToldInOneLineWithoutAPersonsNumbers() throws IOException {
        try (ServerFixture own = new ServerFixture(ServerFixture.ROOMY, scenario -> {
            throw new IllegalStateException("heightM 1.68");
        })) {
            RawAnswer answer = own.predict(ServerFixture.SCENARIO);
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.text()).contains("bug in Talus").doesNotContain("Exception", "1.68", "\tat ");
            assertThat(own.err())
                    .startsWith("talus: this is a bug in Talus: java.lang.IllegalStateException talus.app.server.")
                    .contains("TALUS_TRACE=1")
                    .doesNotContain("1.68")
                    .hasLineCount(1);
        }
    }
}
