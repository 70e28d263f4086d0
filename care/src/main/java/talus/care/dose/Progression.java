package talus.care.dose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.event.EventData;
import talus.care.event.Region;
import talus.care.exercise.Capacity;
import talus.care.exercise.Dose;
import talus.care.exercise.Exercise;
import talus.care.exercise.LoadKind;
import talus.care.exercise.Target;
import talus.care.exercise.WorkMode;
import talus.care.history.Dated;
import talus.care.history.History;
import talus.care.rule.CareNumbers;
import talus.care.rule.Reason;
import talus.care.rule.Rule;
import talus.care.symptom.Signal;
import talus.chain.body.Side;
import talus.chain.json.JsonObject;
import talus.chain.report.words.Decimal;

/**
 * Double progression of one exercise on one side: repetitions or seconds rise inside their range; at its top a weight, else a set, else a
 * harder exercise. One part at a time, and only when nothing brakes.
 */
public final class Progression {
    private static final int DAYS_A_WEEK = 7;

    /** Below it a session has no room for further sets. */
    private static final int SHORT_MINUTES = 10;

    /** Part of the first dose where it meets something sore. */
    private static final double FIRST_PART = 0.5;

    /** Repetitions added at a time, and when all sets were easy. */
    private static final int REPS_STEP = 1;

    private static final int EASY_REPS_STEP = 2;

    private static final int HOLD_STEP_S = 5;

    /** Times rise by this part, to whole half minutes. */
    private static final double TIME_STEP = 0.2;

    private static final int TIME_GRID_S = 30;

    private final Exercise exercise;
    private final WorkMode mode;
    private final Dose dose;
    private final History history;
    private final Brakes brakes;
    private final List<Done> done;
    private final List<Reason> reasons = new ArrayList<>();
    private boolean outgrown;

    private Progression(Exercise exercise, Side side, History history, Brakes brakes) {
        this.exercise = exercise;
        this.mode = exercise.mode();
        this.dose = exercise.dose();
        this.history = history;
        this.brakes = brakes;
        this.done = Done.of(exercise, side, history);
    }

    /** The next amount of an exercise on a side. */
    public static Dosed next(Exercise exercise, Side side, History history, Brakes brakes) {
        return new Progression(exercise, side, history, brakes).next();
    }

    private Dosed next() {
        if (done.isEmpty()) {
            Amount first = Amount.first(exercise);
            reasons.add(Reason.of(Rule.FIRST, basis(), dose.basis().reason()));
            return new Dosed(irritable(calmed(first)), Optional.empty(), false, reasons);
        }
        Amount last = done.get(done.size() - 1).asked();
        Amount next = notTooLong(capped(irritable(course(last)), last));
        if (ItemChange.between(last, next) == ItemChange.LESS) {
            reasons.removeIf(Stay::tells);
        }
        return new Dosed(next, Optional.of(last), outgrown && next.equals(last), reasons);
    }

    /** Half of the first dose of what hurt before a set of it was logged, or of what loads a part that needs its time. */
    private Amount calmed(Amount first) {
        if (hurt(LocalDate.MIN)) {
            reasons.add(Reason.of(Rule.BACK_HURT));
            return first.part(mode, FIRST_PART);
        }
        Optional<Region> region = touched(Signal.HOLD);
        if (region.isEmpty() || history.trainings().isEmpty()) {
            return first;
        }
        reasons.add(Reason.of(
                Rule.FIRST_SYMPTOM,
                JsonObject.builder().put("region", region.get().word()),
                region.get().word()));
        return first.part(mode, FIRST_PART);
    }

    private JsonObject.Builder basis() {
        return JsonObject.builder()
                .put("dose", dose.basis().status().word())
                .put("sources", String.join(", ", dose.basis().sources()));
    }

    private Amount course(Amount last) {
        if (brakes.awayDays() >= CareNumbers.AWAY_DAYS.value()) {
            return away(last);
        }
        if (hurt(done.getLast().day())) {
            reasons.add(Reason.of(Rule.BACK_HURT));
            return notAboveFirst(back(last));
        }
        Optional<Region> back = touched(Signal.BACK);
        if (back.isPresent()) {
            reasons.add(Reason.of(
                    Rule.BACK_SYMPTOM,
                    JsonObject.builder().put("region", back.get().word()),
                    back.get().word()));
            return notAboveFirst(back(last));
        }
        Optional<Reason> stay = stay();
        if (stay.isPresent()) {
            reasons.add(stay.get());
        }
        if (isForgotten()) {
            return anew(last);
        }
        return stay.isPresent() ? last : rise(last);
    }

