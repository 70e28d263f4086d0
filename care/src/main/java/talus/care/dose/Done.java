package talus.care.dose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.care.event.Effort;
import talus.care.event.EventData;
import talus.care.event.Work;
import talus.care.exercise.Exercise;
import talus.care.exercise.SideMode;
import talus.care.exercise.WorkMode;
import talus.care.history.Dated;
import talus.care.history.History;
import talus.care.history.Training;
import talus.chain.body.Side;

/**
 * An exercise on one day and side: what was asked for and what was done.
 *
 * @param asked the prescription: as the targets say; sets as the target says or as many as are in the log
 * @param least repetitions or seconds of the set with the fewest; what was not said of a set counts as what it was asked for
 * @param allDone whether every set that was asked for is there with all that was asked for
 * @param hard whether a set was hard
 * @param easy whether every set was easy
 */
public record Done(LocalDate day, Amount asked, int least, boolean allDone, boolean hard, boolean easy) {

    /** All days on which the exercise was done on this side, the earliest first. */
    public static List<Done> of(Exercise exercise, Side side, History history) {
        List<Done> all = new ArrayList<>();
        for (Training training : history.trainings()) {
            List<EventData.SetDone> sets = new ArrayList<>();
            for (Dated<EventData.SetDone> set : training.sets()) {
                if (set.data().exercise().equals(exercise.id()) && counts(exercise, side, set.data())) {
                    sets.add(set.data());
                }
            }
            if (!sets.isEmpty()) {
                all.add(of(exercise, training.day(), sets));
            }
        }
        return all;
    }

    /** The last of them. */
    public static Optional<Done> last(Exercise exercise, Side side, History history) {
        List<Done> all = of(exercise, side, history);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    private static boolean counts(Exercise exercise, Side side, EventData.SetDone set) {
        return exercise.side() != SideMode.EACH
                || set.side().map(limb -> limb.includes(side)).orElse(true);
    }

    private static Done of(Exercise exercise, LocalDate day, List<EventData.SetDone> sets) {
        int asked = sets.size();
        int least = Integer.MAX_VALUE;
        boolean full = true;
        boolean hard = false;
        boolean easy = true;
        for (EventData.SetDone set : sets) {
            asked = Math.max(asked, set.target().sets().orElse(0));
            least = Math.min(least, unit(exercise, set));
            full &= isFull(exercise.mode(), set);
            hard |= set.effort().equals(Optional.of(Effort.HARD));
            easy &= set.effort().equals(Optional.of(Effort.EASY));
        }
        Amount amount = amount(exercise, asked, sets.get(sets.size() - 1));
        return new Done(day, amount, least, full && sets.size() >= asked, hard, easy);
    }

    private static int unit(Exercise exercise, EventData.SetDone set) {
        Amount first = Amount.first(exercise);
        if (exercise.mode() == WorkMode.REPS) {
            return set.actual().reps().orElse(set.target().reps().orElse(first.reps()));
        }
        return (int) Math.floor(said(set.actual().holdS(), set.target().holdS()).orElse(first.holdS()));
    }

    private static Amount amount(Exercise exercise, int sets, EventData.SetDone set) {
        Amount first = Amount.first(exercise);
        boolean counted = exercise.mode() == WorkMode.REPS;
        int reps = set.target().reps().orElse(counted ? set.actual().reps().orElse(first.reps()) : first.reps());
        double holdS =
                counted ? 0 : said(set.target().holdS(), set.actual().holdS()).orElse(first.holdS());
        double loadKg = said(set.target().loadKg(), set.actual().loadKg()).orElse(0);
        return new Amount(sets, Math.max(1, reps), (int) Math.floor(holdS), loadKg);
    }

    private static OptionalDouble said(OptionalDouble first, OptionalDouble second) {
        return first.isPresent() ? first : second;
    }

    /** What was not said of a set counts as not done when it was asked for. */
    private static boolean isFull(WorkMode mode, EventData.SetDone set) {
        Work target = set.target();
        Work actual = set.actual();
        boolean reps = mode != WorkMode.REPS
                || target.reps().isEmpty()
                || actual.reps().orElse(0) >= target.reps().getAsInt();
        boolean held = mode == WorkMode.REPS
                || target.holdS().isEmpty()
                || actual.holdS().orElse(0) >= target.holdS().getAsDouble();
        boolean loaded = target.loadKg().isEmpty()
                || actual.loadKg().orElse(target.loadKg().getAsDouble())
                        >= target.loadKg().getAsDouble();
        return reps && held && loaded;
    }
}
