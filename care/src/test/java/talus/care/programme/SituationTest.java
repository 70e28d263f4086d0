package talus.care.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import talus.care.event.Goal;
import talus.care.event.ProgrammeChoice;
import talus.care.habit.HabitAdvice;
import talus.care.plan.Diary;
import talus.care.rule.Reason;
import talus.care.rule.Rule;
import talus.chain.body.Side;

/** What is known on a day, and what is told beside the exercises. */
class SituationTest {
    private static Diary begin() {
        return Diary.begin(People.DAY);
    }

    private static Diary sprain(Diary diary, String givesWay) {
        return diary.event("habits", "{'sprains': [{'side': 'left', 'year': 2020, 'givesWay': '" + givesWay + "'}]}");
    }

    @Test
    void whatWasNotSetIsUsual() {
        Situation now = People.now(begin());
        assertThat(now.minutes()).isEqualTo(15);
        assertThat(now.daysAWeek()).isEqualTo(3);
        assertThat(now.goals()).isEmpty();
        assertThat(now.programme()).isEqualTo(ProgrammeChoice.FIVE_PHASE);
        assertThat(now.progresses()).isTrue();
        assertThat(now.ageYears()).contains(41);
        Situation set = People.now(
                begin().event(
                                "settings",
                                "{'minutesADay': 20, 'daysAWeek': 5, 'goals': ['run'], 'programme': 'lbm', 'progression': 'off'}"));
        assertThat(set.minutes()).isEqualTo(20);
        assertThat(set.daysAWeek()).isEqualTo(5);
        assertThat(set.goals()).containsExactly(Goal.RUN);
        assertThat(set.programme()).isEqualTo(ProgrammeChoice.LBM);
        assertThat(set.progresses()).isFalse();
    }

    @Test
    void anAnkleThatGaveWayLatelyKeepsBalanceForSixWeeks() {
        assertThat(People.now(begin()).givesWay()).isFalse();
        assertThat(People.now(sprain(begin(), "never")).givesWay()).isFalse();
        assertThat(People.now(sprain(begin(), "sometimes").later(100)).givesWay())
                .isTrue();
        Diary better = sprain(sprain(begin(), "often").later(20), "never");
        assertThat(People.now(better.later(21)).givesWay()).isTrue();
        assertThat(People.now(better.later(1)).givesWay()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "avoidBending, true, true",
        "avoidBending, false, false",
        "avoidBending, 'yes', true",
        "avoidBending, 'no', false",
        "avoidBending, 8, false",
        "expectImprovement, false, true",
        "expectImprovement, true, false",
        "expectImprovement, 'no', true",
        "stairs, true, false"
    })
    void whoIsWaryOrExpectsLittleGoesInSmallSteps(String question, String value, boolean small) {
        String json = value.equals("yes") || value.equals("no") ? "'" + value + "'" : value;
        Diary diary = begin().event("answer", "{'question': '" + question + "', 'value': " + json + "}");
        assertThat(People.now(diary).smallSteps()).isEqualTo(small);
        assertThat(People.rules(People.programme(diary).reasons()).contains(Rule.SMALL_STEPS))
                .isEqualTo(small);
    }

    @Test
    void unsteadyIsWhoFellWhoFeelsLessOrWhoseAnkleGivesWay() {
        assertThat(People.now(begin()).unsteady()).isFalse();
        assertThat(People.now(begin().conditions("fallsOrDizziness")).unsteady())
                .isTrue();
        assertThat(People.now(begin().conditions("reducedFeeling")).unsteady()).isTrue();
        assertThat(People.now(begin().conditions("pregnancy")).unsteady()).isFalse();
        assertThat(People.now(sprain(begin(), "often")).unsteady()).isTrue();
    }

    @Test
    void theExpectedCourseIsTheBandOfOthersFromTheFirstTestOfASideThatGains() {
        Diary diary = begin().walls(0.06, 0.11).later(7).walls(0.07, 0.11);
        List<ExpectedCourse> courses = People.programme(diary).expected();
        assertThat(courses).singleElement().satisfies(course -> {
            assertThat(course.series().side()).contains(Side.LEFT);
            assertThat(course.from()).isEqualTo(LocalDate.parse(People.DAY));
            assertThat(course.start()).isCloseTo(0.06, within(1e-12));
            assertThat(course.low()).isEqualTo(0.01);
            assertThat(course.high()).isEqualTo(0.03);
            assertThat(course.fromWeek()).isEqualTo(4);
            assertThat(course.toWeek()).isEqualTo(8);
            assertThat(course.reason().text()).contains("1.0 cm to 3.0 cm", "4 to 8 weeks");
        });
        Diary lean = begin().event(
                        "test", "{'test': 'kneeToWall', 'side': 'right', 'method': 'inclinometer', 'trials': [25]}");
        assertThat(People.programme(lean).expected().getFirst().high()).isEqualTo(5);
        assertThat(People.programme(lean).expected().getFirst().low()).isEqualTo(2);
        assertThat(People.programme(begin().walls(0.12, 0.12)).expected()).isEmpty();
        assertThat(People.programme(begin().walls(0.06, 0.06).conditions("looseJoints"))
                        .expected())
                .isEmpty();
        assertThat(People.programme(begin()).expected()).isEmpty();
    }

    private static List<String> advice(Diary diary) {
        return Advice.of(People.now(diary)).stream().map(HabitAdvice::id).toList();
    }

