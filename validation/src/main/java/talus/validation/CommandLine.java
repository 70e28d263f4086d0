package talus.validation;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import talus.app.cli.Console;
import talus.app.cli.TalusCommand;

/** The command line in this process: the same words, streams and exit codes as {@code ./talus}, without starting a JVM each time. */
final class CommandLine {
    private CommandLine() {}

    /**
     * What a command did.
     *
     * @param exitCode of the process it would have been
     * @param out standard output
     * @param err standard error
     */
    record Ran(int exitCode, String out, String err) {}

    static Ran talus(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(
                InputStream.nullInputStream(), new PrintWriter(out, true), new PrintWriter(err, true), false);
        int exitCode = TalusCommand.run(console, words);
        return new Ran(exitCode, out.toString(), err.toString());
    }
}
