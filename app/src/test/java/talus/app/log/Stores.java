package talus.app.log;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.provider.Arguments;

/** New empty stores, one after the other, on each of the two databases. The PostgreSQL server is started once, with its writes on the disk. */
final class Stores {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Stores() {}

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** One place for a new store on each database. */
    static Stream<Arguments> places() {
        return Stream.of(place("SQLite", Stores::sqlite), place("PostgreSQL", Stores::postgres));
    }

    private static Arguments place(String name, Supplier<StoreAddress> maker) {
        return Arguments.of(Named.of(name, maker));
    }

    static StoreAddress sqlite() {
        try {
            Path folder = Files.createTempDirectory("talus-store");
            for (String name : List.of("", "log.sqlite", "log.sqlite-wal", "log.sqlite-shm")) {
                folder.resolve(name).toFile().deleteOnExit(); // the last named is deleted first
            }
            return new StoreAddress.SqliteFile(folder.resolve("log.sqlite"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static StoreAddress postgres() {
        String name = "store" + COUNT.incrementAndGet();
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new StoreAddress.PostgresDatabase(Server.RUNNING.getJdbcUrl("postgres", name));
    }

    /** What the server says of a setting. */
    static String setting(String name) throws SQLException {
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("SHOW " + name)) {
            row.next();
            return row.getString(1);
        }
    }
}
