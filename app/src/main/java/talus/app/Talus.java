package talus.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import talus.app.cli.Console;
import talus.app.cli.TalusCommand;

/** Main class of the command line. */
public final class Talus {
    private Talus() {}

    /** Runs the command that the words name and ends the process with its exit code. Text in and out is UTF-8. */
    public static void main(String[] words) {
        Console console = new Console(
                System.in,
                new PrintWriter(System.out, true, UTF_8),
                new PrintWriter(System.err, true, UTF_8),
                "1".equals(System.getenv(Console.TRACE)));
        System.exit(TalusCommand.run(console, words));
    }
}
