package talus.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.JsonString;
import talus.chain.json.ParseOutcome;
import talus.chain.report.PairWriter;

class CompareCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private String whole = "";

    @BeforeEach
    void write() throws IOException {
        whole = file("whole.json", CommandLineFixture.SCENARIO);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void bothAreAnsweredInText() {
        CommandLineFixture talus =
                CommandLineFixture.with(CommandLineFixture.FEASIBLE).reading(CommandLineFixture.SCENARIO);
        assertThat(talus.run("compare", whole, "-")).as(talus.err()).isEqualTo(ExitCode.DONE);
        assertThat(talus.out())
                .startsWith("Two scenarios\n")
                .contains("- A: " + whole, "- B: -", "Nothing: both ask the same.");
        assertThat(talus.err()).isEmpty();
    }

    @Test
    void bothAreAnsweredAsJson() {
        CommandLineFixture talus = CommandLineFixture.with(CommandLineFixture.FEASIBLE);
        assertThat(talus.run("compare", whole, whole, "--json")).isEqualTo(ExitCode.DONE);
        JsonObject document = (JsonObject) ((ParseOutcome.Parsed) JsonParser.parse(talus.out())).json();
        assertThat(document.get("schema")).contains(new JsonString(PairWriter.SCHEMA));
        assertThat(document.get("a")).isPresent().isEqualTo(document.get("b"));
    }

    @Test
    void wrongInputNamesTheFile() throws IOException {
        String wrong = file("wrong.json", CommandLineFixture.SCENARIO.replace("1.68", "3.5"));
        String broken = file("broken.json", "{");
        refused("talus: " + wrong + ": person.heightM: 3.5 is not allowed", whole, wrong);
        refused("talus: " + wrong + ": person.heightM: 3.5 is not allowed", wrong, whole);
        refused("talus: " + broken + ": not JSON", whole, broken);
        refused(
                "talus: FILE: " + folder.resolve("none.json") + " is not allowed",
                whole,
                folder.resolve("none.json").toString());
        refused("talus: only one of the two scenarios", "-", "-");
        refused("talus: missing: B", whole);
    }

    private static void refused(String line, String... files) {
        CommandLineFixture talus = CommandLineFixture.with(CommandLineFixture.BROKEN);
        String[] words = new String[files.length + 1];
        words[0] = "compare";
        System.arraycopy(files, 0, words, 1, files.length);
        assertThat(talus.run(words)).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(talus.err()).startsWith(line).hasLineCount(1);
        assertThat(talus.out()).isEmpty();
    }

    @Test
    void whatTheBodyRefusesNamesTheFileToo() {
        CommandLineFixture talus = CommandLineFixture.with(CommandLineFixture.REFUSING);
        assertThat(talus.run("compare", whole, whole)).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(talus.err()).startsWith("talus: " + whole + ": person.segments.thighM: 0.7 is not allowed");
    }

    @Test
    void whatIsNotBuiltNamesTheFile() {
        CommandLineFixture talus = CommandLineFixture.with(CommandLineFixture.UNAVAILABLE);
        assertThat(talus.run("compare", whole, whole)).isEqualTo(ExitCode.NOT_AVAILABLE);
        assertThat(talus.err()).isEqualTo("talus: " + whole + ": not available in this version: task.squat\n");
        assertThat(talus.out()).isEmpty();
    }

    @Test
    void nothingFeasibleInBothIsPrintedAllTheSame() {
        CommandLineFixture talus = CommandLineFixture.with(CommandLineFixture.NOTHING_FEASIBLE);
        assertThat(talus.run("compare", whole, whole)).isEqualTo(ExitCode.NOTHING_FEASIBLE);
        assertThat(talus.out()).contains("A has no posture to show. B has no posture to show.");
    }
}
