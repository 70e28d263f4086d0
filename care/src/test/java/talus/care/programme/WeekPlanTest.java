package talus.care.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import talus.care.plan.Diary;

/** Seven days: when there is a session, and what of it comes how often. */
class WeekPlanTest {
    private static final String EVERYTHING =
            "{'minutesADay': 40, 'daysAWeek': 7, 'equipment': ['wall', 'chair', 'step', 'wedge', 'strap', 'band', 'weight']}";

    private static List<Programme.Day> week(Diary diary) {
        return People.programme(diary).week();
    }

    private static Map<String, Integer> times(List<Programme.Day> week) {
        Map<String, Integer> times = new HashMap<>();
        for (Programme.Day day : week) {
            People.ids(day.items()).forEach(id -> times.merge(id, 1, Integer::sum));
        }
        return times;
    }

    private static List<Integer> daysWith(List<Programme.Day> week, Place place) {
        return week.stream()
                .filter(day -> day.items().stream()
                        .anyMatch(item -> place.holds(item.exercise().id())))
                .map(day -> week.indexOf(day))
                .collect(Collectors.toList());
    }

    @Test
    void theDaysAreSevenInARowFromTheDayItself() {
        LocalDate on = LocalDate.parse(People.DAY);
        assertThat(week(Diary.begin(People.DAY)).stream().map(Programme.Day::day))
                .isEqualTo(on.datesUntil(on.plusDays(7)).toList());
        assertThat(WeekPlan.empty(on)).hasSize(7).allMatch(day -> day.items().isEmpty());
        assertThat(WeekPlan.empty(on).getLast().day()).isEqualTo(on.plusDays(6));
        Situation stopped = People.now(Diary.begin(People.DAY).safety("chestPain"));
        assertThat(Programme.paused(stopped).week()).isEqualTo(WeekPlan.empty(on));
    }

    @Test
    void raisesComeOnThreeDaysWithRestBetweenHoweverManySessionsThereAre() {
        List<Programme.Day> week = week(Diary.begin(People.DAY).event("settings", EVERYTHING));
        assertThat(week).noneMatch(day -> day.items().isEmpty());
        assertThat(daysWith(week, Place.RAISE)).containsExactly(0, 2, 4);
    }

    @Test
    void raisesOfYesterdayMoveTodaysToTomorrow() {
        Diary diary = Diary.begin(People.DAY)
                .event("settings", EVERYTHING)
                .set("calf-raise", "{'reps': 15}", "right")
                .later(1);
        assertThat(daysWith(week(diary), Place.RAISE)).doesNotContain(0).hasSize(3);
        Diary balanced = Diary.begin(People.DAY)
                .event("settings", EVERYTHING)
                .set("balance-single-leg", "{'holdS': 15}", "right")
                .later(1);
        assertThat(daysWith(week(balanced), Place.RAISE)).contains(0).hasSize(3);
        Diary weekAgo = Diary.begin(People.DAY)
                .event("settings", EVERYTHING)
                .set("calf-raise", "{'reps': 15}", "right")
                .later(7);
        assertThat(daysWith(week(weekAgo), Place.RAISE)).containsExactly(0, 2, 4);
    }

    @Test
    void onDaysBetweenStrengthNothingComesThatAsksForADayOfRest() {
        List<Programme.Day> week =
                week(Diary.begin(People.DAY).walls(0.06, 0.06).event("settings", EVERYTHING));
        for (int day : List.of(1, 3, 5, 6)) {
            assertThat(week.get(day).items())
                    .as("day %d", day)
                    .isNotEmpty()
                    .noneMatch(item -> Place.RAISE.holds(item.exercise().id()))
                    .allMatch(item -> item.exercise().dose().daysAWeek() > 3);
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1, true", "3, 1, true", "3, 2, true", "1, 0, false"})
    void whatStoodInOnDaysOfRestGivesThePlaceBackAndWhatWasChosenKeepsIt(int after, int times, boolean back) {
        Diary diary = Diary.begin(People.DAY)
                .event(
                        "settings",
                        "{'minutesADay': 40, 'daysAWeek': 4, 'equipment': ['wall', 'chair'], 'goals': ['balance']}")
                .set("balance-single-leg", "{'holdS': 15}", "right")
                .later(after);
        for (int i = 0; i < times; i++) {
            diary.set("balance-single-leg-supported", "{'holdS': 30}", "right").later(1);
        }
        if (times == 0) { // on a day of strength
            diary.set("balance-single-leg-supported", "{'holdS': 30}", "right")
                    .set("calf-raise", "{'reps': 15}", "right")
                    .later(1);
        }
        List<String> next = People.ids(week(diary.later(1)).getFirst().items());
        assertThat(next.contains("balance-single-leg")).isEqualTo(back);
        assertThat(next.contains("balance-single-leg-supported")).isNotEqualTo(back);
    }

    @Test
    void noExerciseComesOnMoreDaysThanItsDoseAsksForWhileThereAreOthers() {
        Map<String, Integer> times =
                times(week(Diary.begin(People.DAY).walls(0.06, 0.06).event("settings", EVERYTHING)));
        assertThat(times)
                .allSatisfy((id, count) -> assertThat(count)
                        .as(id)
                        .isLessThanOrEqualTo(People.exercise(id).dose().daysAWeek()));
        assertThat(times.get("wall-stretch")).isEqualTo(5);
    }

    @Test
    void aStretchComesNoOftenerThanTenMinutesAWeekAllow() {
        Diary diary = Diary.begin(People.DAY).walls(0.06, 0.06).event("settings", EVERYTHING);
        for (int i = 0; i < 3; i++) {
            diary.set("wall-stretch", "{'holdS': 60}", "right");
        }
        diary.rate("peak", "ankle", 1).later(7).safety("none");
        List<Programme.Day> week = week(diary);
        int held = week.stream()
                .flatMap(day -> day.items().stream())
                .filter(item -> item.exercise().id().equals("wall-stretch"))
                .mapToInt(item -> item.amount().heldS())
                .sum();
        assertThat(held).isPositive().isLessThanOrEqualTo(600);
        assertThat(times(week).get("wall-stretch")).isEqualTo(5);
    }

    @Test
    void aReadyProgrammeGoesOnInTurnFromWhatWasDone() {
        Diary diary = Diary.begin(People.DAY)
                .walls(0.06, 0.06)
                .event(
                        "settings",
                        "{'programme': 'lbm', 'daysAWeek': 3, 'minutesADay': 30, 'equipment': ['wall', 'chair', 'strap']}");
        List<List<String>> first = sessions(diary);
        List<List<String>> later = sessions(People.sessions(diary, 1));
        assertThat(first.get(0)).contains("hip-flexor-stretch");
        assertThat(first.get(1)).contains("cat-camel");
        assertThat(first.get(2)).contains("open-book");
        assertThat(later.get(0)).contains("cat-camel");
        assertThat(later.get(2)).contains("hip-flexor-stretch");
    }

    private static List<List<String>> sessions(Diary diary) {
        return week(diary).stream()
                .map(day -> People.ids(day.items()))
                .filter(ids -> !ids.isEmpty())
                .toList();
    }
}
