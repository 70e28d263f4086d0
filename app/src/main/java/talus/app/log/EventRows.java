package talus.app.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.event.Event;
import talus.chain.json.Json;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.JsonString;
import talus.chain.json.JsonText;
import talus.chain.json.ParseOutcome;

/** The rows of table {@code event}. */
final class EventRows {
    private static final String INSERT = "INSERT INTO event"
            + " (person, number, id, kind, occurred_ms, at, recorded_ms, version, payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UNLESS_THERE = " ON CONFLICT (person, id) DO NOTHING";

    private EventRows() {}

    /** Adds events under further numbers, each unless its id is there; returns how many were not. The person's count is the caller's. */
    static long append(Connection connection, String person, long last, List<GivenEvent> events, long nowMs)
            throws SQLException {
        long number = last;
        try (PreparedStatement insert = connection.prepareStatement(INSERT + UNLESS_THERE)) {
            for (GivenEvent event : events) {
                bind(insert, person, number + 1, event, nowMs);
                number += insert.executeUpdate();
            }
        }
        return number - last;
    }

    /** Adds an event under the number that it had elsewhere. */
    static void insert(Connection connection, String person, List<KeptEvent> kept, List<GivenEvent> events)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < kept.size(); i++) {
                bind(
                        insert,
                        person,
                        kept.get(i).number(),
                        events.get(i),
                        kept.get(i).recordedMs());
                insert.executeUpdate();
            }
        }
    }

    private static void bind(PreparedStatement insert, String person, long number, GivenEvent given, long recordedMs)
            throws SQLException {
        Event event = given.event();
        insert.setString(1, person);
        insert.setLong(2, number);
        insert.setString(3, event.id());
        insert.setString(4, kind(given.json()));
        insert.setLong(5, event.at().epochMs());
        insert.setString(6, event.at().text());
        insert.setLong(7, recordedMs);
        insert.setLong(8, Event.VERSION);
        insert.setString(9, JsonText.write(given.json()));
    }

    private static String kind(JsonObject event) {
        return event.get("kind").map(EventRows::text).orElseThrow();
    }

    private static String text(Json json) {
        return ((JsonString) json).value();
    }

    static Optional<KeptEvent> find(Connection connection, String person, String id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT number, recorded_ms, payload FROM event WHERE person = ? AND id = ?")) {
            select.setString(1, person);
            select.setString(2, id);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(kept(rows)) : Optional.empty();
            }
        }
    }

    /** Those above a number, in order, at most so many. */
    static List<KeptEvent> after(Connection connection, String person, long number, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT number, recorded_ms, payload FROM event"
                + " WHERE person = ? AND number > ? ORDER BY number LIMIT ?")) {
            select.setString(1, person);
            select.setLong(2, number);
            select.setLong(3, most);
            try (ResultSet rows = select.executeQuery()) {
                List<KeptEvent> events = new ArrayList<>();
                while (rows.next()) {
                    events.add(kept(rows));
                }
                return events;
            }
        }
    }

    private static KeptEvent kept(ResultSet row) throws SQLException {
        if (JsonParser.parse(row.getString(3)) instanceof ParseOutcome.Parsed parsed
                && parsed.json() instanceof JsonObject event) {
            return new KeptEvent(row.getLong(1), row.getLong(2), event);
        }
        throw new StoreFailure(StoreFailure.Reason.NO_STORE);
    }
}
