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
    /** The least and the step of a set in time, seconds. */
    private static final int SHORTEST_S = 60;

    public Item {
        reasons = List.copyOf(reasons);
    }

    /** Whether it can be made shorter: a rise taken back, a set left out while there are more than these, or less time of a set in time. */
    boolean canBeShorter(int fewestSets) {
        return !shorterAmount(fewestSets).equals(amount);
    }

    /** The next shorter form. */
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
        if (amount.sets() > fewestSets) {
            return amount.withSets(amount.sets() - 1);
        }
        boolean time = exercise.mode() == WorkMode.TIME && amount.holdS() > SHORTEST_S;
        return time ? amount.withHoldS(Math.max(SHORTEST_S, amount.holdS() - SHORTEST_S)) : amount;
    }
}
