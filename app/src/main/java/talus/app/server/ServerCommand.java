package talus.app.server;

import java.io.IOException;
import org.springframework.boot.web.server.PortInUseException;
import talus.chain.report.words.Words;

/** {@code talus [--port PORT] [--no-browser]}: the app, until the process is ended. */
public final class ServerCommand {
    private static final int DONE = 0;
    private static final int WRONG_INPUT = 2;

    private ServerCommand() {}

    /** Serves until the process is told to end; returns at once when the server cannot start. The exit code is returned. */
    public static int run(Telling telling, String... words) throws InterruptedException, IOException {
        ServerWords asked;
        try {
            asked = ServerWords.parse(words);
        } catch (ServerWords.Wrong e) {
            telling.problem(String.valueOf(e.getMessage()));
            return WRONG_INPUT;
        }
        if (!Site.isThere()) {
            telling.problem(Words.say(ServerMessage.NO_SITE));
        }
        try (TalusServer server = TalusServer.open(asked.port(), telling)) {
            if (asked.rehearsal()) {
                Rehearsal.of(server);
            } else {
                telling.line(ServerMessage.OPEN, server.address());
                if (asked.browser()) {
                    WebBrowser.show(server.address());
                }
                server.await();
            }
            return DONE;
        } catch (PortInUseException e) {
            telling.problem(Words.say(
                    ServerMessage.PORT_IN_USE, Integer.toString(e.getPort()), Integer.toString(e.getPort() + 1)));
            return WRONG_INPUT;
        }
    }
}
