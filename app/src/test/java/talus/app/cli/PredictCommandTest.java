package talus.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ResultWriter;
import talus.chain.contract.ScenarioReader;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.scenario.Scenario;
import talus.chain.json.JsonText;

class PredictCommandTest {
    private static Scenario scenario() {
        return ((ReadOutcome.Ok) ScenarioReader.readText(CommandLineFixture.SCENARIO)).scenario();
    }

    private static String resultLine() {
        return JsonText.write(
                ResultWriter.write(CommandLineFixture.result(scenario(), Optional.of(StrategyName.HEELS_DOWN))));
    }

    @Test
    void jsonIsExactlyTheResult() {
        CommandLineFixture talus =
                CommandLineFixture.with(CommandLineFixture.FEASIBLE).reading(CommandLineFixture.SCENARIO);
        assertThat(talus.run("predict", "-", "--json")).isEqualTo(ExitCode.DONE);
        assertThat(talus.out())
                .isEqualTo(JsonText.writeIndented(ResultWriter.write(
                        CommandLineFixture.result(scenario(), Optional.of(StrategyName.HEELS_DOWN)))));
    }

    @Test
    void aFileIsReadToo(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("scenario.json"), CommandLineFixture.SCENARIO);
        CommandLineFixture talus = CommandLineFixture.with(CommandLineFixture.FEASIBLE);
        assertThat(talus.run("predict", file.toString())).isEqualTo(ExitCode.DONE);
        assertThat(talus.out())
                .startsWith("talus 0.0.0\n")
                .contains("kind squat, depth.thighDeg 0, arms forward", "Strategies");
    }

    @Test
    void aFileThatIsNotThereIsWrongInput() {
        CommandLineFixture talus = CommandLineFixture.with(CommandLineFixture.BROKEN);
        assertThat(talus.run("predict", "no/such/file")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(talus.err())
                .startsWith("talus: FILE: no/such/file is not allowed; a file that can be read")
                .hasLineCount(1);
    }

    @Test
    void textThatIsNotUtf8OrTooLongIsWrongInput(@TempDir Path folder) throws IOException {
        Path bytes = Files.write(folder.resolve("bytes"), new byte[] {'{', (byte) 0xC3, '}'});
        CommandLineFixture talus = CommandLineFixture.with(CommandLineFixture.BROKEN);
        assertThat(talus.run("predict", bytes.toString())).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(talus.err()).contains("UTF-8").hasLineCount(1);
        CommandLineFixture long1 =
                CommandLineFixture.with(CommandLineFixture.BROKEN).reading(" ".repeat(TextSource.LONGEST_BYTES + 1));
        assertThat(long1.run("predict", "-")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(long1.err()).contains("at most 1048576 bytes").hasLineCount(1);
    }

    @Test
    void nothingFeasibleAndNotAvailableHaveTheirCodes() {
        CommandLineFixture nothing =
                CommandLineFixture.with(CommandLineFixture.NOTHING_FEASIBLE).reading(CommandLineFixture.SCENARIO);
        assertThat(nothing.run("predict", "-", "--json")).isEqualTo(ExitCode.NOTHING_FEASIBLE);
        assertThat(nothing.out()).contains("\"preferred\": null");
        CommandLineFixture missing =
                CommandLineFixture.with(CommandLineFixture.UNAVAILABLE).reading(CommandLineFixture.SCENARIO);
        assertThat(missing.run("predict", "-", "--json")).isEqualTo(ExitCode.NOT_AVAILABLE);
        assertThat(missing.out()).isEmpty();
        assertThat(missing.err()).isEqualTo("talus: not available in this version: task.squat\n");
    }

    @Test
    void everyLineIsAnsweredByALineAndABadOneStopsNothing() {
        String one = CommandLineFixture.SCENARIO;
        CommandLineFixture talus = CommandLineFixture.with(CommandLineFixture.FEASIBLE)
                .reading(one + "\nnot json\n\n{\"person\": 1}\r\n" + one);
        assertThat(talus.run("predict", "--lines", "-")).isEqualTo(ExitCode.DONE);
        List<String> lines = talus.out().lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.get(0)).isEqualTo(resultLine());
        assertThat(lines.get(1)).startsWith("{\"error\":\"not JSON: line 1, column 1");
        assertThat(lines.get(2)).startsWith("{\"error\":\"not JSON");
        assertThat(lines.get(3)).startsWith("{\"error\":\"").contains("person: 1 is not allowed");
        assertThat(lines.get(4)).isEqualTo(resultLine());
        assertThat(talus.err()).isEmpty();
    }

    @Test
    void aLineThatIsTooLongIsAnsweredAndTheNextIsRead() {
        CommandLineFixture talus = CommandLineFixture.with(CommandLineFixture.FEASIBLE)
                .reading(" ".repeat(TextSource.LONGEST_BYTES + 5) + "\n" + CommandLineFixture.SCENARIO + "\n");
        assertThat(talus.run("predict", "--lines", "-")).isEqualTo(ExitCode.DONE);
        assertThat(talus.out().lines().toList())
                .containsExactly("{\"error\":\"at most 1048576 bytes of text\"}", resultLine());
    }

    @Test
    void aBugInOneLineIsToldAndTheRestIsAnswered() {
        CommandLineFixture talus = CommandLineFixture.with(
                        scenario -> scenario.options().frames() == 5
                                ? CommandLineFixture.BROKEN.apply(scenario)
                                : CommandLineFixture.FEASIBLE.apply(scenario))
                .reading(CommandLineFixture.SCENARIO + "\n"
                        + CommandLineFixture.SCENARIO.replace("\"frames\": 5", "\"frames\": 6"));
        assertThat(talus.run("predict", "--lines", "-")).isEqualTo(ExitCode.BUG);
        List<String> lines = talus.out().lines().toList();
        assertThat(lines.get(0)).startsWith("{\"error\":\"this is a bug in Talus");
        assertThat(lines.get(1)).contains("\"preferred\":\"heelsDown\"");
        assertThat(talus.err()).startsWith("talus: this is a bug in Talus").hasLineCount(1);
    }

    @Test
    void aPictureOfManyLinesIsRefused() {
        CommandLineFixture talus = CommandLineFixture.with(CommandLineFixture.BROKEN);
        assertThat(talus.run("predict", "--lines", "-", "--svg", "x.svg")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(talus.err()).contains("--svg: x.svg is not allowed; not with --lines");
    }

    @Test
    void aBugGivesOneLineAndItsTraceOnlyOnRequest() {
        CommandLineFixture quiet =
                CommandLineFixture.with(CommandLineFixture.BROKEN).reading(CommandLineFixture.SCENARIO);
        assertThat(quiet.run("predict", "-")).isEqualTo(ExitCode.BUG);
        assertThat(quiet.err())
                .startsWith(
                        "talus: this is a bug in Talus: java.lang.IllegalStateException: first line second line at ")
                .contains("TALUS_TRACE=1")
                .hasLineCount(1);
        CommandLineFixture tracing = CommandLineFixture.with(CommandLineFixture.BROKEN)
                .reading(CommandLineFixture.SCENARIO)
                .tracing();
        assertThat(tracing.run("predict", "-")).isEqualTo(ExitCode.BUG);
        assertThat(tracing.err()).contains("\tat talus.app.cli.");
        assertThat(quiet.out() + tracing.out()).isEmpty();
    }

    @Test
    void anErrorOfTheMachineIsCaughtToo() {
        CommandLineFixture talus = CommandLineFixture.with(scenario -> {
                    throw new StackOverflowError();
                })
                .reading(CommandLineFixture.SCENARIO);
        assertThat(talus.run("predict", "-")).isEqualTo(ExitCode.BUG);
        assertThat(talus.err()).startsWith("talus: this is a bug").hasLineCount(1);
    }
}
