package talus.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talus.chain.Engine;

class TalusCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int talus(String... words) {
        Console console = new Console(
                InputStream.nullInputStream(), new PrintWriter(out, true), new PrintWriter(err, true), false);
        return TalusCommand.run(console, words);
    }

    @Test
    void versionIsPrintedAlone() {
        assertThat(talus("version")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString().strip()).isEqualTo(System.getProperty("talus.project.version"));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void theVersionIsAlsoAnOption() {
        talus("version");
        String told = out.toString();
        out.getBuffer().setLength(0);
        assertThat(talus("--version")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).isEqualTo(told);
    }

    @Test
    void helpOnNothingKnownSaysSo() {
        talus("help", "nothing");
        assertThat(err.toString()).isEqualTo("talus: nothing is no command (see: talus help)\n");
    }

    @Test
    void withoutWordsTheHelpIsPrinted() {
        assertThat(talus()).isEqualTo(ExitCode.DONE);
        assertThat(out.toString())
                .startsWith("Usage: talus")
                .contains("version", "doctor")
                .doesNotContain("rehearse");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check",
                "predict",
                "compare",
                "export",
                "export body",
                "people",
                "people add",
                "log",
                "log add",
                "export-person",
                "import-person",
                "erase-person",
                "backup",
                "restore",
                "schema",
                "strip",
                "doctor",
                "version"
            })
    void everyCommandHasHelp(String command) {
        assertThat(talus(("help " + command).split(" "))).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).startsWith("Usage: talus " + command);
        String told = out.toString();
        out.getBuffer().setLength(0);
        assertThat(talus((command + " --help").split(" "))).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "versoin",
                "--json",
                "help nothing",
                "version extra",
                "doctor --loud",
                "export",
                "export bdy",
                "predict --jsno"
            })
    void wrongWordsGiveOneLineAndNoAnswer(String line) {
        assertThat(talus(line.split(" "))).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).startsWith("talus: ").hasLineCount(1);
    }

    @Test
    void aMisspeltCommandIsAnsweredWithTheNearestOne() {
        talus("versoin");
        assertThat(err.toString()).contains("did you mean version?");
    }

    @Test
    void doctorNamesEngineJavaAndMemory() {
        assertThat(talus("doctor")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString())
                .contains("engine ", Engine.VERSION)
                .contains("java ", Runtime.version().toString())
                .containsPattern("heap limit +\\d+ MiB");
    }

    @Test
    void theEngineItselfAnswersACheck() {
        String words = "check --sex female --age 41 --height 5ft6in --left 2.5in --right-limit 36deg";
        assertThat(talus(words.split(" "))).as(err.toString()).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("Your ankles", "What happens in a squat", "Shin leans forward");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void rehearsalPrintsNothing() {
        assertThat(talus("rehearse")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString() + err).isEmpty();
    }

    @Test
    void aBugGivesOneLineAndNoStackTrace() {
        PrintWriter broken = new PrintWriter(Writer.nullWriter()) {
            @Override
            public void print(String text) {
                throw new IllegalStateException("first line\nsecond line");
            }
        };
        Console console = new Console(InputStream.nullInputStream(), broken, new PrintWriter(err, true), false);
        assertThat(TalusCommand.run(console, "version")).isEqualTo(ExitCode.BUG);
        assertThat(err.toString())
                .startsWith(
                        "talus: this is a bug in Talus: java.lang.IllegalStateException: first line second line at ")
                .hasLineCount(1);
    }
}
