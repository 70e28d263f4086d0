package talus.stories;

import java.io.PrintWriter;
import java.io.StringWriter;
import talus.app.lan.Household;
import talus.app.log.StoreAddress;
import talus.app.server.TalusServer;
import talus.app.server.Telling;

/** A server of Talus that a story runs on a free port. */
abstract class Served implements AutoCloseable {
    private final StringWriter told = new StringWriter();
    private final StoreAddress store;
    private final TalusServer server;

    /** For this machine only. */
    Served(StoreAddress store) {
        this.store = store;
        server = TalusServer.open(0, telling(told), store);
    }

    /** For a home too. */
    Served(StoreAddress store, Household home) {
        this.store = store;
        server = TalusServer.open(0, telling(told), store, home);
    }

    private static Telling telling(StringWriter told) {
        PrintWriter telling = new PrintWriter(told, true);
        return new Telling(telling, telling, true);
    }

    /** The address of the first page, without a slash at its end. */
    String address() {
        return server.address();
    }

    /** What the server has told besides its answers. */
    String told() {
        return told.toString();
    }

    /** Where the server keeps its diary. */
    StoreAddress store() {
        return store;
    }

    @Override
    public void close() {
        server.close();
    }
}
