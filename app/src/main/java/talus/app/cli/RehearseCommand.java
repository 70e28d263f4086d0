package talus.app.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * {@code talus rehearse}: runs the common commands once and prints nothing. The launcher runs it after a build to make
 * the cache from which later starts are quick.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    private static final List<String> CHECK = List.of(
            "check",
            "--sex",
            "female",
            "--age",
            "41",
            "--height",
            "168cm",
            "--mass",
            "66kg",
            "--left",
            "6cm",
            "--right",
            "11cm");

    private static final List<List<String>> SCRIPT = List.of(
            List.of("help"),
            List.of("version"),
            List.of("doctor"),
            List.of("schema", "scenario"),
            CHECK,
            List.of("predict", TextSource.STANDARD_INPUT),
            List.of("no-such-command"));

    @Override
    public Integer call() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Console silent = new Console(InputStream.nullInputStream(), nowhere, nowhere, false);
        for (List<String> words : SCRIPT) {
            TalusCommand.run(silent, words.toArray(String[]::new));
        }
        return ExitCode.DONE;
    }
}
