package talus.app.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path scratch;

    private int site(String... words) throws IOException {
        return SiteCommand.run(new Telling(new PrintWriter(out, true), new PrintWriter(err, true), false), words);
    }

    @Test
    void everyFileIsWrittenAndThePageKnowsThatNoServerKeepsTheDiary() throws IOException {
        Path folder = scratch.resolve("site");
        assertThat(site("site", folder.toString())).isZero();
        assertThat(folder.resolve("index.html")).content().contains("data-home=\"device\"", "first page");
        assertThat(folder.resolve("engine.wasm")).exists();
        assertThat(folder.resolve("worker.js")).exists();
        assertThat(out.toString()).contains(folder.toString());
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone() throws IOException {
        Path letter = Files.writeString(scratch.resolve("letter.txt"), "mine");
        assertThat(site("site", scratch.toString())).isEqualTo(2);
        assertThat(err.toString()).startsWith("talus: ").hasLineCount(1);
        assertThat(letter).content().isEqualTo("mine");
        assertThat(scratch.resolve("index.html")).doesNotExist();
    }

    @Test
    void aFolderMustBeNamed() throws IOException {
        assertThat(site("site")).isEqualTo(2);
        assertThat(err.toString()).contains("talus site DIR").hasLineCount(1);
    }
}
