package talus.care.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.event.EventData;
import talus.care.event.RatingTime;
import talus.care.event.TestKind;
import talus.care.history.Dated;
import talus.care.history.History;
import talus.care.history.Training;
import talus.care.rule.CareNumbers;
import talus.care.symptom.QuietDay;
import talus.chain.body.Side;

/**
 * The gate before running and jumping. After four weeks without a set it opens anew: what was done before them says no more.
 *
 * @param walked a walk of 30 minutes on a quiet day
 * @param raised enough calf raises on both sides
 * @param hopped enough two-leg hops on a quiet day
 */
public record Gate(boolean walked, boolean raised, boolean hopped) {
    private static final String WALK = "walk-return";
    private static final String HOP = "hop-two-legs";
    private static final long RESTART_DAYS = (long) CareNumbers.RESTART_DAYS.value();

    /** Of a situation. */
    public static Gate of(Situation now) {
        History history = now.history();
        LocalDate since = since(history);
        return new Gate(walked(history, since), raised(now, since), hopped(history, since));
    }

    /** Whether running may be planned. */
    public boolean runs() {
        return walked && raised;
    }

    /** Whether jumping may be planned. */
    public boolean jumps() {
        return runs() && hopped;
    }

    /** The day of the first set after the last four weeks without any; the plan's own day when these are now. */
    private static LocalDate since(History history) {
        LocalDate since = LocalDate.MIN;
        Optional<LocalDate> before = Optional.empty();
        List<LocalDate> days =
                new ArrayList<>(history.trainings().stream().map(Training::day).toList());
        days.add(history.on());
        for (LocalDate day : days) {
            if (before.isPresent() && !before.get().plusDays(RESTART_DAYS).isAfter(day)) {
                since = day;
            }
            before = Optional.of(day);
        }
        return since;
    }

    /** Whether both sides were tested since, or in the four weeks before. */
    private static boolean isTested(Situation now, LocalDate since) {
        for (Side side : Side.BOTH) {
            boolean old = now.findings()
                    .last(TestKind.CALF_RAISES, side)
                    .map(result -> !since.equals(LocalDate.MIN) && !result.day().isAfter(since.minusDays(RESTART_DAYS)))
                    .orElse(false);
            if (old) {
                return false;
            }
        }
        return true;
    }

    private static boolean raised(Situation now, LocalDate since) {
        return isTested(now, since)
                && now.findings().fewestRaises().orElse(0) >= CareNumbers.GATE_RAISES.value()
                && now.findings().raiseSymmetry().orElse(0) >= CareNumbers.GATE_SYMMETRY.value();
    }

    private static boolean walked(History history, LocalDate since) {
        for (Training training : history.trainings()) {
            for (EventData.SetDone set : of(WALK, training)) {
                boolean longEnough = set.actual().holdS().orElse(0) >= CareNumbers.GATE_WALK_S.value();
                if (longEnough && !training.day().isBefore(since) && isQuiet(history, training.day())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hopped(History history, LocalDate since) {
        for (Training training : history.trainings()) {
            int hops = 0;
            for (EventData.SetDone set : of(HOP, training)) {
                hops += set.actual().reps().orElse(0);
            }
            if (hops >= CareNumbers.GATE_HOPS.value()
                    && !training.day().isBefore(since)
                    && isQuiet(history, training.day())) {
                return true;
            }
        }
        return false;
    }

    private static List<EventData.SetDone> of(String exercise, Training training) {
        List<EventData.SetDone> sets = new ArrayList<>();
        for (Dated<EventData.SetDone> set : training.sets()) {
            if (set.data().exercise().equals(exercise)) {
                sets.add(set.data());
            }
        }
        return sets;
    }

    /** Rated at its peak, at most 2 in the legs, and the next morning rated and as usual. */
    private static boolean isQuiet(History history, LocalDate day) {
        boolean rated = false;
        for (Dated<EventData.Rating> rating : history.ratings()) {
            EventData.Rating data = rating.data();
            boolean session = data.when() == RatingTime.PEAK || data.when() == RatingTime.AFTER;
            if (rating.date().equals(day) && session && data.region().leg()) {
                rated = true;
                if (data.discomfort() > CareNumbers.GATE_DISCOMFORT.value()) {
                    return false;
                }
            }
        }
        return rated && QuietDay.morningAfter(history, day);
    }
}