    @Test
    void adviceSuitsTheHabitsThatWereSaid() {
        assertThat(advice(begin())).isEmpty();
        assertThat(advice(begin().event("habits", "{}"))).isEmpty();
        assertThat(advice(begin().walls(0.06, 0.06)
                        .event(
                                "habits",
                                "{'heels': 'often', 'cushionedShoes': true, 'sittingHours': 8, 'barefootHours': 0, 'training': 'none',"
                                        + " 'sprains': [{'side': 'left', 'year': 2020, 'givesWay': 'often'}]}")))
                .containsExactly(
                        "heels-often",
                        "cushioned",
                        "sitting-long",
                        "gives-way",
                        "sprain-before",
                        "barefoot-never",
                        "training-none");
        assertThat(
                        advice(
                                begin().event(
                                                "habits",
                                                "{'heels': 'sometimes', 'cushionedShoes': false, 'sittingHours': 3, 'barefootHours': 1, 'training': 'regular'}")))
                .containsExactly("heels-sometimes", "sitting-some", "training-regular");
        assertThat(advice(begin().event("habits", "{'heels': 'never', 'training': 'some', 'sittingHours': 2}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reducedFeeling", "fallsOrDizziness", "pregnancy", "cannotStandSafely"})
    void nobodyIsSentBarefootWhoseFeetOrFootingAskForShoes(String condition) {
        Diary diary = begin().walls(0.06, 0.06)
                .event("habits", "{'heels': 'often', 'cushionedShoes': true, 'barefootHours': 0}");
        assertThat(barefoot(diary)).isNotEmpty();
        diary.conditions(condition);
        assertThat(barefoot(diary)).isEmpty();
        assertThat(Advice.of(People.now(diary)).stream()
                        .filter(advice -> advice.id().equals("heels-often"))
                        .map(HabitAdvice::advice))
                .allMatch("Take a lower heel for one part of the day."::equals)
                .hasSize(condition.equals("cannotStandSafely") ? 0 : 1);
    }

    private static List<String> barefoot(Diary diary) {
        return Advice.of(People.now(diary)).stream()
                .map(HabitAdvice::advice)
                .filter(text -> text.contains("barefoot"))
                .toList();
    }

    @Test
    void adviceThatLeadsToABarredExerciseIsNotGivenAndOneForLaterComesWithoutIt() {
        Diary dull =
                begin().conditions("reducedFeeling").event("habits", "{'cushionedShoes': true, 'training': 'none'}");
        assertThat(advice(dull)).containsExactly("training-none");
        Diary untested = begin().event("habits", "{'heels': 'often'}");
        assertThat(Advice.of(People.now(untested)).getFirst().exercise()).isEmpty();
        Diary tested = begin().walls(0.06, 0.06).event("habits", "{'heels': 'often'}");
        assertThat(Advice.of(People.now(tested)).getFirst().exercise()).contains("wall-stretch-straight");
        Diary noWall = begin().event("settings", "{'equipment': ['none']}").event("habits", "{'training': 'regular'}");
        assertThat(Advice.of(People.now(noWall)).getFirst().exercise()).isEmpty();
    }

    @Test
    void aStretchIsEnoughWhenAnotherLikeTheLongestWouldPassTenMinutes() {
        assertThat(Stretch.is(People.exercise("wall-stretch"))).isTrue();
        assertThat(Stretch.is(People.exercise("wall-knee-drive"))).isFalse();
        assertThat(Stretch.is(People.exercise("figure-four-seated"))).isFalse();
        Diary diary = begin();
        for (int day = 0; day < 2; day++) {
            for (int i = 0; i < 4; i++) {
                diary.set("wall-stretch", "{'holdS': 50}", "right");
            }
            diary.later(1);
        }
        assertThat(enough(diary)).as("400 s, and 200 more are 600").isFalse();
        diary.set("chair-hold", "{'holdS': 10}", "right").later(1);
        assertThat(enough(diary)).isTrue();
        assertThat(enough(diary.later(3))).isTrue();
        assertThat(enough(diary.later(1)))
                .as("six days later the first day is behind")
                .isFalse();
    }

    private static boolean enough(Diary diary) {
        return Stretch.isEnough(People.now(diary).history(), People.now(diary).catalogue());
    }

    private static Optional<Rule> stay(Diary diary) {
        return BrakesOf.situation(People.now(diary)).stay().map(Reason::rule);
    }

    @Test
    void whyNothingRises() {
        Diary good = begin().set("calf-raise", "{'reps': 15}", "right")
                .rate("peak", "ankle", 1)
                .later(1)
                .rate("morning", "ankle", 1);
        assertThat(stay(good)).isEmpty();
        assertThat(stay(good.event("hurt", "{'exercise': 'squat'}"))).contains(Rule.STAY_ELSEWHERE);
        Diary hurtBefore = begin().event("hurt", "{'exercise': 'squat'}").later(1);
        assertThat(stay(hurtBefore)).isEmpty();
        hurtBefore
                .set("calf-raise", "{'reps': 15}", "right")
                .rate("peak", "ankle", 1)
                .later(1)
                .rate("morning", "ankle", 1);
        assertThat(stay(hurtBefore)).isEmpty();
        assertThat(stay(begin().event("settings", "{'progression': 'off'}"))).contains(Rule.STAY_OFF);
        assertThat(stay(begin().set("calf-raise", "{'reps': 15}", "right").later(1)))
                .contains(Rule.STAY_CHECK_IN);
        assertThat(stay(begin().rate("peak", "ankle", 4))).contains(Rule.STAY_ELSEWHERE);
        assertThat(stay(begin().event("review", "{'week': 2, 'answer': 'worse'}")))
                .contains(Rule.STAY_REVIEW);
        assertThat(stay(begin().event("review", "{'week': 2, 'answer': 'worse'}")
                        .event("review", "{'week': 6, 'answer': 'same'}")))
                .isEmpty();
        assertThat(BrakesOf.situation(People.now(good.later(3))).awayDays()).isEqualTo(4);
        assertThat(BrakesOf.situation(People.now(begin())).awayDays()).isZero();
    }
}
