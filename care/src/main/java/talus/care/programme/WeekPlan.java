package talus.care.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import talus.care.history.Training;
import talus.care.rule.CareNumbers;

/** Seven days from the plan's own: which hold a session, and which of it. */
final class WeekPlan {
    private static final int DAYS = 7;
    private static final int FEWEST = 2;
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
        List<Programme.Day> week = new ArrayList<>();
        for (int d = 0; d < DAYS; d++) {
            List<Item> items = days.contains(d) ? Session.of(now, emphasis, turn, strength.contains(d)) : List.of();
            turn += inTurn && !items.isEmpty() ? 1 : 0;
            week.add(new Programme.Day(now.history().on().plusDays(d), within(items, times)));
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

    /** What of a session the week still has room for: no exercise on more days than its dose says, no stretch beyond what is enough. */
    private static List<Item> within(List<Item> items, Map<String, Integer> times) {
        List<Item> kept = new ArrayList<>();
        for (Item item : items) {
            String id = item.exercise().id();
            int held = Stretch.is(item.exercise()) ? item.amount().heldS() : 0;
            int before = times.getOrDefault(id, 0);
            boolean room = before < item.exercise().dose().daysAWeek()
                    && (before + 1) * held <= CareNumbers.STRETCH_WEEK_S.value();
            if (room) {
                kept.add(item);
            }
        }
        List<Item> chosen = distinct(kept) >= FEWEST ? kept : items;
        chosen.stream().map(item -> item.exercise().id()).distinct().forEach(id -> times.merge(id, 1, Integer::sum));
        return chosen;
    }

    private static long distinct(List<Item> items) {
        return items.stream().map(item -> item.exercise().id()).distinct().count();
    }
}
