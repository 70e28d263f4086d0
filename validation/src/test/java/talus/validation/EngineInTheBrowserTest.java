package talus.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import talus.browser.Engine;
import talus.chain.contract.ScenarioWriter;
import talus.chain.json.JsonText;

/** One Chromium asks the site's engine all questions as a page does, then each answer is compared with the JVM's, character by character. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EngineInTheBrowserTest {
    private static final long SEED = 17;
    private static final int SCENARIOS = Boolean.getBoolean("talus.deep") ? 200 : 8;
    private static final Path CONTRACT = Path.of("contract");

    private final Map<String, String> inputs = new LinkedHashMap<>();
    private final Map<String, String> answers = new LinkedHashMap<>();

    @BeforeAll
    void askTheBrowser() throws IOException, InterruptedException {
        inputs.put("elementary/first", "first");
        inputs.put("elementary/second", "second");
        inputs.put("predict/no-json", "{");
        inputs.put("predict/no-scenario", "{\"person\": {\"sex\": \"other\"}}");
        for (String name : new String[] {"squat-stiff-left", "squat-stiff-heel-wedge", "squat-deepest"}) {
            inputs.put("predict/" + name, Files.readString(CONTRACT.resolve(name + ".json")));
        }
        RandomScenarios usual = new RandomScenarios(SEED, RandomScenarios.Spread.USUAL);
        RandomScenarios whole = new RandomScenarios(SEED, RandomScenarios.Spread.WHOLE_CONTRACT);
        for (int i = 0; i < SCENARIOS; i++) {
            inputs.put(
                    "predict/random-" + i, JsonText.write(ScenarioWriter.write((i % 2 == 0 ? usual : whole).any(i))));
        }
        answers.putAll(SiteServer.answers("bits", inputs));
    }

    Stream<String> questions() {
        return inputs.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void browserAndJvmGiveTheSameBits(String question) {
        String input = inputs.getOrDefault(question, "");
        String expected = question.startsWith("predict/") ? Engine.predict(input) : Engine.elementary(input);
        assertThat(answers.get(question)).isEqualTo(expected).isNotEmpty();
    }
}
