package talus.app.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Brings the tables of a store to this version: the resources {@code 1.sql}, {@code 2.sql}, ... each once, in order, in one transaction.
 * Decision 15 tells why no library does it.
 */
final class Migrations {
    /** The newest. */
    static final long VERSION = 1;

    private static final String TABLE = "talus_migration";

    private Migrations() {}

    /** How far a store has come; 0 for an empty one. */
    static long version(Connection connection) throws SQLException {
        try (ResultSet table = connection.getMetaData().getTables(null, null, TABLE, null)) {
            if (!table.next()) {
                return 0;
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet newest = statement.executeQuery("SELECT MAX(version) FROM " + TABLE)) {
            return newest.next() ? newest.getLong(1) : 0;
        }
    }

    /** Does what is missing, inside a transaction that the caller commits. */
    static void migrate(Connection connection, long nowMs) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS " + TABLE
                    + " (version BIGINT NOT NULL PRIMARY KEY, applied_ms BIGINT NOT NULL)");
            for (long version = version(connection) + 1; version <= VERSION; version++) {
                for (String change : text(version).split(";")) {
                    if (!change.isBlank()) {
                        statement.execute(change);
                    }
                }
                try (PreparedStatement applied =
                        connection.prepareStatement("INSERT INTO " + TABLE + " (version, applied_ms) VALUES (?, ?)")) {
                    applied.setLong(1, version);
                    applied.setLong(2, nowMs);
                    applied.executeUpdate();
                }
            }
        }
    }

    private static String text(long version) {
        String name = version + ".sql";
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the resource " + name + " is not shipped");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
