package talus.care.dose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import talus.care.exercise.Capacity;
import talus.care.exercise.Exercise;
import talus.care.exercise.Target;
import talus.care.exercise.WorkMode;
import talus.care.rule.CareNumbers;
import talus.care.rule.Reason;
import talus.care.rule.Rule;
import talus.chain.json.JsonObject;

/** What a dose is never more than, however it came about: stretching that is enough, jumps and sets that grow slowly. */
final class DoseCaps {
    private static final int DAYS_A_WEEK = 7;

    private final Exercise exercise;
    private final WorkMode mode;
    private final List<Done> done;
    private final LocalDate on;
    private final Brakes brakes;
    private final List<Reason> reasons;

    /**
     * The caps of an exercise on a side.
     *
     * @param done on earlier days
     * @param reasons written to
     */
    DoseCaps(Exercise exercise, List<Done> done, LocalDate on, Brakes brakes, List<Reason> reasons) {
        this.exercise = exercise;
        this.mode = exercise.mode();
        this.done = done;
        this.on = on;
        this.brakes = brakes;
        this.reasons = reasons;
    }

    /** Whether stretching or jumping would grow beyond what is enough. */
    boolean isTooMuch(Amount next, Amount last) {
        int days = Math.min(brakes.sessionsAWeek(), exercise.dose().daysAWeek());
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
    boolean isTooManyJumps(Amount next, Amount last) {
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

    /** No more stretching of a session than is enough, whatever was done by oneself. */
    Amount notTooLong(Amount next) {
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
    Amount capped(Amount next, Amount last) {
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

    private List<Done> inLastWeek() {
        List<Done> week = new ArrayList<>();
        for (Done one : done) {
            if (one.day().isAfter(on.minusDays(DAYS_A_WEEK + 1))) {
                week.add(one);
            }
        }
        return week;
    }

    /** Whether it is a run, a hop or a jump. */
    boolean isImpact() {
        return asksFor(Capacity.IMPACT);
    }

    private boolean isStretch() {
        return mode == WorkMode.HOLD && asksFor(Capacity.RANGE);
    }

    private boolean asksFor(Capacity capacity) {
        for (Target target : exercise.targets()) {
            if (target.capacity() == capacity) {
                return true;
            }
        }
        return false;
    }
}
