package talus.care.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.dose.Amount;
import talus.care.dose.ItemChange;
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

    public Item {
        reasons = List.copyOf(reasons);
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
        Amount less = shorterAmount(fewestSets);
        List<Reason> more = new ArrayList<>(reasons);
        if (!more.contains(reason)) {
            more.add(reason);
        }
        ItemChange now = change == ItemChange.FIRST || change == ItemChange.SWAPPED
                ? change
                : last.map(before -> ItemChange.between(before, less)).orElse(ItemChange.FIRST);
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
