package talus.care.history;

import java.time.LocalDate;
import java.util.List;
import talus.care.event.EventData;

/**
 * The sets of one day.
 *
 * @param sets in order, at least one
 */
public record Training(LocalDate day, List<Dated<EventData.SetDone>> sets) {
    public Training {
        sets = List.copyOf(sets);
    }
}
