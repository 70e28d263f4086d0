package talus.care.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import talus.care.exercise.Capacity;
import talus.care.exercise.Exercise;
import talus.care.exercise.Target;
import talus.care.history.Training;
import talus.care.rule.CareNumbers;

/**
 * Which exercises fall on which day: what the log says was done on the six days before the plan's own, and what is planned from it. Days
 * count from 0, the plan's own; those before are negative.
 */
final class Calendar {
    private static final int DAYS_BEHIND = 6;
    private static final int RAISE_DAYS = (int) CareNumbers.RAISE_DAYS.value();

    private final Map<Integer, Map<String, Exercise>> days = new TreeMap<>();

    private Calendar() {}

    /** What was done. */
    static Calendar of(Situation now) {
        Calendar calendar = new Calendar();
        for (Training training : now.history().trainings()) {
            int day = (int) (training.day().toEpochDay() - now.history().on().toEpochDay());
            if (day >= -DAYS_BEHIND) {
                training.sets()
                        .forEach(set -> now.catalogue()
                                .find(set.data().exercise())
                                .ifPresent(exercise -> calendar.put(day, exercise)));
            }
        }
        return calendar;
    }

    /** Puts a session on a day. */
    void plan(int day, List<Item> items) {
        items.forEach(item -> put(day, item.exercise()));
    }

    private void put(int day, Exercise exercise) {
        days.computeIfAbsent(day, key -> new LinkedHashMap<>()).put(exercise.id(), exercise);
    }

    /** The days that hold such an exercise, the earliest first. */
    List<Integer> with(Predicate<Exercise> some) {
        List<Integer> with = new ArrayList<>();
        days.forEach((day, exercises) -> {
            if (exercises.values().stream().anyMatch(some)) {
                with.add(day);
            }
        });
        return with;
    }

    /** Whether fewer sessions of it are planned before the day than its dose asks for in a week. */
    boolean hasRoom(Exercise exercise, int day) {
        return times(exercise, 0, day) < exercise.dose().daysAWeek();
    }

    /** Whether a run, hop or jump comes on the day after itself, or oftener in seven days, those behind among them, than its dose says. */
    boolean isImpactTooSoon(Exercise exercise, int day) {
        boolean impact = exercise.targets().stream().anyMatch(target -> target.capacity() == Capacity.IMPACT);
        boolean often =
                times(exercise, day - DAYS_BEHIND, day) >= exercise.dose().daysAWeek();
        return impact && (on(day - 1).containsKey(exercise.id()) || often);
    }

    private int times(Exercise exercise, int from, int to) {
        int times = 0;
        for (int day = from; day < to; day++) {
            times += on(day).containsKey(exercise.id()) ? 1 : 0;
        }
        return times;
    }

    /**
     * Whether the day before held it, or other work for the strength of the same part, and both ask for a day of rest. What was done
     * yesterday may be done again once: when the two days before were free of it.
     */
    boolean rests(Exercise exercise, int day) {
        if (!asksForRest(exercise) || !holdsLike(exercise, day - 1)) {
            return false;
        }
        return day > 0 || holdsLike(exercise, day - 2) || holdsLike(exercise, day - 3);
    }

    private boolean holdsLike(Exercise exercise, int day) {
        return on(day).values().stream()
                .anyMatch(other ->
                        other.id().equals(exercise.id()) || (asksForRest(other) && strengthens(exercise, other)));
    }

    /** Whether its dose is for no more days than leave one of rest between. */
    static boolean asksForRest(Exercise exercise) {
        return exercise.dose().daysAWeek() <= RAISE_DAYS;
    }

    private static boolean strengthens(Exercise one, Exercise other) {
        Optional<Target> strength = strength(one);
        return strength.isPresent()
                && strength(other)
                        .map(target -> target.part() == strength.get().part())
                        .orElse(false);
    }

    private static Optional<Target> strength(Exercise exercise) {
        return exercise.targets().stream()
                .filter(target -> target.main() && target.capacity() == Capacity.STRENGTH)
                .findFirst();
    }

    private Map<String, Exercise> on(int day) {
        return days.getOrDefault(day, Map.of());
    }
}
