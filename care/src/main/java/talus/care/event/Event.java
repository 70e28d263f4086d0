package talus.care.event;

import java.util.Comparator;

/**
 * One thing that happened.
 *
 * @param id unique, made by the client
 * @param at when
 */
public record Event(String id, Moment at, EventData data) {
    /** The version of every kind that this reader knows. */
    public static final int VERSION = 1;

    /** By time, then by id. */
    public static final Comparator<Event> ORDER =
            Comparator.comparingLong((Event event) -> event.at().epochMs()).thenComparing(Event::id);
}
