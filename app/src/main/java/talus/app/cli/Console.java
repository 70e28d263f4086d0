package talus.app.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import talus.chain.report.words.Message;
import talus.chain.report.words.Words;

/**
 * Where a command reads and prints.
 *
 * @param in standard input, UTF-8
 * @param out the answer and nothing else
 * @param err everything that is not the answer
 * @param traces whether a bug prints its whole trace
 */
public record Console(InputStream in, PrintWriter out, PrintWriter err, boolean traces) {
    /** The environment variable that asks for traces. */
    public static final String TRACE = "TALUS_TRACE";

    /** Prints a text that ends its own lines, as it is. */
    void answer(String text) {
        out.print(text);
        out.flush();
    }

    /** Prints a line of an answer. */
    void line(String text) {
        answer(text + "\n");
    }

    /** Tells one thing that is not the answer, on one line. */
    void tell(Message message, String... arguments) {
        tell(Words.say(message, arguments));
    }

    /** Tells one thing that is not the answer; further lines of it are joined to the first. */
    void tell(String text) {
        String line = String.join(" ", text.lines().map(String::strip).toList());
        err.print(Words.say(CliMessage.PREFIX, line) + "\n");
        err.flush();
    }
}
