package talus.care.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import talus.care.plan.Diary;
import talus.care.rule.Rule;

/** Reviews, keeping, and when to test next. */
class CourseTest {
    private static final LocalDate ON = LocalDate.parse(People.DAY);

    private static Course of(Diary diary) {
        return Course.of(People.now(diary));
    }

    private static Diary better(Diary diary, int week) {
        return diary.event("review", "{'week': " + week + ", 'answer': 'better'}");
    }

    private static Diary sameAt(Diary diary, int week) {
        return diary.event("review", "{'week': " + week + ", 'answer': 'same'}");
    }

    @Test
    void reviewsComeTwoSixAndTwelveWeeksAfterTheFirstSession() {
        Diary untrained = Diary.begin(People.DAY).later(5);
        assertThat(of(untrained).nextReview()).contains(ON.plusDays(5 + 14));
        Diary diary = People.sessions(Diary.begin(People.DAY), 1);
        assertThat(of(diary).nextReview()).contains(ON.plusWeeks(2));
        assertThat(of(diary.later(30)).nextReview()).as("due, not in the past").contains(ON.plusDays(32));
        assertThat(of(better(diary, 2)).nextReview()).contains(ON.plusWeeks(6));
        assertThat(of(better(diary, 6)).nextReview()).contains(ON.plusWeeks(12));
        assertThat(of(better(diary, 12)).nextReview()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2, better, review.better",
        "2, same, review.early",
        "2, worse, review.professional",
        "6, better, review.better",
        "6, same, review.other",
        "6, worse, review.professional",
        "12, better, review.better",
        "12, same, review.professional",
        "12, worse, review.professional"
    })
    void everyAnswerAtAReviewHasOneNextStep(int week, String answer, String rule) {
        Diary diary = Diary.begin(People.DAY).event("review", "{'week': %d, 'answer': '%s'}".formatted(week, answer));
        assertThat(told(diary)).containsExactly(rule);
        boolean passes = rule.equals("review.better") || rule.equals("review.early");
        assertThat(told(diary.later(7))).hasSize(passes ? 0 : 1);
    }

    private static List<String> told(Diary diary) {
        return Course.of(People.now(diary)).reasons().stream()
                .map(reason -> reason.rule().id())
                .filter(id -> id.startsWith("review."))
                .toList();
    }

    @Test
    void testsAreDueAtOnceThenOnASecondDayThenWeekly() {
        Diary diary = Diary.begin(People.DAY);
        assertThat(of(diary).nextTest()).isEqualTo(ON);
        assertThat(of(diary.raises(9, 9)).nextTest())
                .as("raises are no ankle test")
                .isEqualTo(ON);
        assertThat(of(diary.walls(0.06, 0.06)).nextTest()).isEqualTo(ON.plusDays(1));
        assertThat(of(diary.later(3)).nextTest()).isEqualTo(ON.plusDays(3));
        assertThat(of(diary.walls(0.06, 0.06)).nextTest()).isEqualTo(ON.plusDays(10));
    }

    @Test
    void fourWeeksAwayAskForATestUnlessThereWasOneSince() {
        Diary diary = Diary.begin(People.DAY).walls(0.06, 0.06).later(1).walls(0.06, 0.06);
        People.sessions(diary, 1);
        diary.later(25);
        assertThat(of(diary).nextTest()).as("27 days: the weekly one is due").isEqualTo(diary.day());
        Diary away = Diary.begin(People.DAY).walls(0.06, 0.06).later(1).walls(0.06, 0.06);
        People.sessions(away, 1).later(26);
        away.walls(0.06, 0.06);
        assertThat(of(away).nextTest()).as("tested since").isEqualTo(away.day().plusDays(7));
        Diary never = Diary.begin(People.DAY).walls(0.06, 0.06);
        assertThat(of(never).nextTest()).isEqualTo(ON.plusDays(1));
    }

