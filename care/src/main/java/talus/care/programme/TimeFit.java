package talus.care.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import talus.care.dose.ItemChange;
import talus.care.rule.CareNumbers;
import talus.care.rule.Reason;
import talus.care.rule.Rule;
import talus.chain.json.JsonObject;

/**
 * Cuts a session to the minutes that a person has: first a long walk is cut, then rises are taken back, those of stretches and light motion
 * before those of strength, then sets left out; the least important item first. Else range would grow in time that strength gave up.
 */
final class TimeFit {
    private final List<Item> items;
    private final int minutes;
    private final Reason reason;

    private TimeFit(List<Item> items, int minutes) {
        this.items = new ArrayList<>(items);
        this.minutes = minutes;
        this.reason =
                Reason.of(Rule.SHORT_TIME, JsonObject.builder().put("minutes", minutes), Integer.toString(minutes));
    }

    private static final Predicate<Item> RAISE =
            item -> Place.RAISE.holds(item.exercise().id());

    /** A walk is cut to so much before anything else is touched. */
    private static final int WALK_S = 300;

    /** @param items the most important first; calf raises keep the sets that they begin with */
    static List<Item> cut(List<Item> items, int minutes) {
        TimeFit fit = new TimeFit(cutWalks(items, minutes), minutes);
        fit.cut(item -> item.change() == ItemChange.MORE && !Calendar.asksForRest(item.exercise()));
        fit.cut(item -> item.change() == ItemChange.MORE);
        fit.cut(item -> true);
        return fit.items;
    }

    /** How much may be cut. */
    enum Tightness {
        /** Sets, down to one, and of calf raises to what they begin with. */
        SETS,
        /** Where that is not enough a single set may be a shorter one. */
        SHORT_SETS,
        /** Where that is not enough the same of calf raises, down to one set. */
        RAISES_TOO
    }

    /** @param items as {@link #cut(List, int)} */
    static List<Item> cut(List<Item> items, int minutes, Tightness tightness) {
        TimeFit fit = new TimeFit(cut(items, minutes), minutes);
        if (tightness.compareTo(Tightness.SHORT_SETS) >= 0) {
            fit.cutTightly(RAISE.negate());
        }
        if (tightness == Tightness.RAISES_TOO) {
            fit.cutTightly(RAISE);
        }
        return fit.items;
    }

    private void cutTightly(Predicate<Item> which) {
        cutToOneSet(which);
        cutSets(which);
    }

    /** The same, where nothing but walks may be shorter. */
    static List<Item> cutWalks(List<Item> items, int minutes) {
        TimeFit fit = new TimeFit(items, minutes);
        fit.cut(item -> item.isTime() && item.amount().holdS() > WALK_S);
        return fit.items;
    }

    private void cut(Predicate<Item> which) {
        for (int i = items.size() - 1; i >= 0; i--) {
            while (isTooLong() && which.test(items.get(i)) && canBeShorter(items.get(i))) {
                items.set(i, items.get(i).shorter(fewestSets(items.get(i)), reason));
            }
        }
    }

    private void cutToOneSet(Predicate<Item> which) {
        for (int i = items.size() - 1; i >= 0; i--) {
            while (isTooLong() && which.test(items.get(i)) && items.get(i).canBeShorter(1)) {
                items.set(i, items.get(i).shorter(1, reason));
            }
        }
    }

    /** Takes a quarter from each in turn until they fit. */
    private void cutSets(Predicate<Item> which) {
        boolean cut = true;
        while (cut && isTooLong()) {
            cut = false;
            for (int i = items.size() - 1; i >= 0; i--) {
                if (isTooLong() && which.test(items.get(i)) && items.get(i).canBeSmaller()) {
                    items.set(i, items.get(i).smaller(reason));
                    cut = true;
                }
            }
        }
    }

    private boolean isTooLong() {
        return WorkTime.minutes(items) > minutes;
    }

    private static boolean canBeShorter(Item item) {
        return item.canBeShorter(fewestSets(item));
    }

    private static int fewestSets(Item item) {
        return Place.RAISE.holds(item.exercise().id()) ? (int) CareNumbers.RAISE_SETS.value() : 1;
    }
}
