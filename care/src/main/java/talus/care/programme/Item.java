package talus.care.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.dose.Amount;
import talus.care.dose.ItemChange;
import talus.care.dose.Rise;
import talus.care.dose.Stay;
import talus.care.event.Limb;
import talus.care.exercise.Exercise;
import talus.care.exercise.WorkMode;
import talus.care.rule.Reason;

/**
 * One exercise of a session.
 *
 * @param side a leg alone, both together, or each one after the other
 * @param amount a side
 * @param last the last prescription of this exercise and side; empty for a first time
 */
public record Item(
        Exercise exercise, Limb side, Amount amount, Optional<Amount> last, ItemChange change, List<Reason> reasons) {
    /** A set in time is cut by so much, and to no less than so much, seconds. */
    private static final int STEP_S = 60;

    private static final int SHORTEST_S = 60;

    /** Where even one set is too long, it keeps so many repetitions, or a hold so many seconds. */
    private static final int FEWEST_REPS = 5;

    private static final int SHORTEST_HOLD_S = 10;

    public Item {
        reasons = List.copyOf(reasons);
    }

    /** The legs of a set, one after the other. */
    public List<Limb> sides() {
        return side == Limb.EACH ? List.of(Limb.LEFT, Limb.RIGHT) : List.of(side);
    }

    /** How long the work of one set on one side takes, s; a repetition without a tempo is taken as one. */
    int setS() {
        return switch (exercise.mode()) {
            case REPS -> amount.reps() * Math.max(1, exercise.dose().tempo().repS());
            case HOLD -> amount.reps() * amount.holdS();
            case TIME -> amount.holdS();
        };
    }

    /** Whether its sets are counted in time. */
    boolean isTime() {
        return exercise.mode() == WorkMode.TIME;
    }

    /** Whether {@link #shorter} would change it. */
    boolean canBeShorter(int fewestSets) {
        return !shorterAmount(fewestSets).equals(amount);
    }

    /**
     * The next shorter form: a rise taken back, less of a set in time, a set left out.
     *
     * @param fewestSets at least so many stay
     */
    Item shorter(int fewestSets, Reason reason) {
        return with(shorterAmount(fewestSets), reason);
    }

    /** Whether {@link #smaller} would change it. */
    boolean canBeSmaller() {
        return !smallerAmount().equals(amount);
    }

    /** A quarter less of each set. */
    Item smaller(Reason reason) {
        return with(smallerAmount(), reason);
    }

    private Amount smallerAmount() {
        WorkMode mode = exercise.mode();
        int fewest = mode == WorkMode.REPS ? FEWEST_REPS : SHORTEST_HOLD_S;
        int unit = amount.unit(mode);
        return unit > fewest ? amount.withUnit(mode, Math.max(fewest, unit * 3 / 4)) : amount;
    }

    /** With less; what told of a rise, or of a dose that stays, goes with it. */
    private Item with(Amount less, Reason reason) {
        ItemChange now = change == ItemChange.FIRST || change == ItemChange.SWAPPED
                ? change
                : last.map(before -> ItemChange.between(before, less)).orElse(ItemChange.FIRST);
        List<Reason> more = new ArrayList<>(reasons);
        if (change == ItemChange.MORE) {
            more.removeIf(Rise::tells);
        }
        if (now == ItemChange.LESS) {
            more.removeIf(Stay::tells);
        }
        if (!more.contains(reason)) {
            more.add(reason);
        }
        return new Item(exercise, side, less, last, now, more);
    }

    private Amount shorterAmount(int fewestSets) {
        if (change == ItemChange.MORE && last.isPresent()) {
            return last.get();
        }
        if (isTime() && amount.holdS() > SHORTEST_S) {
            return amount.withHoldS(Math.max(SHORTEST_S, amount.holdS() - STEP_S));
        }
        return amount.sets() > fewestSets ? amount.withSets(amount.sets() - 1) : amount;
    }
}
