package talus.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.sorted().toList();
        }
    }

    @Test
    void everyExampleIsAnswered() throws IOException {
        assertThat(examples()).hasSizeGreaterThan(4).allSatisfy(file -> {
            ReadOutcome read = ScenarioReader.readText(Files.readString(file));
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
