package talus.app.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.web.server.PortInUseException;
import talus.app.log.StoreAddress;
import talus.app.log.StoreFailure;
import talus.chain.report.words.Words;

/** {@code talus [--port PORT] [--lan] [--no-browser]}: the app, until the process is ended. */
public final class ServerCommand {
    private static final int DONE = 0;
    private static final int WRONG_INPUT = 2;

    private ServerCommand() {}

    /** Serves until the process is told to end; returns at once when the server cannot start. The exit code is returned. */
    public static int run(Telling telling, String... words) throws InterruptedException, IOException {
        ServerWords asked;
        StoreAddress address;
        try {
            asked = ServerWords.parse(words);
            address = address(asked);
        } catch (ServerWords.Wrong e) {
            telling.problem(String.valueOf(e.getMessage()));
            return WRONG_INPUT;
        }
        if (!Site.isThere()) {
            telling.problem(Words.say(ServerMessage.NO_SITE));
        }
        Optional<Lan> lan;
        try {
            lan = asked.lanPort().isPresent()
                    ? Optional.of(LanStart.open(asked.lanPort().getAsInt(), address))
                    : Optional.empty();
        } catch (ServerWords.Wrong e) {
            telling.problem(String.valueOf(e.getMessage()));
            return WRONG_INPUT;
        }
        try (TalusServer server = TalusServer.open(asked.port(), telling, address, lan)) {
            server.openDiary();
            if (asked.rehearsal()) {
                Rehearsal.of(server);
            } else {
                telling.line(ServerMessage.DIARY, address.shown());
                telling.line(ServerMessage.OPEN, server.address());
                lan.ifPresent(home -> {
                    LanStart.tell(server, home, telling);
                    LanStart.watch(server, home, telling);
                });
                if (asked.browser()) {
                    WebBrowser.show(server.address());
                }
                server.await();
            }
            return DONE;
        } catch (PortInUseException e) {
            boolean own = e.getPort() == asked.port();
            telling.problem(Words.say(
                    own ? ServerMessage.PORT_IN_USE : ServerMessage.LAN_PORT_IN_USE,
                    Integer.toString(e.getPort()),
                    Integer.toString(e.getPort() + (own ? 1 : 2))));
            return WRONG_INPUT;
        } catch (StoreFailure e) {
            telling.problem(e.sentence(address));
            return WRONG_INPUT;
        }
    }

    /** The place that was typed, or that of the environment, or the usual one. A rehearsal leaves a person's own alone. */
    private static StoreAddress address(ServerWords asked) throws ServerWords.Wrong, IOException {
        if (asked.store().isPresent()) {
            return asked.store().get();
        }
        if (asked.rehearsal()) {
            return new StoreAddress.SqliteFile(
                    Files.createTempDirectory("talus").resolve("log.sqlite"));
        }
        String named = System.getenv(StoreAddress.VARIABLE);
        return named == null || named.isEmpty()
                ? StoreAddress.usual(System.getenv(), Path.of(System.getProperty("user.home", "")))
                : ServerWords.store(named);
    }
}
