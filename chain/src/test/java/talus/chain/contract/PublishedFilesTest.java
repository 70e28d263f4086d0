package talus.chain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import talus.chain.json.JsonText;

/** The committed schemas and tables are what the description gives now; {@link #main} writes them anew. */
class PublishedFilesTest {

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("scenario.schema.json", JsonText.writeIndented(Schemas.scenario()));
        files.put("result.schema.json", JsonText.writeIndented(Schemas.result()));
        files.put("check.schema.json", JsonText.writeIndented(Schemas.check()));
        files.put("scenario-fields.md", "# Fields of a scenario\n\n" + Schemas.scenarioTable());
        files.put("result-fields.md", "# Fields of a result\n\n" + Schemas.resultTable());
        return files;
    }

    @Test
    void theCommittedFilesAreUpToDate() {
        files().forEach((name, text) -> assertThat(
                        Documents.text(Documents.folder().resolve(name)))
                .as(name)
                .isEqualTo(text));
    }

    /** Writes the files into the folder. */
    public static void main(String[] args) throws IOException {
        Path folder = Documents.folder();
        for (Map.Entry<String, String> file : files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
