package talus.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import talus.app.server.ServerCommand;
import talus.app.server.SiteCommand;
import talus.app.server.Telling;

/** Main class of the app's server. */
public final class Serve {
    private Serve() {}

    /** Serves until the process is told to end, or ends it with the exit code of what went wrong. */
    public static void main(String[] words) throws InterruptedException, IOException {
        Telling telling = new Telling(
                new PrintWriter(System.out, true, UTF_8),
                new PrintWriter(System.err, true, UTF_8),
                "1".equals(System.getenv(Telling.TRACE)));
        boolean site = words.length > 0 && words[0].equals(SiteCommand.NAME);
        System.exit(site ? SiteCommand.run(telling, words) : ServerCommand.run(telling, words));
    }
}
