package talus.care.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import talus.care.history.History;
import talus.care.plan.Diary;
import talus.care.plan.Plan;
import talus.care.plan.Planner;
import talus.care.plan.RandomLog;
import talus.care.safety.SafetyReview;

/** The next test is named on a day of training where one is near. */
class TestDayTest {
    private static final LocalDate ON = LocalDate.parse("2026-03-02");

    /** A week with sessions on these days, the first being 0. */
    private static List<Programme.Day> week(Integer... sessions) {
        List<Item> items = Diary.begin("2026-03-02").plan().today();
        List<Programme.Day> week = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            week.add(new Programme.Day(ON.plusDays(day), List.of(sessions).contains(day) ? items : List.of()));
        }
        return week;
    }

    private static long moved(int due, Integer... sessions) {
        return ChronoUnit.DAYS.between(ON, TestDay.near(ON.plusDays(due), week(sessions)));
    }

    @Test
    void aTestOfARestDayGoesToTheNextSessionOrTheOneBeforeAndNeverToTodayOrThePast() {
        assertThat(moved(1, 0, 2, 4)).isEqualTo(2);
        assertThat(moved(2, 0, 2, 4)).isEqualTo(2);
        assertThat(moved(5, 0, 2, 4)).as("a week later is like this one").isEqualTo(7);
        assertThat(moved(8, 0, 2, 4)).isEqualTo(9);
        assertThat(moved(4, 0, 3)).as("the next is three days off").isEqualTo(3);
        assertThat(moved(1, 0, 4)).as("today comes too early").isEqualTo(4);
        assertThat(moved(3, 0)).as("no session is near").isEqualTo(3);
        assertThat(moved(0, 2)).as("due already").isZero();
        assertThat(moved(1)).as("nothing is planned").isEqualTo(1);
    }

    @Test
    void noPlanNamesARestDayWhileASessionIsWithinTwoDays() {
        int moved = 0;
        for (long seed = 0; seed < 60; seed++) {
            talus.care.event.Log log = Diary.read(String.join("\n", RandomLog.lines(seed)));
            LocalDate on = RandomLog.START.plusDays(seed % 45);
            Plan plan = Planner.plan(Diary.CONTENT, log, on);
            if (!plan.outcome().plans()) {
                continue;
            }
            LocalDate test = plan.next().test();
            History history = History.of(log, on);
            LocalDate due = Course.of(Situation.of(Diary.CONTENT, history, SafetyReview.of(history)))
                    .nextTest();
            moved += test.equals(due) ? 0 : 1;
            long day = ChronoUnit.DAYS.between(on, test);
            boolean rest =
                    day > 0 && day < 7 && plan.week().get((int) day).items().isEmpty();
            for (int other = 1; rest && other < 7; other++) {
                boolean near = Math.abs(other - day) <= 2;
                assertThat(near && !plan.week().get(other).items().isEmpty())
                        .as("seed " + seed + " day " + other)
                        .isFalse();
            }
            assertThat(test).isBetween(on, due.plusDays(3));
        }
        assertThat(moved).isPositive();
    }
}
