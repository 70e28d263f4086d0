package talus.app.log;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What the two databases do each in its own way. All else is the same statements. */
sealed interface Dialect permits Sqlite, Postgres {
    /** Makes connections. */
    DataSource source();

    /** What a store must be set to before anything is written; outside a transaction. */
    void prepare(Connection connection) throws SQLException;

    /** Makes sure, inside a transaction, that nobody else changes tables until its end. */
    void lockTables(Connection connection) throws SQLException;

    /**
     * Overwrites what was deleted; outside a transaction.
     *
     * @return whether every byte is gone from the store's own files
     */
    boolean overwriteDeleted(Connection connection) throws SQLException;

    /** Whether {@link #copyTo} can. */
    boolean copiesItself();

    /** Writes a copy of the whole store, as it is at one moment, to a file that is empty; outside a transaction. */
    void copyTo(Path file, Connection connection) throws SQLException;

    static Dialect at(StoreAddress address) {
        return switch (address) {
            case StoreAddress.SqliteFile sqlite -> new Sqlite(sqlite.file(), false);
            case StoreAddress.PostgresDatabase postgres -> new Postgres(postgres.url());
        };
    }
}
