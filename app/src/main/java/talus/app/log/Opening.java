package talus.app.log;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** What happens to a store before it is used. */
final class Opening {
    private Opening() {}

    /** Brings its tables to this version. */
    static void migrate(Dialect dialect, DataSource source, long nowMs) {
        try (Connection connection = source.getConnection()) {
            dialect.prepare(connection);
            long version = Migrations.version(connection);
            if (version > Migrations.VERSION) {
                throw new StoreFailure(StoreFailure.Reason.NEWER);
            }
            if (version < Migrations.VERSION) {
                connection.setAutoCommit(false);
                dialect.lockTables(connection);
                Migrations.migrate(connection, nowMs);
                connection.commit();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new StoreFailure(StoreFailure.Reason.CANNOT_OPEN, e);
        }
    }

    /** A copy must be of this version. */
    static void mustBeWhole(DataSource source) {
        try (Connection connection = source.getConnection()) {
            long version = Migrations.version(connection);
            if (version != Migrations.VERSION) {
                throw new StoreFailure(
                        version > Migrations.VERSION ? StoreFailure.Reason.NEWER : StoreFailure.Reason.NO_STORE);
            }
        } catch (SQLException e) {
            throw new StoreFailure(StoreFailure.Reason.NO_STORE, e);
        }
    }
}
