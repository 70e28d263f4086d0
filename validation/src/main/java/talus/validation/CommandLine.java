package talus.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import talus.app.cli.Console;
import talus.app.cli.TalusCommand;

/** The command line, in this process or started as a person starts it. */
final class CommandLine {
    private CommandLine() {}

    /**
     * What a command did.
     *
     * @param exitCode of the process, or of the process it would have been
     * @param out standard output
     * @param err standard error
     */
    record Ran(int exitCode, String out, String err) {}

    /** The same words, streams and exit codes as {@code ./talus}, without starting a JVM each time. */
    static Ran talus(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(
                InputStream.nullInputStream(), new PrintWriter(out, true), new PrintWriter(err, true), false);
        int exitCode = TalusCommand.run(console, words);
        return new Ran(exitCode, out.toString(), err.toString());
    }

    /**
     * Starts {@code ./talus} and waits for its end.
     *
     * @param home the project's folder
     */
    static Ran launch(Path home, String... words) throws IOException {
        Path out = Files.createTempFile("talus", ".out");
        Path err = Files.createTempFile("talus", ".err");
        try {
            List<String> command = new ArrayList<>(List.of(home.resolve("talus").toString()));
            command.addAll(List.of(words));
            Process process = new ProcessBuilder(command)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            return new Ran(process.waitFor(), Files.readString(out), Files.readString(err));
        } catch (InterruptedException e) {
            throw new IOException("interrupted while ./talus ran", e);
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
