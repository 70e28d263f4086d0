package talus.app.log;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * One file (and beside it {@code -wal} and {@code -shm} while it is open). A commit is on the disk before it is acknowledged; what is deleted is
 * overwritten. Writers wait for one another.
 *
 * @param file the store
 * @param readOnly whether the file stays as it is to the last byte
 */
record Sqlite(Path file, boolean readOnly) implements Dialect {
    private static final int PATIENCE_MS = 10_000;
    private static final int AGAIN_MS = 20;

    /** An error's further codes add multiples of this to it. */
    private static final int PRIMARY_CODES = 256;

    /** For a reader that keeps old bytes alive: an erasure answers while somebody still waits for it. */
    private static final int ERASURE_PATIENCE_MS = 2_000;

    @Override
    public DataSource source() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MS);
        config.setReadOnly(readOnly);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        if (!readOnly) {
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
            config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
            config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "on");
            config.enforceForeignKeys(true);
            makeFile();
        }
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private void makeFile() {
        try {
            OwnFile.make(file);
        } catch (IOException e) {
            throw new StoreFailure(StoreFailure.Reason.CANNOT_OPEN, e);
        }
    }

    /** A file is asked once to keep a write-ahead log, which it then remembers. SQLite itself does not wait for others who ask at that moment. */
    @Override
    public void prepare(Connection connection) throws SQLException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MS);
        boolean done = false;
        while (!done) {
            try {
                done = hasWriteAheadLog(connection, "PRAGMA journal_mode")
                        || hasWriteAheadLog(connection, "PRAGMA journal_mode = WAL");
                if (!done) {
                    throw new StoreFailure(StoreFailure.Reason.CANNOT_OPEN);
                }
            } catch (SQLiteException e) {
                boolean busy = e.getResultCode().code % PRIMARY_CODES == SQLiteErrorCode.SQLITE_BUSY.code;
                if (!busy || System.nanoTime() > end) {
                    throw e;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(AGAIN_MS));
            }
        }
    }

    private static boolean hasWriteAheadLog(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet mode = statement.executeQuery(question)) {
            return mode.next() && mode.getString(1).equals("wal");
        }
    }

    @Override
    public void lockTables(Connection connection) {
        // every transaction of this kind of database is alone from its beginning
    }

    @Override
    public boolean overwriteDeleted(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("VACUUM");
            statement.execute("PRAGMA busy_timeout = " + ERASURE_PATIENCE_MS);
            try (ResultSet busy = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
                return busy.next() && busy.getInt(1) == 0;
            } finally {
                statement.execute("PRAGMA busy_timeout = " + PATIENCE_MS);
            }
        }
    }

    @Override
    public boolean copiesItself() {
        return true;
    }

    @Override
    public void copyTo(Path copy, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, copy.toString());
            statement.execute();
        }
    }
}
