package talus.care.dose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import talus.care.event.EventData;
import talus.care.event.Region;
import talus.care.exercise.Dose;
import talus.care.exercise.Exercise;
import talus.care.exercise.WorkMode;
import talus.care.history.Dated;
import talus.care.history.History;
import talus.care.rule.CareNumbers;
import talus.care.rule.Reason;
import talus.care.rule.Rule;
import talus.care.symptom.Signal;
import talus.chain.body.Side;
import talus.chain.json.JsonObject;

/**
 * The next dose of one exercise on one side: less when it hurt, when what it loads says so, after days away or where a set ended early
 * twice, the same while something brakes, else more by {@link DoubleProgression}. {@link DoseCaps} hold for all of it.
 */
public final class Progression {
    /** Part of the first dose where it meets something sore. */
    private static final double FIRST_PART = 0.5;

    /** While one of these holds the dose is kept as it is, not only kept from rising. */
    private static final Set<Rule> KEEPS =
            Set.of(Rule.STAY_SYMPTOM, Rule.STAY_ELSEWHERE, Rule.STAY_LOCKED, Rule.IRRITABLE);

    private final Exercise exercise;
    private final WorkMode mode;
    private final Dose dose;
    private final History history;
    private final Brakes brakes;
    private final List<Done> done;
    private final List<Reason> reasons = new ArrayList<>();
    private final DoseCaps caps;
    private final DoubleProgression upward;

    private Progression(Exercise exercise, Side side, History history, Brakes brakes) {
        this.exercise = exercise;
        this.mode = exercise.mode();
        this.dose = exercise.dose();
        this.history = history;
        this.brakes = brakes;
        this.done = Done.of(exercise, side, history);
        this.caps = new DoseCaps(exercise, done, history.on(), brakes, reasons);
        this.upward = new DoubleProgression(exercise, done, history.on(), brakes.minutes(), caps, reasons);
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
        Amount next = caps.notTooLong(caps.capped(irritable(course(last)), last));
        if (ItemChange.between(last, next) == ItemChange.LESS) {
            reasons.removeIf(Stay::tells);
        }
        return new Dosed(next, Optional.of(last), upward.outgrown() && next.equals(last), reasons);
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
        if (fellShortTwice() && stay.map(Reason::rule).filter(KEEPS::contains).isEmpty()) {
            return reached(last);
        }
        return stay.isPresent() ? last : upward.next(last);
    }

    /** Whether the last two times a set of the same dose ended early. */
    private boolean fellShortTwice() {
        return doneTwice()
                && done.subList(done.size() - 2, done.size()).stream()
                        .allMatch(one ->
                                one.least() > 0 && one.least() < one.asked().unit(mode));
    }

    /** What every set of the better of the two reached, but no less than half. */
    private Amount reached(Amount last) {
        int n = done.size();
        int least = Math.max(done.get(n - 1).least(), done.get(n - 2).least());
        int grid = DoubleProgression.grid(mode);
        int unit = Math.max(grid, Math.max(least, (last.unit(mode) + 1) / 2) / grid * grid);
        String told = mode == WorkMode.REPS ? Integer.toString(unit) : unit + " s";
        reasons.add(Reason.of(
                Rule.BACK_SHORT, JsonObject.builder().put("reached", least).put("asked", unit), told));
        return last.withUnit(mode, unit);
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
}
