package talus.care.programme;

import java.util.ArrayList;
import java.util.List;
import talus.care.dose.ItemChange;
import talus.care.rule.CareNumbers;
import talus.care.rule.Reason;
import talus.care.rule.Rule;
import talus.chain.json.JsonObject;

/** Cuts a session to the minutes that a person has: first rises are taken back, then sets left out, the least important item first. */
final class TimeFit {
    private TimeFit() {}

    /** @param items the most important first; calf raises keep the sets that they begin with */
    static List<Item> cut(List<Item> items, int minutes) {
        Reason reason =
                Reason.of(Rule.SHORT_TIME, JsonObject.builder().put("minutes", minutes), Integer.toString(minutes));
        List<Item> cut = new ArrayList<>(items);
        for (int i = cut.size() - 1; i >= 0; i--) {
            if (WorkTime.minutes(cut) > minutes && cut.get(i).change() == ItemChange.MORE) {
                cut.set(i, cut.get(i).shorter(1, reason));
            }
        }
        for (int i = cut.size() - 1; i >= 0; i--) {
            boolean raise = Place.RAISE.holds(cut.get(i).exercise().id());
            int fewest = raise ? (int) CareNumbers.RAISE_SETS.value() : 1;
            while (WorkTime.minutes(cut) > minutes && cut.get(i).canBeShorter(fewest)) {
                cut.set(i, cut.get(i).shorter(fewest, reason));
            }
        }
        return cut;
    }
}
