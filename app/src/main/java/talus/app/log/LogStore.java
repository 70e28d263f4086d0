package talus.app.log;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/**
 * The store while it is open. Any number of threads, and other processes beside it, may use it at once. What a method has returned for is on
 * the disk.
 *
 * <p>Every method throws {@link StoreFailure} when the database fails.
 */
public final class LogStore {
    private final Dialect dialect;
    private final DataSource source;
    private final InstantSource clock;

    private LogStore(Dialect dialect, DataSource source, InstantSource clock) {
        this.dialect = dialect;
        this.source = source;
        this.clock = clock;
    }

    /** Opens a store, which is made when it is not there. */
    public static LogStore open(StoreAddress address) {
        return open(address, InstantSource.system(), UnaryOperator.identity());
    }

    /**
     * The same.
     *
     * @param clock for when something was stored
     * @param pooled puts a pool before a source of connections; whoever makes the pool closes it
     */
    public static LogStore open(StoreAddress address, InstantSource clock, UnaryOperator<DataSource> pooled) {
        Dialect dialect = Dialect.at(address);
        DataSource source = dialect.source();
        Opening.migrate(dialect, source, clock.millis());
        return new LogStore(dialect, pooled.apply(source), clock);
    }

    /** A copy of a store to be read, which stays as it is. */
    static LogStore reading(Path file) {
        Dialect dialect = new Sqlite(file, true);
        LogStore store = new LogStore(dialect, dialect.source(), InstantSource.system());
        Opening.mustBeWhole(store.source);
        return store;
    }

    /** Everybody, oldest first. */
    public List<Person> people() {
        return Transaction.read(source, PersonRows::all);
    }

    public Optional<Person> person(String id) {
        return Transaction.read(source, connection -> PersonRows.find(connection, id));
    }

    /** Adds a person; one who is there already by this id is returned as is. */
    public Person add(String id, String name) {
        return Transaction.write(source, connection -> {
            PersonRows.insert(connection, new Person(id, name, clock.millis(), 0));
            return PersonRows.find(connection, id).orElseThrow();
        });
    }

    /** Adds a person by a new id. */
    public Person add(String name) {
        return add(UUID.randomUUID().toString(), name);
    }

    /** Appends events, all or none, each once; empty when there is no such person. */
    public Optional<Appended> append(String person, List<GivenEvent> events) {
        return Transaction.write(source, connection -> {
            if (!PersonRows.count(connection, person, events.size())) {
                return Optional.empty();
            }
            long last = PersonRows.find(connection, person).orElseThrow().events() - events.size();
            long added = EventRows.append(connection, person, last, events, clock.millis());
            if (added < events.size()) {
                PersonRows.count(connection, person, added - events.size());
            }
            return Optional.of(outcome(connection, person, events, last + added));
        });
    }

    private static Appended outcome(Connection connection, String person, List<GivenEvent> events, long last)
            throws SQLException {
        Map<String, Long> numbers = new LinkedHashMap<>();
        List<String> different = new ArrayList<>();
        for (GivenEvent event : events) {
            String id = event.event().id();
            KeptEvent kept = EventRows.find(connection, person, id).orElseThrow();
            numbers.put(id, kept.number());
            if (!kept.event().equals(event.json()) && !different.contains(id)) {
                different.add(id);
            }
        }
        return new Appended(numbers, different, last);
    }

    /** A person's events above a number, at most so many. */
    public List<KeptEvent> after(String person, long number, int most) {
        return Transaction.read(source, connection -> EventRows.after(connection, person, number, most));
    }

    /** All that is kept of a person, as it is at one moment. */
    public Optional<PersonLog> log(String person) {
        return Transaction.snapshot(source, connection -> {
            Optional<Person> found = PersonRows.find(connection, person);
            return found.isPresent() ? Optional.of(log(connection, found.get())) : Optional.empty();
        });
    }

    /** All that is kept of everybody, as it is at one moment. */
    public List<PersonLog> logs() {
        return Transaction.snapshot(source, connection -> {
            List<PersonLog> logs = new ArrayList<>();
            for (Person person : PersonRows.all(connection)) {
                logs.add(log(connection, person));
            }
            return logs;
        });
    }

    private static PersonLog log(Connection connection, Person person) throws SQLException {
        return new PersonLog(person, EventRows.after(connection, person.id(), 0, Integer.MAX_VALUE));
    }

    /** Takes a person and all events away for good. */
    public Erasure erase(String person) {
        if (!Transaction.write(source, connection -> PersonRows.delete(connection, person))) {
            return Erasure.NOBODY;
        }
        return overwriteDeleted() ? Erasure.DONE : Erasure.BYTES_REMAIN;
    }

    private boolean overwriteDeleted() {
        return Transaction.read(source, dialect::overwriteDeleted);
    }

    /**
     * Puts people in with numbers and times as they were elsewhere, all or none.
     *
     * @param inPlaceOfAll whether everybody who is there goes
     * @return false, and nothing is changed, when one of them is there and stays
     */
    boolean insert(List<CheckedLog> logs, boolean inPlaceOfAll) {
        boolean inserted = Transaction.write(source, connection -> {
            if (inPlaceOfAll) {
                for (Person person : PersonRows.all(connection)) {
                    PersonRows.delete(connection, person.id());
                }
            }
            for (CheckedLog log : logs) {
                if (!PersonRows.insert(connection, log.log().person())) {
                    connection.rollback();
                    return false;
                }
                EventRows.insert(connection, log.log().person().id(), log.log().events(), log.given());
            }
            return true;
        });
        if (inPlaceOfAll) {
            overwriteDeleted();
        }
        return inserted;
    }

    boolean copiesItself() {
        return dialect.copiesItself();
    }

    void copyTo(Path file) {
        Transaction.read(source, connection -> {
            dialect.copyTo(file, connection);
            return true;
        });
    }
}
