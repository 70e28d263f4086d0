package talus.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ScenarioReader;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.Predictor;

/** The scenarios that users start from. */
class ExamplesTest {
    private static final Path EXAMPLES = Path.of("../examples");

    /** What is no scenario, such as a log or settings, asks for no task. */
    private static List<String> scenarios() throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String text = Files.readString(file);
                if (text.contains("\"task\"")) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }

    @Test
    void everyExampleIsAnswered() throws IOException {
        assertThat(scenarios()).hasSizeGreaterThan(4).allSatisfy(text -> {
            ReadOutcome read = ScenarioReader.readText(text);
            assertThat(read).isInstanceOf(ReadOutcome.Ok.class);
            Prediction answer = Predictor.predict(((ReadOutcome.Ok) read).scenario());
            assertThat(answer)
                    .isInstanceOfSatisfying(
                            Prediction.Answered.class,
                            a -> assertThat(a.result().preferred()).isPresent());
        });
    }

    @Test
    void theReadmeNamesTheFolder() throws IOException {
        assertThat(Files.readString(Path.of("../README.md"))).contains("examples/squat.json");
    }
}