    private Amount away(Amount last) {
        int days = brakes.awayDays();
        double part = days >= CareNumbers.LONG_AWAY_DAYS.value()
                ? CareNumbers.LONG_AWAY_PART.value()
                : CareNumbers.AWAY_PART.value();
        Amount next = last.part(mode, part);
        if (days >= CareNumbers.RESTART_DAYS.value()) {
            next = next.least(Amount.first(exercise));
        }
        reasons.add(
                Reason.of(Rule.AWAY, JsonObject.builder().put("days", days).put("part", part), Integer.toString(days)));
        return next;
    }

    /** Whether it alone was not done for so long as asks all exercises to begin anew. */
    private boolean isForgotten() {
        return !done.getLast()
                .day()
                .plusDays((long) CareNumbers.RESTART_DAYS.value())
                .isAfter(history.on());
    }

    /** One step back of what was forgotten is no more than beginning anew. */
    private Amount notAboveFirst(Amount back) {
        return isForgotten() ? back.least(Amount.first(exercise)) : back;
    }

    private Amount anew(Amount last) {
        reasons.add(Reason.of(
                Rule.ANEW, JsonObject.builder().put("last", done.getLast().day().toString())));
        return last.least(Amount.first(exercise));
    }

    /** Whether the person said that it hurts on this day or later. */
    private boolean hurt(LocalDate since) {
        for (Dated<EventData.Hurt> hurt : history.hurts()) {
            if (hurt.data().exercise().equals(exercise.id()) && !hurt.date().isBefore(since)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Region> touched(Signal signal) {
        for (Region region : Region.ALL) {
            Signal said = brakes.signals().getOrDefault(region, Signal.GO);
            if (said.compareTo(signal) >= 0 && Loads.touches(exercise, region)) {
                return Optional.of(region);
            }
        }
        return Optional.empty();
    }

    private Optional<Reason> stay() {
        Optional<Region> hold = touched(Signal.HOLD);
        if (hold.isPresent()) {
            return Optional.of(Reason.of(
                    Rule.STAY_SYMPTOM,
                    JsonObject.builder().put("region", hold.get().word()),
                    hold.get().word()));
        }
        if (brakes.stay().isPresent()) {
            return brakes.stay();
        }
        if (brakes.irritable()) {
            return Optional.of(Reason.of(Rule.IRRITABLE));
        }
        if (brakes.smallSteps() && !doneTwice()) {
            return Optional.of(Reason.of(Rule.STAY_SMALL_STEPS));
        }
        if (history.isLocked(exercise.id())) {
            return Optional.of(Reason.of(Rule.STAY_LOCKED));
        }
        Done last = done.get(done.size() - 1);
        if (!last.allDone()) {
            return Optional.of(Reason.of(Rule.STAY_SHORT));
        }
        return last.hard() ? Optional.of(Reason.of(Rule.STAY_HARD)) : Optional.empty();
    }

    /** Whether the last two times asked for the same. */
    private boolean doneTwice() {
        int n = done.size();
        return n >= 2 && done.get(n - 1).asked().equals(done.get(n - 2).asked());
    }

    /** A set less while there are several, else a quarter of the set; a weight goes down first. */
    private Amount back(Amount last) {
        double stepKg = dose.load().stepKg();
        if (stepKg > 0 && last.loadKg() > stepKg) {
            return last.withLoadKg(last.loadKg() - stepKg);
        }
        if (last.sets() > 1) {
            return last.withSets(last.sets() - 1);
        }
        return last.withUnit(mode, Math.max(1, last.unit(mode) * 3 / 4));
    }

    /** Back to sets that were done within four weeks, before anything else rises. */
    private Amount rise(Amount last) {
        Amount again = last.withSets(last.sets() + 1);
        if (mode == WorkMode.TIME || mostSetsLately() <= last.sets() || isTooManyJumps(again, last)) {
            return riseFurther(last);
        }
        if (isTooMuch(again, last)) {
            return stayAtTop(last);
        }
        reasons.add(
                Reason.of(Rule.AGAIN, JsonObject.builder().put("sets", again.sets()), Integer.toString(again.sets())));
        return again;
    }

    private int mostSetsLately() {
        int most = 0;
        for (Done one : done) {
            boolean lately = one.day().isAfter(history.on().minusDays((long) CareNumbers.RESTART_DAYS.value()));
            most = lately ? Math.max(most, one.asked().sets()) : most;
        }
        return most;
    }

    private Amount riseFurther(Amount last) {
        int high = mode == WorkMode.REPS ? dose.repsHigh() : dose.holdHighS();
        if (last.unit(mode) < high) {
            Amount next = last.withUnit(mode, Math.min(high, raised(last.unit(mode))));
            if (!isTooMuch(next, last)) {
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

    private int raised(int unit) {
        return switch (mode) {
            case REPS -> unit + (done.getLast().easy() && !isImpact() ? EASY_REPS_STEP : REPS_STEP);
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
        if (room && !isTooMuch(next, last)) {
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
        if (brakes.minutes() < SHORT_MINUTES) {
            return dose.sets();
        }
        return Math.max(dose.sets(), (int) CareNumbers.MOST_SETS.value() - 1);
    }

    /** Whether stretching or jumping would grow beyond what is enough. */
    private boolean isTooMuch(Amount next, Amount last) {
        int days = Math.min(brakes.sessionsAWeek(), dose.daysAWeek());
        double enough = Math.min(CareNumbers.STRETCH_SESSION_S.value(), CareNumbers.STRETCH_WEEK_S.value() / days);
        if (isStretch() && next.heldS() > enough) {
            reasons.add(Reason.of(Rule.CAP_STRETCH));
            return true;
        }
        if (isTooManyJumps(next, last)) {
            reasons.add(Reason.of(Rule.CAP_JUMPS));
            return true;
        }
        return false;
    }

    /** More than a fifth above the least of the last week; few jumps a session are never too many. */
    private boolean isTooManyJumps(Amount next, Amount last) {
        if (!isImpact()) {
            return false;
        }
        int least = last.volume(mode);
        for (Done one : inLastWeek()) {
            least = Math.min(least, one.asked().volume(mode));
        }
        boolean oneASet = mode == WorkMode.REPS && next.sets() == last.sets() && next.reps() == last.reps() + 1;
        boolean few = oneASet && next.volume(mode) <= CareNumbers.FEW_JUMPS.value();
        return !few && next.volume(mode) > least * (1 + CareNumbers.JUMPS_A_WEEK.value());
    }

    private boolean isStretch() {
        return mode == WorkMode.HOLD && asksFor(Capacity.RANGE);
    }

    private boolean isImpact() {
        return asksFor(Capacity.IMPACT);
    }

    private boolean asksFor(Capacity capacity) {
        for (Target target : exercise.targets()) {
            if (target.capacity() == capacity) {
                return true;
            }
        }
        return false;
    }

    private List<Done> inLastWeek() {
        List<Done> week = new ArrayList<>();
        for (Done one : done) {
            if (one.day().isAfter(history.on().minusDays(DAYS_A_WEEK + 1))) {
                week.add(one);
            }
        }
        return week;
    }

    private Amount irritable(Amount amount) {
        if (!brakes.irritable()) {
            return amount;
        }
        Amount half = Amount.first(exercise).part(mode, 0.5);
        if (amount.within(half)) {
            return amount;
        }
        Reason reason = Reason.of(Rule.IRRITABLE);
        if (!reasons.contains(reason)) {
            reasons.add(reason);
        }
        return amount.least(half);
    }

    /** No more stretching of a session than is enough, whatever was done by oneself. */
    private Amount notTooLong(Amount next) {
        int enough = (int) CareNumbers.STRETCH_SESSION_S.value();
        if (!isStretch() || next.heldS() <= enough) {
            return next;
        }
        reasons.removeIf(Rise::tells);
        Reason cap = Reason.of(Rule.CAP_STRETCH);
        if (!reasons.contains(cap)) {
            reasons.add(cap);
        }
        Amount shorter = next.withHoldS(Math.min(next.holdS(), enough));
        int holds = enough / shorter.holdS();
        shorter = shorter.withReps(Math.min(shorter.reps(), holds));
        return shorter.withSets(Math.min(shorter.sets(), holds / shorter.reps()));
    }

    /** Sets of a session rise by at most two in seven days. */
    private Amount capped(Amount next, Amount last) {
        int fewest = last.sets();
        for (Done one : inLastWeek()) {
            fewest = Math.min(fewest, one.asked().sets());
        }
        int most = fewest + (int) CareNumbers.SETS_A_WEEK.value();
        if (next.sets() <= most) {
            return next;
        }
        reasons.removeIf(Rise::tells);
        reasons.add(Reason.of(Rule.CAP_SETS, JsonObject.builder().put("most", most)));
        return next.least(last).withSets(most);
    }
}