    @Test
    void worseAtAnyReviewAndTheSameAtTheLastSendToAProfessionalUntilTheNextWord() {
        Diary worse = Diary.begin(People.DAY).event("review", "{'week': 2, 'answer': 'worse'}");
        assertThat(People.rules(of(worse).reasons())).containsExactly(Rule.NOT_YOUR_LEVER);
        assertThat(People.rules(of(better(worse, 6)).reasons())).containsExactly(Rule.GOES_ON);
        assertThat(People.rules(of(sameAt(Diary.begin(People.DAY), 12)).reasons()))
                .containsExactly(Rule.NOT_YOUR_LEVER);
        assertThat(People.rules(of(sameAt(Diary.begin(People.DAY), 2)).reasons()))
                .containsExactly(Rule.TOO_EARLY);
        Diary six = sameAt(Diary.begin(People.DAY), 6);
        assertThat(People.rules(of(six).reasons())).containsExactly(Rule.OTHER_STIMULUS);
        assertThat(of(six).otherStimulusSince()).contains(ON);
        assertThat(of(sameAt(six, 12)).otherStimulusSince()).isEmpty();
        assertThat(of(better(Diary.begin(People.DAY), 6)).otherStimulusSince()).isEmpty();
    }

    private static Diary kept() {
        Diary diary = People.sessions(
                Diary.begin(People.DAY).walls(0.12, 0.12).raises(20, 20).event("settings", "{'daysAWeek': 4}"), 1);
        return better(diary.later(82), 12);
    }

    @Test
    void whoHasWhatTheyCameForKeepsItWithTwoSessionsAndATestEverySixWeeks() {
        Diary diary = kept();
        assertThat(of(diary).keeps()).isTrue();
        assertThat(of(diary).sessionsAWeek()).isEqualTo(2);
        assertThat(People.rules(of(diary).reasons())).containsExactly(Rule.KEEP);
        LocalDate tested = diary.walls(0.12, 0.12).day();
        assertThat(of(diary).nextTest()).isEqualTo(tested.plusWeeks(6));
        assertThat(of(kept().event("settings", "{'daysAWeek': 1}")).sessionsAWeek())
                .isEqualTo(1);
    }

    @Test
    void keepingEndsWithRangeStrengthOrComfortAndIsNotBegunEarly() {
        assertThat(of(kept().walls(0.09, 0.12)).keeps()).as("short").isFalse();
        assertThat(of(kept().walls(0.12, 0.1009)).keeps())
                .as("lost by more than the error")
                .isFalse();
        assertThat(of(kept().walls(0.12, 0.102)).keeps()).as("within the error").isTrue();
        assertThat(of(kept().raises(20, 25)).keeps()).as("uneven").isFalse();
        assertThat(of(sameAt(kept(), 12)).keeps()).isFalse();
        assertThat(of(kept().event("settings", "{'goals': ['run']}")).keeps())
                .as("the gate")
                .isFalse();
        assertThat(of(kept().event("settings", "{'goals': ['jump']}")).keeps())
                .as("the gate")
                .isFalse();
        Diary early = People.sessions(Diary.begin(People.DAY).walls(0.12, 0.12).raises(20, 20), 1);
        assertThat(of(better(early.later(81), 12)).keeps()).isFalse();
        assertThat(of(better(
                                Diary.begin(People.DAY)
                                        .walls(0.12, 0.12)
                                        .raises(20, 20)
                                        .later(100),
                                12))
                        .keeps())
                .as("never trained")
                .isFalse();
    }

    @Test
    void aPinchOfFourWeeksOnOneSideIsToBeLookedAt() {
        Diary diary = Diary.begin(People.DAY)
                .wall("left", 0.05, "frontPinch")
                .later(27)
                .wall("left", 0.05, "frontPinch");
        assertThat(People.rules(of(diary).reasons())).containsExactly(Rule.PINCH_NOW);
        assertThat(People.rules(
                        of(diary.later(1).wall("left", 0.05, "frontPinch")).reasons()))
                .containsExactly(Rule.PINCH_LASTS);
        Diary between = Diary.begin(People.DAY)
                .wall("left", 0.05, "frontPinch")
                .later(14)
                .wall("left", 0.05, "calf");
        assertThat(People.rules(
                        of(between.later(14).wall("left", 0.05, "frontPinch")).reasons()))
                .containsExactly(Rule.PINCH_NOW);
        Diary sides = Diary.begin(People.DAY)
                .wall("left", 0.05, "frontPinch")
                .later(28)
                .wall("right", 0.05, "frontPinch");
        assertThat(People.rules(of(sides).reasons())).containsExactly(Rule.PINCH_NOW);
    }
}
