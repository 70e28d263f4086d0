package talus.care.screen;

import java.util.List;
import java.util.Optional;
import talus.care.event.EventData;
import talus.care.event.Limb;
import talus.care.event.Work;
import talus.care.exercise.Exercise;
import talus.care.plan.Plan;
import talus.care.programme.Item;

/**
 * Today's session as it was planned before its first set, and what of it is done: it goes on where it was left. Whether there may be one at all
 * is asked of the whole log.
 *
 * @param variant as it was begun, or as it is asked for when nothing is done yet
 * @param today what it was planned as; empty where nothing may be done
 * @param sets done today
 * @param hurt exercises that end for today because they hurt
 */
record TodaySession(
        TodayVariant variant, Plan plan, List<Item> today, List<EventData.SetDone> sets, List<String> hurt) {
    TodaySession {
        today = List.copyOf(today);
        sets = List.copyOf(sets);
        hurt = List.copyOf(hurt);
    }

    static TodaySession of(Diary diary, String argument) {
        Diary before = diary.beforeTraining();
        List<EventData.SetDone> sets = diary.ofToday(EventData.SetDone.class);
        List<String> hurt = diary.ofToday(EventData.Hurt.class).stream()
                .map(EventData.Hurt::exercise)
                .toList();
        TodayVariant variant = sets.isEmpty() ? TodayVariant.of(argument) : begun(before, sets);
        Plan plan = variant.plan(before);
        boolean may = diary.plan().outcome().plans();
        return new TodaySession(variant, plan, may ? plan.today() : List.of(), sets, hurt);
    }

    /** The variant that asked for what was done. */
    private static TodayVariant begun(Diary before, List<EventData.SetDone> sets) {
        for (TodayVariant variant : TodayVariant.values()) {
            List<Item> items = variant.plan(before).today();
            if (sets.stream().allMatch(set -> items.stream().allMatch(item -> agrees(item, set)))) {
                return variant;
            }
        }
        return TodayVariant.WHOLE;
    }

    /** Whether it is no set of this item, or asked for as much as the item. */
    private static boolean agrees(Item item, EventData.SetDone set) {
        Work target = set.target();
        boolean other = !item.exercise().id().equals(set.exercise());
        boolean reps =
                target.reps().orElse(item.amount().reps()) == item.amount().reps();
        boolean hold =
                target.holdS().orElse(item.amount().holdS()) == item.amount().holdS();
        return other || (reps && hold);
    }

    /** Whether a set was done today. */
    boolean isBegun() {
        return !sets.isEmpty();
    }

    /** How many sets there are. */
    int all() {
        return count(false);
    }

    /** How many sets are still to be done. */
    int left() {
        return count(true);
    }

    private int count(boolean leftOnly) {
        int count = 0;
        for (Item item : today) {
            for (Limb side : item.sides()) {
                for (int set = 1; set <= item.amount().sets(); set++) {
                    count += leftOnly && isDone(item, side, set) ? 0 : 1;
                }
            }
        }
        return count;
    }

    /** Whether this set, the first being 1, is done or is not to be done. */
    boolean isDone(Item item, Limb side, int set) {
        return hurt.stream().anyMatch(exercise -> counts(exercise, item)) || done(item, side) >= set;
    }

    private long done(Item item, Limb side) {
        return sets.stream()
                .filter(set -> set.side().equals(Optional.of(side)) && counts(set.exercise(), item))
                .count();
    }

    /** Whether it is the item's exercise, or was done in place of it. */
    private boolean counts(String exercise, Item item) {
        boolean planned = today.stream().anyMatch(other -> other.exercise().id().equals(exercise));
        Exercise own = item.exercise();
        return own.id().equals(exercise)
                || (!planned && (own.easier().contains(exercise) || own.harder().contains(exercise)));
    }
}
