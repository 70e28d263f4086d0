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

    /** Days with strength, a day of rest between. */
    private static final List<Integer> RESTED = List.of(0, 2, 4);

    /** The same when the day before had strength. */
    private static final List<Integer> NOT_RESTED = List.of(1, 3, 5);

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
        boolean rested = sessions <= RAISE_DAYS || !strengthYesterday(now);
        List<Integer> days = days(sessions, rested);
        List<Integer> strength = sessions <= RAISE_DAYS ? days : rested ? RESTED : NOT_RESTED;
        boolean inTurn = now.content().ready(now.programme()).isPresent();
        int turn = now.history().trainings().size();
        Map<String, Integer> times = new HashMap<>();
        Map<String, Integer> held = new HashMap<>();
        List<Programme.Day> week = new ArrayList<>();
        for (int d = 0; d < DAYS; d++) {
            List<Item> items = List.of();
            if (days.contains(d)) {
                items = Session.of(
                        now, emphasis, turn, wanted(strength.contains(d), Map.copyOf(times), Map.copyOf(held)));
                turn += inTurn ? 1 : 0;
                count(items, times, held);
            }
            week.add(new Programme.Day(now.history().on().plusDays(d), items));
        }
        return week;
    }

    /** The days with a session, the first day always among them: as even as whole days allow, or around the days with strength. */
    static List<Integer> days(int sessions, boolean rested) {
        List<Integer> days = new ArrayList<>();
        if (sessions <= RAISE_DAYS) {
            for (int i = 0; i < sessions; i++) {
                days.add(i * DAYS / sessions);
            }
            return days;
        }
        days.addAll(rested ? RESTED : NOT_RESTED);
        for (int between : rested ? List.of(5, 1, 3, 6) : List.of(0, 4, 2, 6)) {
            if (days.size() < sessions) {
                days.add(between);
            }
        }
        return days;
    }

    private static boolean strengthYesterday(Situation now) {
        return now.history()
                .lastTraining()
                .filter(last -> last.day().equals(now.history().on().minusDays(1)))
                .map(last -> holdsRaise(now, last))
                .orElse(false);
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
