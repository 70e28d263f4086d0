package talus.care.persona;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The committed logs and page are what the rules give now; {@link #main} writes them anew. */
class PersonasPageTest {
    private static final Path PROJECT = Path.of("..");

    private static Map<Path, String> files() {
        List<Life> lives = Personas.ALL.stream().map(Life::of).toList();
        Map<Path, String> files = new TreeMap<>();
        files.put(Path.of("docs/guide/personas.md"), PersonasPage.of(lives));
        for (Life life : lives) {
            Path path = Path.of("examples/personas", life.persona().id() + ".jsonl");
            files.put(path, String.join("\n", life.diary().lines()) + "\n");
        }
        return files;
    }

    @Test
    void theCommittedLogsAndThePageAreUpToDate() throws IOException {
        for (Map.Entry<Path, String> file : files().entrySet()) {
            assertThat(Files.readString(PROJECT.resolve(file.getKey())))
                    .as(file.getKey().toString())
                    .isEqualTo(file.getValue());
        }
    }

    /** Writes the files; run in the module's folder. */
    public static void main(String[] args) throws IOException {
        for (Map.Entry<Path, String> file : files().entrySet()) {
            Path path = PROJECT.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
