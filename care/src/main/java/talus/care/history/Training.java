package talus.care.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import talus.care.event.EventData;
import talus.care.event.SetSource;

/**
 * The sets of one day.
 *
 * @param sets in order, at least one
 */
public record Training(LocalDate day, List<Dated<EventData.SetDone>> sets) {
    public Training {
        sets = List.copyOf(sets);
    }

    /** Whether the timer saw every set. */
    public boolean timed() {
        return timedSets() == sets.size();
    }

    /** The sets that the timer saw. */
    public int timedSets() {
        return Math.toIntExact(sets.stream()
                .filter(set -> set.data().source().equals(Optional.of(SetSource.TIMER)))
                .count());
    }
}
