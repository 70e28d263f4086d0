package talus.app.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import talus.chain.json.Json;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;
import talus.chain.report.words.Words;

/** For each line one line, in order, whatever stands in it. */
final class LineByLine {
    private final Console console;
    private final int longestBytes;
    private final Function<String, Json> answering;
    private int exitCode = ExitCode.DONE;

    /** @param answering what to write for a line; a bug of it spoils this line alone */
    LineByLine(Console console, int longestBytes, Function<String, Json> answering) {
        this.console = console;
        this.longestBytes = longestBytes;
        this.answering = answering;
    }

    /** Answers every line until the input ends or nobody reads the answers; 1 when a line met a bug. */
    int run(String file) throws WrongInput {
        try (InputStream in = TextSource.open(console, file)) {
            TextSource.Lines lines = new TextSource.Lines(new BufferedInputStream(in), longestBytes);
            byte[] line = lines.next();
            while (line != null && !console.out().checkError()) {
                console.line(JsonText.write(answer(line)));
                line = lines.next();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("closing " + file, e);
        }
        return exitCode;
    }

    private Json answer(byte[] line) {
        try {
            if (line.length > longestBytes) {
                return error(Words.say(CliMessage.TOO_LONG, Integer.toString(longestBytes)));
            }
            return answering.apply(TextSource.decode(TextSource.STANDARD_INPUT, line));
        } catch (WrongInput e) {
            return error(String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            exitCode = ExitCode.BUG;
            Bug.tell(console, e);
            return error(Bug.line(e));
        }
    }

    static JsonObject error(String text) {
        return JsonObject.builder().put("error", text).build();
    }
}
