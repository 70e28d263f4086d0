package talus.app.log;

import java.util.List;

/**
 * All that is kept of a person.
 *
 * @param events in the order of their numbers
 */
public record PersonLog(Person person, List<KeptEvent> events) {
    public PersonLog {
        events = List.copyOf(events);
    }
}
