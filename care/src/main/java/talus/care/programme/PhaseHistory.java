package talus.care.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import talus.care.event.Event;
import talus.care.event.Log;
import talus.care.exercise.Phase;
import talus.care.history.History;
import talus.care.safety.SafetyReview;

/** Where the weight lay over the time of a log: the emphasis of each day on which something was kept, as it was reckoned then. */
public final class PhaseHistory {
    private PhaseHistory() {}

    /** A phase and the day from which on it came first. */
    public record Stretch(LocalDate from, Phase phase) {}

    /** The earliest first; neighbours differ. */
    public static List<Stretch> of(Content content, Log log, LocalDate on) {
        List<LocalDate> days = log.events().stream()
                .map(Event::at)
                .map(at -> at.date())
                .filter(day -> !day.isAfter(on))
                .distinct()
                .sorted()
                .toList();
        List<Stretch> stretches = new ArrayList<>();
        for (LocalDate day : days) {
            History history = History.of(log, day);
            Phase phase = Emphasis.of(Situation.of(content, history, SafetyReview.of(history)))
                    .phase();
            if (stretches.isEmpty() || stretches.getLast().phase() != phase) {
                stretches.add(new Stretch(day, phase));
            }
        }
        return stretches;
    }
}
