package talus.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.JsonString;
import talus.chain.json.ParseOutcome;

/** Commands that read a person's log, whole and broken, through the command line. */
class LogCommandsTest {
    private static final Path PERSONAS = Path.of("../examples/personas");
    private static final String DAY = "2026-12-14";

    private static final String LOG = """
            {"id": "1", "at": "2026-12-01T08:00:00+01:00", "kind": "profile", "data": {"sex": "female", "birthYear": 1985, "heightM": 1.68}}
            {"id": "2", "at": "2026-12-01T08:01:00+01:00", "kind": "safety", "data": {"answers": ["none"]}}
            {"id": "3", "at": "2026-12-01T08:02:00+01:00", "kind": "settings", "data": {"minutesADay": 15, "equipment": ["wall", "chair"]}}
            {"id": "4", "at": "2026-12-01T08:03:00+01:00", "kind": "test", "data": {"test": "kneeToWall", "side": "left", "method": "tape", "trials": [0.06, 0.058, 0.062]}}
            {"id": "5", "at": "2026-12-01T08:04:00+01:00", "kind": "habits", "data": {"heels": "often", "sittingHours": 9}}
            {"id": "6", "at": "2026-12-02T18:00:00+01:00", "kind": "set", "data": {"exercise": "calf-raise", "target": {"reps": 15}, "actual": {"reps": 15}, "source": "timer", "effort": "right"}}
            {"id": "7", "at": "2026-12-02T18:20:00+01:00", "kind": "rating", "data": {"when": "after", "region": "calf", "side": "left", "discomfort": 1}}
            """;

    private static final List<List<String>> COMMANDS = List.of(
            List.of("plan", "-", "--on", DAY),
            List.of("plan", "-", "--on", DAY, "--json"),
            List.of("note", "-", "--on", DAY));

    static List<List<String>> commands() {
        return COMMANDS;
    }

    static Stream<Path> personas() throws IOException {
        try (Stream<Path> files = Files.list(PERSONAS)) {
            return files.sorted().toList().stream();
        }
    }

    private static CommandLineFixture reading(String log) {
        return CommandLineFixture.with(CommandLineFixture.BROKEN).reading(log);
    }

