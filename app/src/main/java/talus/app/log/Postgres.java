package talus.app.log;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database of a server, for more people than a household. The server itself must be set to {@code fsync} and
 * {@code synchronous_commit}, as it is when nobody changes them.
 *
 * @param url of its driver
 */
record Postgres(String url) implements Dialect {
    /** Talus' own among the numbers that programs lock. */
    private static final String LOCK = "SELECT pg_advisory_xact_lock(8417620255)";

    @Override
    public DataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setConnectTimeout(10);
        return source;
    }

    @Override
    public void prepare(Connection connection) {
        // the server's own settings are its owner's
    }

    @Override
    public void lockTables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(LOCK);
        }
    }

    /** Writes both tables anew. The server's own log and its copies are out of reach. */
    @Override
    public boolean overwriteDeleted(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("VACUUM (FULL) event");
            statement.execute("VACUUM (FULL) person");
        }
        return false;
    }

    @Override
    public boolean copiesItself() {
        return false;
    }

    @Override
    public void copyTo(Path file, Connection connection) {
        throw new UnsupportedOperationException("a server's database has no file of its own");
    }
}
