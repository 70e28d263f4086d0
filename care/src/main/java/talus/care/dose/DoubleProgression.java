package talus.care.dose;

import java.time.LocalDate;
import java.util.List;
import talus.care.exercise.Dose;
import talus.care.exercise.Exercise;
import talus.care.exercise.LoadKind;
import talus.care.exercise.WorkMode;
import talus.care.rule.CareNumbers;
import talus.care.rule.Reason;
import talus.care.rule.Rule;
import talus.chain.json.JsonObject;
import talus.chain.report.words.Decimal;

/**
 * The way up: repetitions or seconds rise inside their range; at its top a weight, else a set, else a harder exercise. One part at a time.
 */
final class DoubleProgression {
    /** Below it a session has no room for further sets. */
    private static final int SHORT_MINUTES = 10;

    /** Repetitions added at a time, and when all sets were easy. */
    private static final int REPS_STEP = 1;

    private static final int EASY_REPS_STEP = 2;

    private static final int HOLD_STEP_S = 5;

    /** Times rise by this part, to whole half minutes. */
    private static final double TIME_STEP = 0.2;

    private static final int TIME_GRID_S = 30;

    private final WorkMode mode;
    private final Dose dose;
    private final List<Done> done;
    private final LocalDate on;
    private final int minutes;
    private final DoseCaps caps;
    private final List<Reason> reasons;
    private boolean outgrown;

    /**
     * The way up of an exercise on a side.
     *
     * @param done on earlier days, at least one before {@link #next} is asked
     * @param minutes of a session
     * @param reasons written to
     */
    DoubleProgression(
            Exercise exercise, List<Done> done, LocalDate on, int minutes, DoseCaps caps, List<Reason> reasons) {
        this.mode = exercise.mode();
        this.dose = exercise.dose();
        this.done = done;
        this.on = on;
        this.minutes = minutes;
        this.caps = caps;
        this.reasons = reasons;
    }

    /** Whether nothing but a harder exercise was left to raise. */
    boolean outgrown() {
        return outgrown;
    }

    /** Back to sets that were done within four weeks, before anything else rises. */
    Amount next(Amount last) {
        Amount again = last.withSets(last.sets() + 1);
        if (mode == WorkMode.TIME || mostSetsLately() <= last.sets() || caps.isTooManyJumps(again, last)) {
            return riseFurther(last);
        }
        if (caps.isTooMuch(again, last)) {
            return stayAtTop(last);
        }
        reasons.add(
                Reason.of(Rule.AGAIN, JsonObject.builder().put("sets", again.sets()), Integer.toString(again.sets())));
        return again;
    }

    private int mostSetsLately() {
        int most = 0;
        for (Done one : done) {
            boolean lately = one.day().isAfter(on.minusDays((long) CareNumbers.RESTART_DAYS.value()));
            most = lately ? Math.max(most, one.asked().sets()) : most;
        }
        return most;
    }

    private Amount riseFurther(Amount last) {
        int high = mode == WorkMode.REPS ? dose.repsHigh() : dose.holdHighS();
        if (last.unit(mode) < high) {
            Amount next = last.withUnit(mode, Math.min(high, raised(last.unit(mode))));
            if (!caps.isTooMuch(next, last)) {
                reasons.add(unitReason(last, next));
                return next;
            }
            return stayAtTop(last);
        }
        if (dose.load().kind() == LoadKind.KG) {
            Amount next = last.withLoadKg(last.loadKg() + dose.load().stepKg()).withReps(dose.repsLow());
            reasons.add(Reason.of(
                    Rule.RAISE_LOAD,
                    JsonObject.builder().put("loadKg", next.loadKg()).put("reps", next.reps()),
                    Decimal.shortest(next.loadKg(), 1),
                    Integer.toString(next.reps())));
            return next;
        }
        return riseSets(last);
    }

    /** Repetitions or seconds to which doses are rounded. */
    static int grid(WorkMode mode) {
        return switch (mode) {
            case REPS -> REPS_STEP;
            case HOLD -> HOLD_STEP_S;
            case TIME -> TIME_GRID_S;
        };
    }

    private int raised(int unit) {
        return switch (mode) {
            case REPS -> unit + (done.getLast().easy() && !caps.isImpact() ? EASY_REPS_STEP : REPS_STEP);
            case HOLD -> unit + HOLD_STEP_S;
            case TIME -> {
                int grid = (int) Math.floor(unit * (1 + TIME_STEP) / TIME_GRID_S) * TIME_GRID_S;
                yield Math.max(unit + HOLD_STEP_S, grid);
            }
        };
    }

    private Reason unitReason(Amount last, Amount next) {
        String from = Integer.toString(last.unit(mode));
        String to = Integer.toString(next.unit(mode));
        JsonObject.Builder inputs =
                JsonObject.builder().put("from", last.unit(mode)).put("to", next.unit(mode));
        return mode == WorkMode.REPS
                ? Reason.of(Rule.RAISE_REPS, inputs, Integer.toString(last.sets()), to, from)
                : Reason.of(Rule.RAISE_HOLD, inputs, from, to);
    }

    private Amount riseSets(Amount last) {
        Amount next = last.withSets(last.sets() + 1);
        boolean room = mode != WorkMode.TIME && next.sets() <= mostSets();
        if (room && !caps.isTooMuch(next, last)) {
            reasons.add(Reason.of(
                    Rule.RAISE_SETS, JsonObject.builder().put("sets", next.sets()), Integer.toString(next.sets())));
            return next;
        }
        outgrown = true;
        return stayAtTop(last);
    }

    private Amount stayAtTop(Amount last) {
        reasons.add(Reason.of(Rule.STAY_TOP));
        return last;
    }

    /** Who has little time gets something harder before a further set. */
    private int mostSets() {
        if (minutes < SHORT_MINUTES) {
            return dose.sets();
        }
        return Math.max(dose.sets(), (int) CareNumbers.MOST_SETS.value() - 1);
    }
}
