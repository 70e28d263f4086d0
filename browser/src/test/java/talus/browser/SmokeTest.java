package talus.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One Chromium answers all questions, then each answer is compared with the JVM's, character by character. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmokeTest {
    private static final Path SCENARIOS = Path.of("../validation/contract");
    private static final int PATIENCE_S = 120;

    private final Map<String, String> inputs = new TreeMap<>();
    private final Map<String, String> answers = new TreeMap<>();

    @BeforeAll
    void askTheBrowser() throws IOException, InterruptedException {
        inputs.put("elementary/first", "first");
        inputs.put("elementary/second", "second");
        inputs.put("predict/no-json", "{");
        inputs.put("predict/no-scenario", "{\"person\": {\"sex\": \"other\"}}");
        for (String name : new String[] {"squat-stiff-left", "squat-stiff-heel-wedge", "squat-deepest"}) {
            inputs.put("predict/" + name, Files.readString(SCENARIOS.resolve(name + ".json")));
        }
        Path compiled = Path.of(System.getProperty("talus.teavm.directory", "target/teavm"));
        try (SmokeServer server = new SmokeServer(compiled, inputs);
                Chromium chromium = Chromium.open(server.address())) {
            while (answers.size() < inputs.size()) {
                SmokeServer.@Nullable Post post = server.posts().poll(PATIENCE_S, TimeUnit.SECONDS);
                if (post == null) {
                    fail("Chromium (%s) has said nothing for %d s; it printed:%n%s"
                            .formatted(chromium.isRunning() ? "running" : "ended", PATIENCE_S, chromium.log()));
                } else if (post.path().equals("failure")) {
                    fail(post.text());
                } else {
                    answers.put(post.path(), post.text());
                }
            }
        }
    }

    Stream<String> questions() {
        return inputs.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void browserAndJvmGiveTheSameBits(String question) {
        String input = inputs.getOrDefault(question, "");
        String expected = question.startsWith("predict/") ? Smoke.predict(input) : Smoke.elementary(input);
        assertThat(answers.get("output/" + question)).isEqualTo(expected).isNotEmpty();
    }
}
