package talus.care.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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
        List<Programme.Day> week = new ArrayList<>();
        for (int d = 0; d < DAYS; d++) {
            List<Item> items = List.of();
            if (days.sessions().contains(d)) {
                items = Session.of(
                        now, emphasis, turn, wanted(days.strength().contains(d), Map.copyOf(times), Map.copyOf(held)));
                turn += inTurn ? 1 : 0;
                count(items, times, held);
            }
            week.add(new Programme.Day(now.history().on().plusDays(d), items));
        }
        return week;
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

    /** Whether as much of a stretch as on the days before stays within what is enough for a week. */
    private static boolean hasRoom(Exercise exercise, Map<String, Integer> times, Map<String, Integer> held) {
        int before = times.getOrDefault(exercise.id(), 0);
        int total = held.getOrDefault(exercise.id(), 0);
        return before == 0 || total + total / before <= CareNumbers.STRETCH_WEEK_S.value();
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
