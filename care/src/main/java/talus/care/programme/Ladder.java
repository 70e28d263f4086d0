package talus.care.programme;

import java.util.Optional;
import java.util.function.Predicate;
import talus.care.exercise.Exercise;
import talus.care.exercise.ExerciseCatalogue;

/** The way up from an exercise. */
final class Ladder {
    private Ladder() {}

    /** Of the harder links that are open the one that leads furthest up; among equals the last, which the files list as the hardest. */
    static Optional<Exercise> next(Exercise exercise, ExerciseCatalogue catalogue, Predicate<Exercise> open) {
        Optional<Exercise> best = Optional.empty();
        int most = -1;
        for (Exercise harder : catalogue.harder(exercise)) {
            int height = open.test(harder) ? height(harder, catalogue, open) : -1;
            if (height >= 0 && height >= most) {
                most = height;
                best = Optional.of(harder);
            }
        }
        return best;
    }

    /** Whether the ladder leads from the one up to the other. */
    static boolean leads(Exercise from, Exercise up, ExerciseCatalogue catalogue) {
        for (Exercise harder : catalogue.harder(from)) {
            if (harder.equals(up) || leads(harder, up, catalogue)) {
                return true;
            }
        }
        return false;
    }

    /** Links to the top; the catalogue has no circles. */
    private static int height(Exercise exercise, ExerciseCatalogue catalogue, Predicate<Exercise> open) {
        int most = 0;
        for (Exercise harder : catalogue.harder(exercise)) {
            if (open.test(harder)) {
                most = Math.max(most, 1 + height(harder, catalogue, open));
            }
        }
        return most;
    }
}
