package talus.care.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.dose.Amount;
import talus.care.dose.ItemChange;
import talus.care.event.Limb;
import talus.care.exercise.Exercise;
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
    public Item {
        reasons = List.copyOf(reasons);
    }

    /** A set shorter: a rise is taken back first. */
    Item shorter(Reason reason) {
        Amount base = change == ItemChange.MORE ? last.orElse(amount) : amount;
        Amount less = base.sets() > 1 ? base.withSets(base.sets() - 1) : base;
        List<Reason> more = new ArrayList<>(reasons);
        if (!more.contains(reason)) {
            more.add(reason);
        }
        ItemChange now = change == ItemChange.FIRST || change == ItemChange.SWAPPED
                ? change
                : last.map(before -> ItemChange.between(before, less)).orElse(ItemChange.FIRST);
        return new Item(exercise, side, less, last, now, more);
    }
}
