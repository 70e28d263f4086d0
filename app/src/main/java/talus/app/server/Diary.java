package talus.app.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import talus.app.log.LogStore;
import talus.app.log.StoreAddress;

/** The store of this server, opened when it is first asked for. */
final class Diary implements AutoCloseable {
    /** More would only wait for one another: one writes at a time. */
    private static final int CONNECTIONS = 4;

    private static final long PATIENCE_MS = 10_000;

    private final StoreAddress address;
    private final List<HikariDataSource> pools = new ArrayList<>();
    private Optional<LogStore> store = Optional.empty();

    Diary(StoreAddress address) {
        this.address = address;
    }

    StoreAddress address() {
        return address;
    }

    /** The open store. Throws {@link talus.app.log.StoreFailure}. */
    synchronized LogStore store() {
        if (store.isEmpty()) {
            store = Optional.of(LogStore.open(address, InstantSource.system(), this::pooled));
        }
        return store.get();
    }

    private DataSource pooled(DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("diary");
        config.setDataSource(source);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE_MS);
        config.setInitializationFailTimeout(-1);
        HikariDataSource pool = new HikariDataSource(config);
        pools.add(pool);
        return pool;
    }

    @Override
    public synchronized void close() {
        pools.forEach(HikariDataSource::close);
        store = Optional.empty();
    }
}
