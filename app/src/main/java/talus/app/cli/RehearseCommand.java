package talus.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    private static final List<List<String>> DIARY = List.of(
            List.of("people", "add", "A"),
            List.of("log", "add", TextSource.STANDARD_INPUT),
            List.of("log"),
            List.of("plan"),
            List.of("note"));

    @Override
    public Integer call() {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Console silent = new Console(InputStream.nullInputStream(), nowhere, nowhere, false);
        for (List<String> words : SCRIPT) {
            TalusCommand.run(silent, words.toArray(String[]::new));
        }
        withADiary(silent);
        return ExitCode.DONE;
    }

    /** One that is nobody's. */
    private static void withADiary(Console silent) {
        try {
            Path folder = Files.createTempDirectory("talus");
            Path file = folder.resolve("log.sqlite");
            for (List<String> words : DIARY) {
                List<String> all = new ArrayList<>(words);
                all.addAll(List.of("--store", file.toString()));
                TalusCommand.run(silent, all.toArray(String[]::new));
            }
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
