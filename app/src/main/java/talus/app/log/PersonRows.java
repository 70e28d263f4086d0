package talus.app.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of table {@code person}. */
final class PersonRows {
    private static final String COLUMNS = "SELECT id, name, created_ms, events FROM person";

    private PersonRows() {}

    /** Oldest first. */
    static List<Person> all(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COLUMNS + " ORDER BY created_ms, id");
                ResultSet rows = select.executeQuery()) {
            List<Person> people = new ArrayList<>();
            while (rows.next()) {
                people.add(person(rows));
            }
            return people;
        }
    }

    static Optional<Person> find(Connection connection, String id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(COLUMNS + " WHERE id = ?")) {
            select.setString(1, id);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(person(rows)) : Optional.empty();
            }
        }
    }

    private static Person person(ResultSet row) throws SQLException {
        return new Person(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4));
    }

    /** Adds a person, unless the id is there; returns whether it was not. */
    static boolean insert(Connection connection, Person person) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO person (id, name, created_ms, events) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING")) {
            insert.setString(1, person.id());
            insert.setString(2, person.name());
            insert.setLong(3, person.createdMs());
            insert.setLong(4, person.events());
            return insert.executeUpdate() == 1;
        }
    }

    /** Moves the count of a person's events; until the transaction ends nobody else can. Returns whether there is such a person. */
    static boolean count(Connection connection, String id, long more) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE person SET events = events + ? WHERE id = ?")) {
            update.setLong(1, more);
            update.setString(2, id);
            return update.executeUpdate() == 1;
        }
    }

    /** Takes the person away, with all events. */
    static boolean delete(Connection connection, String id) throws SQLException {
        try (PreparedStatement events = connection.prepareStatement("DELETE FROM event WHERE person = ?");
                PreparedStatement person = connection.prepareStatement("DELETE FROM person WHERE id = ?")) {
            events.setString(1, id);
            events.executeUpdate();
            person.setString(1, id);
            return person.executeUpdate() == 1;
        }
    }
}
