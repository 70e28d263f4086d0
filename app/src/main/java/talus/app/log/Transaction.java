package talus.app.log;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Work with one connection. */
final class Transaction {
    private Transaction() {}

    /** What is done with it. */
    interface Work<T> {
        T of(Connection connection) throws SQLException;
    }

    /** Each statement for itself. */
    static <T> T read(DataSource source, Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return work.of(connection);
        } catch (SQLException e) {
            throw new StoreFailure(StoreFailure.Reason.BROKEN, e);
        }
    }

    /** All statements or none. */
    static <T> T write(DataSource source, Work<T> work) {
        try (Connection connection = source.getConnection()) {
            return atOnce(connection, work);
        } catch (SQLException e) {
            throw new StoreFailure(StoreFailure.Reason.BROKEN, e);
        }
    }

    /** All statements see the store as it is at one moment. */
    static <T> T snapshot(DataSource source, Work<T> work) {
        try (Connection connection = source.getConnection()) {
            int usual = connection.getTransactionIsolation();
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            try {
                return atOnce(connection, work);
            } finally {
                connection.setTransactionIsolation(usual);
            }
        } catch (SQLException e) {
            throw new StoreFailure(StoreFailure.Reason.BROKEN, e);
        }
    }

    private static <T> T atOnce(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            T result = work.of(connection);
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }
}
