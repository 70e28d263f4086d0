package talus.care.dose;

import java.util.List;
import java.util.Optional;
import talus.care.rule.Reason;

/**
 * The next amount of an exercise on one side.
 *
 * @param last what was asked for before; empty for a first time
 * @param outgrown whether nothing but a harder exercise is left to raise
 * @param reasons why, in the order of the steps
 */
public record Dosed(Amount next, Optional<Amount> last, boolean outgrown, List<Reason> reasons) {
    public Dosed {
        reasons = List.copyOf(reasons);
    }

    /** Against the last prescription. */
    public ItemChange change() {
        return last.map(before -> ItemChange.between(before, next)).orElse(ItemChange.FIRST);
    }
}
