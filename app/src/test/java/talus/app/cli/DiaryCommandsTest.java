package talus.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The diary on the command line. */
class DiaryCommandsTest {
    private static final Path PERSONA = persona();
    private static final String DAY = "2026-12-14";

    @TempDir
    private Path folder;

    private CommandLineFixture talus = CommandLineFixture.with(CommandLineFixture.BROKEN);

    private static Path persona() {
        try (Stream<Path> files = Files.list(Path.of("../examples/personas"))) {
            return files.sorted().toList().getFirst();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void anew() {
        talus = CommandLineFixture.with(CommandLineFixture.BROKEN);
    }

    private String store() {
        return folder.resolve("log.sqlite").toString();
    }

    private int run(String... words) {
        return at(store(), words);
    }

    private int at(String store, String... words) {
        talus = CommandLineFixture.with(CommandLineFixture.BROKEN).reading(talus.input);
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--store", store));
        return talus.run(all.toArray(String[]::new));
    }

    private String out(String... words) {
        assertThat(run(words)).as(talus.err()).isEqualTo(ExitCode.DONE);
        return talus.out();
    }

    @Test
    void theStoredLogGivesTheSamePlanAndNoteAsTheFile() {
        out("people", "add", "Anna");
        assertThat(out("log", "add", PERSONA.toString())).startsWith("Anna: ");
        CommandLineFixture byFile = CommandLineFixture.with(CommandLineFixture.BROKEN);
        byFile.run("plan", PERSONA.toString(), "--on", DAY, "--json");
        assertThat(out("plan", "--on", DAY, "--json")).isEqualTo(byFile.out()).isNotBlank();
        CommandLineFixture noteByFile = CommandLineFixture.with(CommandLineFixture.BROKEN);
        noteByFile.run("note", PERSONA.toString(), "--on", DAY);
        assertThat(out("note", "--on", DAY, "--person", "Anna"))
                .isEqualTo(noteByFile.out())
                .isNotBlank();
        assertThat(out("plan")).isNotBlank();
    }

    @Test
    void linesOutGoInAgainAndNothingIsAddedTwice() throws IOException {
        out("people", "add", "Anna");
        out("log", "add", PERSONA.toString());
        String lines = out("log", "--lines");
        assertThat(out("log", "add", PERSONA.toString())).contains("0 events added");
        assertThat(out("log")).hasLineCount((int) lines.lines().count());
        assertThat(out("log", "--json")).contains("\"name\": \"Anna\"", "\"number\": 1");
        Path copy = Files.writeString(folder.resolve("copy.jsonl"), lines);
        out("people", "add", "Ben");
        out("log", "add", copy.toString(), "--person", "Ben");
        assertThat(out("log", "--lines", "--person", "Ben")).isEqualTo(lines);
    }

    @Test
    void whoIsMeantMustBeClear() {
        assertThat(run("log")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(talus.err())
                .startsWith("talus: nobody is in the diary yet; talus people add NAME")
                .hasLineCount(1);
        out("people", "add", "Anna");
        out("people", "add", "Ben");
        for (String command : List.of("log", "plan", "note", "export-person")) {
            assertThat(run(command)).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(talus.err())
                    .contains("--person is missing; one of Anna, Ben")
                    .hasLineCount(1);
            assertThat(run(command, "--person", "Cleo")).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(talus.err())
                    .contains("Cleo is nobody in the diary; there are Anna, Ben")
                    .hasLineCount(1);
            assertThat(talus.out()).isEmpty();
        }
        String id = out("people", "add", "Ben").replaceAll(".*id ", "").strip();
        assertThat(run("log", "--person", "Ben")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(talus.err()).contains("is the name of several").contains(id);
        assertThat(run("log", "--person", id)).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aWrongLineIsNamedAndNothingIsKept() throws IOException {
        out("people", "add", "Anna");
        String text = Files.readString(PERSONA);
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), text + "\n{\"id\": \"x\"}\n");
        assertThat(run("log", "add", broken.toString())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(talus.err())
                .contains("broken.jsonl, line " + (text.split("\n", -1).length + 1) + ": kind")
                .hasLineCount(1);
        assertThat(out("log")).isEmpty();
    }

    @Test
    void lineByLineEachIsAcknowledgedAndABadOneDoesNotStopTheNext() throws IOException {
        out("people", "add", "Anna");
        List<String> lines = Files.readAllLines(PERSONA);
        talus.input = lines.get(0) + "\n{\n" + lines.get(1) + "\n";
        List<String> answers = out("log", "add", "-", "--lines").lines().toList();
        assertThat(answers).hasSize(3);
        assertThat(answers.get(0)).contains("\"last\":1");
        assertThat(answers.get(1)).startsWith("{\"error\":");
        assertThat(answers.get(2)).contains("\"last\":2");
    }

    @Test
    void backupWipeRestoreGivesAnEqualExport() throws IOException {
        out("people", "add", "Anna");
        out("people", "add", "Ben");
        out("log", "add", PERSONA.toString(), "--person", "Anna");
        String anna = out("export-person", "--person", "Anna");
        String people = out("people", "--json");
        String backup = folder.resolve("backup").toString();
        out("backup", backup);
        assertThat(run("backup", backup)).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(talus.err()).contains("--overwrite");
        out("backup", backup, "--overwrite");
        assertThat(run("restore", backup)).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(talus.err()).contains("people: 2", "--overwrite");
        out("erase-person", "Anna");
        out("erase-person", "Ben");
        assertThat(out("people", "--json")).contains("[]");
        out("restore", backup);
        assertThat(out("people", "--json")).isEqualTo(people);
        assertThat(out("export-person", "--person", "Anna")).isEqualTo(anna);
        out("people", "add", "Cleo");
        out("restore", backup, "--overwrite");
        assertThat(out("people", "--json")).isEqualTo(people);
    }

    @Test
    void anExportGoesIntoAnotherStore() throws IOException {
        out("people", "add", "Anna");
        out("log", "add", PERSONA.toString());
        String export = out("export-person");
        Path file = Files.writeString(folder.resolve("anna.json"), export);
        String other = folder.resolve("deeper").resolve("other.sqlite").toString();
        assertThat(at(other, "import-person", file.toString())).isEqualTo(ExitCode.DONE);
        assertThat(at(other, "export-person", "--json")).isEqualTo(ExitCode.DONE);
        assertThat(talus.out()).isEqualTo(export);
        assertThat(at(other, "import-person", file.toString())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(talus.err()).contains("Anna is in the diary already");
        assertThat(out("export-person", "--csv")).startsWith("number,recordedMs,id,at,kind,version,");
    }

    @Test
    void whatIsNoBackupIsRefusedAndTheDiaryStays() throws IOException {
        out("people", "add", "Anna");
        String people = out("people", "--json");
        byte[] cut = new byte[3000];
        out("backup", folder.resolve("good").toString());
        System.arraycopy(Files.readAllBytes(folder.resolve("good")), 0, cut, 0, cut.length);
        Files.write(folder.resolve("cut"), cut);
        Files.writeString(folder.resolve("text"), "no backup");
        Files.writeString(folder.resolve("empty"), "");
        Files.writeString(folder.resolve("other"), "{\"schema\": \"talus/backup/1\", \"people\": [{}]}");
        for (String name : List.of("cut", "text", "empty", "other", "not-there")) {
            assertThat(run("restore", folder.resolve(name).toString(), "--overwrite"))
                    .as(name)
                    .isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(talus.err()).as(name).startsWith("talus: ").hasLineCount(1);
            assertThat(out("people", "--json")).isEqualTo(people);
        }
    }

    @Test
    void aPlaceThatCannotBeTheDiaryIsNamed() throws IOException {
        Path text = Files.writeString(
                folder.resolve("text"), "this is no database, and long enough to look like one".repeat(40));
        for (String place : List.of("jdbc:mysql://x", text.toString(), folder.toString(), "/proc/no/such")) {
            assertThat(at(place, "people")).as(place).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(talus.err())
                    .as(place)
                    .startsWith("talus: ")
                    .contains(place)
                    .hasLineCount(1);
        }
        assertThat(text).content().startsWith("this is no database");
    }
}
