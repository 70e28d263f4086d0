package talus.care.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which days hold sessions. */
class WeekDaysTest {
    private static final long SEED = 20261128;

    @ParameterizedTest
    @CsvSource({
        "1, '[0]', '[0]'",
        "2, '[0, 3]', '[0, 3]'",
        "3, '[0, 2, 5]', '[0, 2, 5]'",
        "4, '[0, 2, 4, 6]', '[0, 2, 4]'",
        "5, '[0, 1, 3, 5, 6]', '[0, 3, 5]'",
        "6, '[0, 1, 2, 4, 5, 6]', '[0, 2, 4]'",
        "7, '[0, 1, 2, 3, 4, 5, 6]', '[0, 2, 4]'"
    })
    void aWeekWithoutAPastIsEven(int count, String sessions, String strength) {
        WeekDays days = WeekDays.of(count, List.of(), List.of());
        assertThat(days.sessions()).hasToString(sessions);
        assertThat(days.strength()).hasToString(strength);
    }

    @Test
    void noSevenDaysHoldMoreThanAskedForWhenThePastDidNot() {
        assertThat(WeekDays.of(2, List.of(-2), List.of(-2)).sessions()).containsExactly(0, 5);
        assertThat(WeekDays.of(3, List.of(-4, -2), List.of(-4, -2)).sessions().get(1))
                .isEqualTo(3);
    }

    @Test
    void strengthLeavesADayOfRestAfterStrengthBehindIt() {
        WeekDays days = WeekDays.of(5, List.of(-1), List.of(-1));
        assertThat(days.strength()).doesNotContain(0).hasSize(3);
    }

    @Test
    void anyWeekHasItsCountItsFirstDayAndRestBetweenStrength() {
        Random random = new Random(SEED);
        for (int i = 0; i < 200; i++) {
            int count = 1 + random.nextInt(7);
            List<Integer> trained = new ArrayList<>();
            for (int day = -6; day < 0; day++) {
                if (random.nextInt(7) < count) {
                    trained.add(day);
                }
            }
            List<Integer> raised = trained.stream().filter(day -> day % 2 == 0).toList();
            WeekDays days = WeekDays.of(count, trained, raised);
            assertThat(days.sessions()).hasSize(count).startsWith(0).isSorted();
            assertThat(days.sessions()).containsAll(days.strength());
            assertThat(days.strength()).hasSizeLessThanOrEqualTo(3);
            assertRested(days.strength(), count <= 3 && !isSecond(raised) ? List.of() : raised);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void whoTrainsWheneverThePlanSaysTrainsAsOftenAsAskedForInTheLongRun(int count) {
        for (int rest = 1; rest <= 6; rest++) {
            List<Integer> trained = new ArrayList<>(List.of(-rest));
            int day = 0;
            while (day < 70) {
                trained.add(day);
                int today = day;
                List<Integer> behind = trained.stream()
                        .map(before -> before - today)
                        .filter(before -> before < 0 && before >= -6)
                        .toList();
                List<Integer> next = WeekDays.of(count, behind, behind).sessions();
                day += next.size() > 1 ? next.get(1) : 7;
            }
            assertThat(trained.size() - 1).isBetween(10 * count - 1, 10 * count);
        }
    }

    @ParameterizedTest
    @CsvSource({"5, '-6 -5', '[0, 1, 3, 5, 6]'", "2, '', '[0, 3]'", "3, '-4', '[0, 3, 5]'"})
    void whoMissedSessionsHasNoneToCatchUp(int count, String trained, String sessions) {
        List<Integer> behind = trained.isEmpty()
                ? List.of()
                : Arrays.stream(trained.split(" ")).map(Integer::valueOf).toList();
        assertThat(WeekDays.of(count, behind, List.of()).sessions()).hasToString(sessions);
    }

    private static boolean isSecond(List<Integer> raised) {
        return raised.contains(-2) || raised.contains(-3);
    }

    private static void assertRested(List<Integer> strength, List<Integer> raised) {
        for (int k = 1; k < strength.size(); k++) {
            assertThat(strength.get(k) - strength.get(k - 1)).isGreaterThanOrEqualTo(2);
        }
        if (!raised.isEmpty() && !strength.isEmpty()) {
            assertThat(strength.getFirst() - raised.getLast()).isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void upToThreeSessionsAllHoldStrengthButTodaysAfterStrengthOfYesterdayAndJustBefore() {
        for (int count = 1; count <= 3; count++) {
            for (int past = 0; past < 64; past++) {
                List<Integer> trained = new ArrayList<>();
                for (int day = -6; day < 0; day++) {
                    if (((past >> (-day - 1)) & 1) == 1) {
                        trained.add(day);
                    }
                }
                List<Integer> strength = WeekDays.of(count, trained, trained).strength();
                boolean rest = trained.contains(-1) && isSecond(trained);
                assertThat(strength).hasSize(rest ? count - 1 : count);
                assertRested(strength, rest ? trained : List.of());
            }
        }
    }
}
