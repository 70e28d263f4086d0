package talus.care.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that is known of a person, in order of time and then id; an id that came twice counts once, and when its events differ
 * the earliest.
 *
 * @param events in that order
 */
public record Log(List<Event> events) {
    public Log {
        events = List.copyOf(events);
    }

    /** The log of events in any order. */
    public static Log of(List<Event> given) {
        List<Event> sorted = new ArrayList<>(given);
        sorted.sort(Event.ORDER.thenComparing(event -> event.data().toString()));
        Map<String, Event> first = new HashMap<>();
        List<Event> events = new ArrayList<>();
        for (Event event : sorted) {
            if (first.putIfAbsent(event.id(), event) == null) {
                events.add(event);
            }
        }
        return new Log(events);
    }

    /** What counts on a day: everything up to its end, but of the day's own sets none. */
    public Log countingOn(LocalDate day) {
        List<Event> counting = new ArrayList<>();
        for (Event event : events) {
            LocalDate date = event.at().date();
            boolean own = date.equals(day) && event.data() instanceof EventData.SetDone;
            if (!date.isAfter(day) && !own) {
                counting.add(event);
            }
        }
        return new Log(counting);
    }
}
