package talus.care.programme;

import java.time.LocalDate;
import java.util.List;

/** On which day a test is named that is due in days to come: before a session where one is near, since a test comes before a session. */
final class TestDay {
    /**
     * Days by which a test may be moved, the first that holds a session counts (own: two days are a small part of a week; a third only
     * where the sessions are too few for less).
     */
    private static final List<Integer> MOVES = List.of(0, 1, 2, -1, -2, 3);

    private TestDay() {}

    /**
     * The day itself where no session is near, or it is due already.
     *
     * @param due the day by the tests alone
     * @param week from the plan's own day on; weeks to come are taken to be like it
     */
    static LocalDate near(LocalDate due, List<Programme.Day> week) {
        LocalDate on = week.getFirst().day();
        if (!due.isAfter(on)) {
            return due;
        }
        return MOVES.stream()
                .map(due::plusDays)
                .filter(day -> day.isAfter(on) && holdsSession(day, week))
                .findFirst()
                .orElse(due);
    }

    private static boolean holdsSession(LocalDate day, List<Programme.Day> week) {
        int since = (int) (day.toEpochDay() - week.getFirst().day().toEpochDay());
        return !week.get(since % week.size()).items().isEmpty();
    }
}
