package talus.care.programme;

import java.util.List;
import java.util.Optional;
import talus.care.event.ProgrammeChoice;
import talus.care.exercise.Exercise;
import talus.care.exercise.ExerciseCatalogue;
import talus.care.habit.HabitAdvice;
import talus.care.ready.ReadyProgramme;

/**
 * What plans are made of.
 *
 * @param exercises the catalogue
 * @param ready the programmes whose sessions are given
 * @param advice for people with a habit, in the order in which it is shown
 */
public record Content(ExerciseCatalogue exercises, List<ReadyProgramme> ready, List<HabitAdvice> advice) {
    public Content {
        ready = List.copyOf(ready);
        advice = List.copyOf(advice);
    }

    /** The ids that a log may name. */
    public List<String> ids() {
        return exercises.exercises().stream().map(Exercise::id).toList();
    }

    /** The sessions of a programme; none for the five phases, or when it is not shipped. */
    Optional<ReadyProgramme> ready(ProgrammeChoice choice) {
        for (ReadyProgramme programme : ready) {
            if (programme.id().equals(choice.word())) {
                return Optional.of(programme);
            }
        }
        return Optional.empty();
    }
}
