package talus.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmokeTest {
    private static final List<String> INPUTS = List.of("first", "second", "third");
    private static final int PATIENCE_S = 60;

    private final Map<String, String> answers = new TreeMap<>();

    @BeforeAll
    void askTheBrowser() throws IOException, InterruptedException {
        Path compiled = Path.of(System.getProperty("talus.teavm.directory", "target/teavm"));
        try (SmokeServer server = new SmokeServer(compiled, INPUTS);
                Chromium chromium = Chromium.open(server.address())) {
            while (answers.size() < INPUTS.size()) {
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

    static IntStream inputs() {
        return IntStream.range(0, INPUTS.size());
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void browserAndJvmGiveTheSameBits(int i) {
        assertThat(answers.get("output/" + i)).isEqualTo(Smoke.run(INPUTS.get(i)));
    }
}
