package talus.care.programme;

import java.util.List;
import talus.care.exercise.Exercise;

/** What a person may do in place of an exercise of today: one link easier or harder, and open to them as every choice of the programme is. */
public record Instead(List<Exercise> easier, List<Exercise> harder) {
    public Instead {
        easier = List.copyOf(easier);
        harder = List.copyOf(harder);
    }

    /** Of an exercise, worked on the same legs, in a situation. */
    public static Instead of(Situation now, Exercise exercise) {
        Chooser chooser = new Chooser(now);
        return new Instead(
                open(chooser, exercise, now.catalogue().easier(exercise)),
                open(chooser, exercise, now.catalogue().harder(exercise)));
    }

    private static List<Exercise> open(Chooser chooser, Exercise exercise, List<Exercise> links) {
        return links.stream()
                .filter(link -> link.side() == exercise.side())
                .filter(link -> chooser.bar(link).isEmpty() && chooser.mayBegin(link))
                .filter(link -> chooser.sides(link).containsAll(chooser.sides(exercise)))
                .toList();
    }
}
