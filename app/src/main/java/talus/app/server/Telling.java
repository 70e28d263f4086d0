package talus.app.server;

import java.io.PrintWriter;
import talus.chain.report.words.Words;

/**
 * Where the server tells whoever started it, one line at a time.
 *
 * @param out where the diary is kept, the address, and nothing else
 * @param err everything else
 * @param traces whether a bug prints its whole trace
 */
public record Telling(PrintWriter out, PrintWriter err, boolean traces) {
    /** The environment variable that asks for traces. */
    public static final String TRACE = "TALUS_TRACE";

    void line(ServerMessage message, String... arguments) {
        out.println(Words.say(message, arguments));
        out.flush();
    }

    /** A line that is said already. */
    void line(String text) {
        out.println(text);
        out.flush();
    }

    void problem(String text) {
        err.println(Words.say(ServerMessage.PREFIX, text));
        err.flush();
    }

    /** What broke and where. Its text is left out, which may hold a person's numbers. */
    void bug(Throwable bug) {
        StackTraceElement[] frames = bug.getStackTrace();
        String what = bug.getClass().getName() + (frames.length == 0 ? "" : " " + frames[0]);
        problem(Words.say(ServerMessage.BUG, what, TRACE));
        if (traces) {
            bug.printStackTrace(err);
            err.flush();
        }
    }
}
