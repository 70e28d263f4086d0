package talus.care.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import talus.care.dose.Amount;
import talus.care.exercise.Capacity;
import talus.care.exercise.Exercise;
import talus.care.history.Training;
import talus.care.rule.CareNumbers;

/** Seven days from the plan's own: which hold a session, and which of it. */
final class WeekPlan {
    private static final int DAYS = 7;
    private static final int RAISE_DAYS = (int) CareNumbers.RAISE_DAYS.value();

    private WeekPlan() {}

    /** Seven days of rest. */
    static List<Programme.Day> empty(LocalDate on) {
        List<Programme.Day> week = new ArrayList<>();
        for (int d = 0; d < DAYS; d++) {
            week.add(new Programme.Day(on.plusDays(d), List.of()));
        }
        return week;
    }

    /** The week of a situation; the first day always has a session. */
    static List<Programme.Day> of(Situation now, Emphasis emphasis, int sessions) {
        WeekDays days = WeekDays.of(sessions, before(now, false), before(now, true));
        boolean inTurn = now.content().ready(now.programme()).isPresent();
        int turn = now.history().trainings().size();
        Map<String, Integer> times = new HashMap<>();
        Map<String, Integer> held = new HashMap<>();
        Set<String> yesterday = yesterday(now);
        List<Programme.Day> week = new ArrayList<>();
        for (int d = 0; d < DAYS; d++) {
            List<Item> items = List.of();
            Set<String> resting = Set.copyOf(yesterday);
            if (days.sessions().contains(d)) {
                items = Session.of(
                        now,
                        emphasis,
                        turn,
                        wanted(days.strength().contains(d), Map.copyOf(times), Map.copyOf(held)).stream()
                                .map(some -> some.and(exercise -> !resting.contains(exercise.id())))
                                .toList());
                turn += inTurn ? 1 : 0;
                count(items, times, held);
            }
            yesterday = impacts(items.stream().map(Item::exercise).toList());
            week.add(new Programme.Day(now.history().on().plusDays(d), items));
        }
        return week;
    }

    /** Runs, hops and jumps done on the day before: each leaves a day free. */
    private static Set<String> yesterday(Situation now) {
        List<Exercise> done = new ArrayList<>();
        for (Training training : now.history().trainings()) {
            if (training.day().equals(now.history().on().minusDays(1))) {
                training.sets()
                        .forEach(set ->
                                now.catalogue().find(set.data().exercise()).ifPresent(done::add));
            }
        }
        return impacts(done);
    }

    private static Set<String> impacts(List<Exercise> exercises) {
        Set<String> ids = new HashSet<>();
        for (Exercise exercise : exercises) {
            if (exercise.targets().stream().anyMatch(target -> target.capacity() == Capacity.IMPACT)) {
                ids.add(exercise.id());
            }
        }
        return ids;
    }

    /** The days of the six before with a session, or with one that held raises, counted back from 0. */
    private static List<Integer> before(Situation now, boolean raised) {
        List<Integer> days = new ArrayList<>();
        for (Training training : now.history().trainings()) {
            int day = (int) (training.day().toEpochDay() - now.history().on().toEpochDay());
            if (day > -DAYS && (!raised || holdsRaise(now, training))) {
                days.add(day);
            }
        }
        return days;
    }

    private static boolean holdsRaise(Situation now, Training training) {
        return training.sets().stream()
                .anyMatch(set -> now.catalogue()
                        .find(set.data().exercise())
                        .map(exercise -> Place.RAISE.holds(exercise.id()))
                        .orElse(false));
    }

    /** What a day may hold, the strictest first: what the week has room for and needs no day of rest, then less strictly. */
    private static List<Predicate<Exercise>> wanted(
            boolean strength, Map<String, Integer> times, Map<String, Integer> held) {
        Predicate<Exercise> stretch = exercise -> hasRoom(exercise, times, held);
        Predicate<Exercise> days = exercise -> stretch.test(exercise)
                && times.getOrDefault(exercise.id(), 0) < exercise.dose().daysAWeek();
        if (strength) {
            return List.of(exercise -> days.test(exercise) || Place.RAISE.holds(exercise.id()), stretch);
        }
        Predicate<Exercise> noRaise = exercise -> !Place.RAISE.holds(exercise.id());
        return List.of(
                days.and(exercise -> exercise.dose().daysAWeek() > RAISE_DAYS),
                days.and(noRaise),
                stretch.and(noRaise),
                stretch);
    }

    /** Whether as much of a stretch as on the days before, all stretches of the calf together, stays within what is enough for a week. */
    private static boolean hasRoom(Exercise exercise, Map<String, Integer> times, Map<String, Integer> held) {
        if (!Stretch.is(exercise)) {
            return true;
        }
        int before = times.getOrDefault(exercise.id(), 0);
        int once = before == 0 ? Amount.first(exercise).heldS() : held.getOrDefault(exercise.id(), 0) / before;
        int total = held.values().stream().mapToInt(Integer::intValue).sum();
        return total == 0 || total + once <= CareNumbers.STRETCH_WEEK_S.value();
    }

    private static void count(List<Item> items, Map<String, Integer> times, Map<String, Integer> held) {
        Set<String> seen = new HashSet<>();
        for (Item item : items) {
            String id = item.exercise().id();
            if (seen.add(id)) {
                times.merge(id, 1, Integer::sum);
                held.merge(id, Stretch.is(item.exercise()) ? item.amount().heldS() : 0, Integer::sum);
            }
        }
    }
}
