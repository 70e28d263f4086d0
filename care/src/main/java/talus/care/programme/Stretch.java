package talus.care.programme;

import java.time.LocalDate;
import talus.care.dose.Done;
import talus.care.exercise.Capacity;
import talus.care.exercise.Exercise;
import talus.care.exercise.ExerciseCatalogue;
import talus.care.exercise.WorkMode;
import talus.care.history.History;
import talus.care.rule.CareNumbers;
import talus.care.safety.Matrix;
import talus.chain.body.Side;

/** Stretching of the calf: enough of it is enough. */
final class Stretch {
    private static final int DAYS_BEFORE = 6;

    private Stretch() {}

    /** Whether the exercise holds the calf at length. */
    static boolean is(Exercise exercise) {
        return exercise.mode() == WorkMode.HOLD
                && Matrix.isAnkleRange(exercise)
                && exercise.targets().stream().anyMatch(target -> target.capacity() == Capacity.RANGE);
    }

    /** Whether the six days before hold so much of it, on either side, that another session like the longest of them is too much. */
    static boolean isEnough(History history, ExerciseCatalogue catalogue) {
        LocalDate from = history.on().minusDays(DAYS_BEFORE);
        for (Side side : Side.BOTH) {
            int total = 0;
            int longest = 0;
            for (Exercise exercise : catalogue.exercises()) {
                if (is(exercise)) {
                    for (Done done : Done.of(exercise, side, history)) {
                        int held = done.day().isBefore(from) ? 0 : done.asked().heldS();
                        total += held;
                        longest = Math.max(longest, held);
                    }
                }
            }
            if (total + longest > CareNumbers.STRETCH_WEEK_S.value()) {
                return true;
            }
        }
        return false;
    }
}
