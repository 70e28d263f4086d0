package talus.care.plan;

import java.util.List;
import java.util.Optional;
import talus.care.programme.Item;

/** Looks into a plan's items. */
final class Items {
    private Items() {}

    static List<String> ids(List<Item> items) {
        return items.stream().map(item -> item.exercise().id()).distinct().toList();
    }

    static Optional<Item> find(Plan plan, String exercise) {
        return plan.today().stream()
                .filter(item -> item.exercise().id().equals(exercise))
                .findFirst();
    }

    static Item get(Plan plan, String exercise) {
        return find(plan, exercise)
                .orElseThrow(() -> new AssertionError(exercise + " is not among " + ids(plan.today())));
    }

    static boolean isRaise(Item item) {
        return item.exercise().id().startsWith("calf-raise");
    }

    static List<Item> ofWeek(Plan plan) {
        return plan.week().stream().flatMap(day -> day.items().stream()).toList();
    }

    static List<String> rules(Item item) {
        return item.reasons().stream().map(reason -> reason.rule().id()).toList();
    }

    static List<String> rules(Plan plan) {
        return plan.reasons().stream().map(reason -> reason.rule().id()).toList();
    }
}