    private static void refused(String log, String message) {
        for (List<String> command : COMMANDS) {
            CommandLineFixture talus = reading(log);
            assertThat(talus.run(command.toArray(String[]::new))).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(talus.out()).isEmpty();
            assertThat(talus.err()).startsWith("talus: " + message).hasLineCount(1);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aWholeLogIsAnswered(List<String> command) {
        CommandLineFixture talus = reading(LOG);
        assertThat(talus.run(command.toArray(String[]::new))).isEqualTo(ExitCode.DONE);
        assertThat(talus.out()).isNotBlank();
        assertThat(talus.err()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("personas")
    void everyPersonaHasAPlanAndANote(Path log) {
        CommandLineFixture plan = reading("");
        assertThat(plan.run("plan", log.toString(), "--on", DAY, "--json")).isEqualTo(ExitCode.DONE);
        JsonObject document = (JsonObject) ((ParseOutcome.Parsed) JsonParser.parse(plan.out())).json();
        assertThat(document.get("schema")).contains(new JsonString("talus/plan/1"));
        assertThat(document.get("on")).contains(new JsonString(DAY));
        assertThat(((JsonArray) document.get("week").orElseThrow()).items()).hasSize(7);
        CommandLineFixture note = reading("");
        assertThat(note.run("note", log.toString(), "--on", DAY)).isEqualTo(ExitCode.DONE);
        assertThat(note.out()).hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"kind\": \"rating\" | \"kind\": \"ratings\" | line 7: kind: \"ratings\" is not allowed",
                "\"discomfort\": 1 | \"discomfort\": 11 | line 7: data.discomfort: 11 is not allowed; a number from 0 to 10",
                "\"region\": \"calf\" | \"region\": \"elbow\" | line 7: data.region: \"elbow\" is not allowed",
                "\"exercise\": \"calf-raise\" | \"exercise\": \"calf-rase\" | line 6: data.exercise: \"calf-rase\" is not allowed",
                "\"target\": {\"reps | \"target\": {\"repetitions | line 6: data.target.repetitions: ",
                "\"trials\": [0.06 | \"trials\": [6 | line 4: data.trials[0]: 6 is not allowed",
                "\"minutesADay\": 15 | \"minutesADay\": 0 | line 3: data.minutesADay: 0 is not allowed",
                "\"answers\": [\"none\"] | \"answers\": [] | line 2: data.answers",
                "\"birthYear\": 1985 | \"birthYear\": \"1985\" | line 1: data.birthYear: \"1985\" is not allowed",
                "08:01:00+01:00 | 08:01:00 | line 2: at: ",
                "{\"id\": \"5\", | { | line 5: id: nothing is not allowed",
                "\"kind\": \"habits\", | | line 5: kind: ",
                "{\"heels\" | {\"heels | line 5: not JSON: "
            })
    void aBrokenLineIsNamedWithItsFieldAndNothingIsAnswered(String good, String bad, String message) {
        assertThat(LOG).contains(good);
        refused(LOG.replace(good, bad == null ? "" : bad), "-, " + message);
    }

    @Test
    void aLongListOfNamesIsNotToldWhole() {
        CommandLineFixture talus = reading(LOG.replace("\"calf-raise\"", "\"calf-rase\""));
        talus.run("plan", "-", "--on", DAY);
        assertThat(talus.err()).contains("did you mean calf-raise?").hasSizeLessThan(250);
    }

    @Test
    void theSameEventTwiceCountsOnce() {
        String last = LOG.lines().toList().getLast();
        CommandLineFixture once = reading(LOG);
        CommandLineFixture twice = reading(LOG + last + "\n");
        once.run("plan", "-", "--on", DAY, "--json");
        assertThat(twice.run("plan", "-", "--on", DAY, "--json")).isEqualTo(ExitCode.DONE);
        assertThat(twice.out()).isEqualTo(once.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "note"})
    void aDayIsAskedForAndLookedAt(String command) {
        for (String day : List.of("2026-13-01", "tomorrow", "2026-02-30", "14.12.2026")) {
            CommandLineFixture talus = reading(LOG);
            assertThat(talus.run(command, "-", "--on", day)).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(talus.err())
                    .startsWith("talus: --on: " + day + " is not allowed; a date such as 2026-11-28")
                    .hasLineCount(1);
        }
        CommandLineFixture without = reading(LOG);
        assertThat(without.run(command, "-")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(without.err()).isEqualTo("talus: missing: --on (see: talus help " + command + ")\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "note"})
    void aFileThatIsNotThereIsNamed(String command) {
        CommandLineFixture talus = reading("");
        assertThat(talus.run(command, "no/such.jsonl", "--on", DAY)).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(talus.out()).isEmpty();
        assertThat(talus.err()).startsWith("talus: FILE: no/such.jsonl is not allowed; a file that can be read");
    }

    @Test
    void nothingIsStoredAndTheLogStaysAsItIs(@TempDir Path folder) throws IOException {
        Path log = Files.writeString(folder.resolve("log.jsonl"), LOG);
        Path broken = Files.writeString(folder.resolve("broken.jsonl"), LOG.replace("1985", "85"));
        for (List<String> command : COMMANDS) {
            for (Path file : List.of(log, broken)) {
                reading("")
                        .run(command.stream()
                                .map(word -> word.equals("-") ? file.toString() : word)
                                .toArray(String[]::new));
            }
        }
        assertThat(log).hasContent(LOG);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(log, broken);
        }
    }

    @Test
    void ofManyLinesABadOneIsAnErrorAndTheNextIsAnswered() {
        String events = "[" + String.join(",", LOG.lines().toList()) + "]";
        String good = "{\"events\": " + events + ", \"on\": \"" + DAY + "\"}\n";
        CommandLineFixture talus = reading(good + good.replace("\"discomfort\": 1", "\"discomfort\": 11") + "{\n"
                + good.replace(DAY, "soon") + good);
        assertThat(talus.run("plan", "-", "--lines")).isEqualTo(ExitCode.DONE);
        List<String> answers = talus.out().lines().toList();
        assertThat(answers).hasSize(5);
        assertThat(answers.get(0)).startsWith("{\"schema\":\"talus/plan/1\"").isEqualTo(answers.get(4));
        assertThat(answers.get(1)).startsWith("{\"error\":").contains("events[6].data.discomfort");
        assertThat(answers.get(2)).startsWith("{\"error\":");
        assertThat(answers.get(3)).startsWith("{\"error\":").contains("soon");
    }
}
