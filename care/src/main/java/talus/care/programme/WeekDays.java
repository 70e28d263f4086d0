package talus.care.programme;

import java.util.ArrayList;
import java.util.List;
import talus.care.rule.CareNumbers;

/**
 * Which of seven days hold a session, and which of these strength. Days count from 0, the plan's own, which always holds one; days
 * before it are negative.
 *
 * @param sessions in order
 * @param strength among them, a day of rest between and after what was done
 */
record WeekDays(List<Integer> sessions, List<Integer> strength) {
    private static final int DAYS = 7;
    private static final int MOST_STRENGTH = (int) CareNumbers.RAISE_DAYS.value();

    /** A session too many in any seven days weighs more than every crowding. */
    private static final double ONE_TOO_MANY = 100;

    /**
     * For each day that a session comes later than a week after the one that was {@code count} before it: without this price gaps of three
     * days stay three days. It lies between that of two days in a row, 1, and that of any less even week. [own]
     */
    private static final double ONE_DAY_LATE = 0.3;

    WeekDays {
        sessions = List.copyOf(sessions);
        strength = List.copyOf(strength);
    }

    /**
     * The days that lie most evenly with those behind.
     *
     * @param count sessions, 1 to 7
     * @param trained days behind with a session, at most six back
     * @param raised those with strength
     */
    static WeekDays of(int count, List<Integer> trained, List<Integer> raised) {
        WeekDays best = new WeekDays(List.of(), List.of());
        double least = Double.POSITIVE_INFINITY;
        for (int set = 0; set < 1 << DAYS; set++) {
            List<Integer> days = days(set);
            if ((set & 1) == 0 || days.size() != count) {
                continue;
            }
            List<Integer> strength = strength(days, rested(count, raised));
            int missing = Math.min(MOST_STRENGTH, count) - strength.size();
            double cost = crowding(trained, days, count) + missing * ONE_TOO_MANY * DAYS;
            if (cost < least - 1e-9) {
                least = cost;
                best = new WeekDays(days, strength);
            }
        }
        return best;
    }

    /**
     * The days behind after which strength rests. Who asks for few sessions and comes back on the very next day may have it twice in a
     * row once: when the two days before yesterday were free of it.
     */
    private static List<Integer> rested(int count, List<Integer> raised) {
        boolean free = !raised.contains(-2) && !raised.contains(-3);
        return count <= MOST_STRENGTH && free ? List.of() : raised;
    }

    private static List<Integer> days(int set) {
        List<Integer> days = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            if ((set >> day & 1) == 1) {
                days.add(day);
            }
        }
        return days;
    }

    /** Days closer together cost more, and days later than a week asks for; more than {@code count} in any seven days much more. */
    private static double crowding(List<Integer> trained, List<Integer> days, int count) {
        List<Integer> all = new ArrayList<>(trained);
        all.addAll(days);
        double cost = 0;
        for (int i = 0; i < all.size(); i++) {
            int within = 0;
            for (int other : all) {
                within += other >= all.get(i) && other < all.get(i) + DAYS ? 1 : 0;
                int gap = other - all.get(i);
                cost += gap > 0 ? 1.0 / (gap * gap) : 0;
            }
            cost += Math.max(0, within - count) * ONE_TOO_MANY;
            if (trained.size() >= count - 1 && i + count < all.size()) { // who missed sessions has none to catch up
                cost += Math.max(0, all.get(i + count) - all.get(i) - DAYS) * ONE_DAY_LATE;
            }
        }
        int toNext = DAYS - days.getLast();
        return cost + 1.0 / (toNext * toNext);
    }

    /** Up to three of these days, a day of rest between them and after those behind; the earliest that leave room for three. */
    private static List<Integer> strength(List<Integer> days, List<Integer> raised) {
        List<Integer> best = List.of();
        for (int first = 0; first < days.size(); first++) {
            List<Integer> chosen = new ArrayList<>();
            int last = raised.isEmpty() ? -DAYS : raised.getLast();
            for (int day : days.subList(first, days.size())) {
                if (day - last >= 2 && chosen.size() < MOST_STRENGTH) {
                    chosen.add(day);
                    last = day;
                }
            }
            if (chosen.size() > best.size()) {
                best = chosen;
            }
        }
        return best;
    }
}
