package talus.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talus.chain.contract.Schemas;
import talus.chain.json.JsonParser;
import talus.chain.json.JsonText;
import talus.chain.json.ParseOutcome;
import talus.chain.parameters.Parameter;
import talus.chain.prediction.BodyExport;
import talus.chain.registry.ModelParameters;
import talus.chain.report.DailyDemands;

class OtherCommandsTest {
    private final CommandLineFixture talus = CommandLineFixture.with(CommandLineFixture.FEASIBLE);

    @ParameterizedTest
    @ValueSource(strings = {"a4", "letter"})
    void theWallStripIsAPageToPrint(String paper) {
        assertThat(talus.run("strip", "--paper", paper)).isEqualTo(ExitCode.DONE);
        assertThat(talus.out()).startsWith("<!DOCTYPE html>").contains("@page{size:");
    }

    @Test
    void aPaperThatIsNotKnownIsRefusedByName() {
        assertThat(talus.run("strip", "--paper", "a5")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(talus.err()).contains("--paper", "a5", "a4, letter");
    }

    @Test
    void schemasAreThePublishedOnes() {
        assertThat(talus.run("schema", "scenario")).isEqualTo(ExitCode.DONE);
        assertThat(talus.out()).isEqualTo(JsonText.writeIndented(Schemas.scenario()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"result", "check", "event", "plan"})
    void theOtherSchemasAreJson(String document) {
        assertThat(talus.run("schema", document)).isEqualTo(ExitCode.DONE);
        assertThat(JsonParser.parse(talus.out())).isInstanceOf(ParseOutcome.Parsed.class);
    }

    @Test
    void anUnknownDocumentIsRefused() {
        assertThat(talus.run("schema", "story")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(talus.err()).contains("DOCUMENT: story is not allowed; scenario, result, check, event or plan");
    }

    @Test
    void theDoctorPrintsEveryParameterWithItsSource() {
        assertThat(talus.run("doctor", "--model")).isEqualTo(ExitCode.DONE);
        List<Parameter> all = new ArrayList<>(ModelParameters.all());
        all.addAll(DailyDemands.parameters());
        for (Parameter parameter : all) {
            assertThat(talus.out()).contains(parameter.name() + " = ", parameter.source(), parameter.reason());
        }
        assertThat(talus.out()).contains(all.size() + " parameters");
        assertThat(talus.err()).contains("asking what hangs on", "100 %");
    }

    @ParameterizedTest
    @ValueSource(strings = {"version --json", "doctor --json", "doctor --model --json"})
    void everythingIsThereForProgramsToo(String line) {
        assertThat(talus.run(line.split(" "))).isEqualTo(ExitCode.DONE);
        assertThat(JsonParser.parse(talus.out())).isInstanceOf(ParseOutcome.Parsed.class);
    }

    @Test
    void aBodyIsWrittenIntoItsFolder(@TempDir Path folder) throws IOException {
        Path out = folder.resolve("new").resolve("body");
        talus.reading(CommandLineFixture.SCENARIO);
        assertThat(talus.run("export", "body", "-", "--format", "mjcf", "--out", out.toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(out.resolve("body.xml"))).isEqualTo("<mujoco/>");
        assertThat(Files.readString(out.resolve("couplings.json"))).isEqualTo("{}");
        assertThat(talus.out().lines()).hasSize(2);
    }

    @Test
    void anExportThatCannotBeIsRefused(@TempDir Path folder) throws IOException {
        talus.reading(CommandLineFixture.SCENARIO);
        assertThat(talus.run("export", "body", "-", "--format", "osim", "--out", folder.toString()))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(talus.err()).contains("--format: osim is not allowed; mjcf");
        Path file = Files.createFile(folder.resolve("file"));
        CommandLineFixture blocked =
                CommandLineFixture.with(CommandLineFixture.FEASIBLE).reading(CommandLineFixture.SCENARIO);
        assertThat(blocked.run("export", "body", "-", "--format", "mjcf", "--out", file.toString()))
                .isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(blocked.err()).contains("--out: " + file).hasLineCount(1);
        CommandLineFixture missing =
                CommandLineFixture.with(CommandLineFixture.FEASIBLE).reading(CommandLineFixture.SCENARIO);
        missing.export = scenario -> new BodyExport.Unavailable("task.lunge");
        assertThat(missing.run("export", "body", "-", "--format", "mjcf", "--out", folder.toString()))
                .isEqualTo(ExitCode.NOT_AVAILABLE);
    }

    @Test
    void withoutAPostureNothingIsWritten(@TempDir Path folder) {
        talus.reading(CommandLineFixture.SCENARIO);
        talus.export = scenario -> new BodyExport.NothingFeasible();
        Path out = folder.resolve("none");
        assertThat(talus.run("export", "body", "-", "--format", "mjcf", "--out", out.toString()))
                .isEqualTo(ExitCode.NOTHING_FEASIBLE);
        assertThat(talus.err()).isEqualTo("talus: no strategy is feasible, so there is no posture to write\n");
        assertThat(out).doesNotExist();
    }
}
