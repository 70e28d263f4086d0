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
import talus.care.exercise.Exercise;
import talus.care.rule.CareNumbers;

/** Seven days from the plan's own: which hold a session, and which of it. */
final class WeekPlan {
    private static final int DAYS = 7;

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
        Calendar calendar = Calendar.of(now);
        WeekDays days = WeekDays.of(
                sessions, calendar.with(exercise -> true), calendar.with(exercise -> Place.RAISE.holds(exercise.id())));
        boolean inTurn = now.content().ready(now.programme()).isPresent();
        int turn = now.history().trainings().size();
        Map<String, Integer> times = new HashMap<>();
        Map<String, Integer> held = new HashMap<>();
        List<Programme.Day> week = new ArrayList<>();
        for (int d = 0; d < DAYS; d++) {
            List<Item> items = List.of();
            if (days.sessions().contains(d)) {
                Predicate<Exercise> stretch = exercise -> hasRoom(exercise, times, held);
                items = Session.of(
                        now,
                        emphasis,
                        turn,
                        wanted(days.strength().contains(d), calendar, d).stream()
                                .map(some -> some.and(stretch))
                                .toList());
                turn += inTurn ? 1 : 0;
                count(items, times, held);
                calendar.plan(d, items);
            }
            week.add(new Programme.Day(now.history().on().plusDays(d), items));
        }
        return week;
    }

    /** What a day may hold, the strictest first: what the week has room for and needs no day of rest, then less strictly. */
    private static List<Predicate<Exercise>> wanted(boolean strength, Calendar calendar, int day) {
        Predicate<Exercise> may = exercise -> !calendar.isImpactTooSoon(exercise, day);
        Predicate<Exercise> rested = may.and(exercise -> !calendar.rests(exercise, day));
        Predicate<Exercise> room = exercise -> calendar.hasRoom(exercise, day);
        if (strength) {
            Predicate<Exercise> raise = exercise -> Place.RAISE.holds(exercise.id());
            return List.of(raise.or(rested.and(room)), raise.or(rested), raise.or(may));
        }
        Predicate<Exercise> noRaise = exercise -> !Place.RAISE.holds(exercise.id());
        return List.of(
                may.and(room).and(exercise -> !Calendar.asksForRest(exercise)),
                rested.and(room).and(noRaise),
                rested.and(noRaise),
                may.and(noRaise));
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
