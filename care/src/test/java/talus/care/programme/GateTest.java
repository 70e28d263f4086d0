package talus.care.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import talus.care.plan.Diary;

/** What opens running and jumping. */
class GateTest {
    private static Diary begin() {
        return Diary.begin(People.DAY).rate("before", "ankle", 1);
    }

    private static Gate of(Diary diary) {
        return Gate.of(People.now(diary));
    }

    private static Diary walked(String seconds) {
        return begin().set("walk-return", "{'holdS': " + seconds + "}", "right");
    }

    @ParameterizedTest
    @CsvSource({"1800, 2, 2, true", "1799, 2, 2, false", "1800, 2.1, 2, false", "1800, 2, 2.1, false"})
    void aWalkOfThirtyMinutesOnAQuietDay(String seconds, double peak, double morning, boolean walked) {
        Diary diary = walked(seconds).rate("peak", "ankle", peak).later(1).rate("morning", "ankle", morning);
        assertThat(of(diary).walked()).isEqualTo(walked);
    }

    @Test
    void aDayIsQuietOnlyWhenItsLegsWereRatedThenAndNextMorning() {
        assertThat(of(walked("1800").later(1).rate("morning", "ankle", 1)).walked())
                .isFalse();
        assertThat(of(walked("1800").rate("peak", "ankle", 1).later(1)).walked())
                .isFalse();
        assertThat(of(walked("1800").rate("peak", "back", 1).later(1).rate("morning", "ankle", 1))
                        .walked())
                .isFalse();
        assertThat(of(walked("1800").rate("after", "ankle", 1).later(1).rate("morning", "knee", 1))
                        .walked())
                .isTrue();
        assertThat(of(walked("1800")
                                .rate("before", "knee", 9)
                                .rate("peak", "ankle", 1)
                                .later(1)
                                .rate("morning", "ankle", 1))
                        .walked())
                .isTrue();
        assertThat(of(walked("1800").later(1).rate("peak", "ankle", 1).later(1).rate("morning", "ankle", 1))
                        .walked())
                .isFalse();
    }

    @Test
    void oneGoodDayIsEnoughThoughAnotherWasNot() {
        Diary diary = walked("1800").rate("peak", "ankle", 6).later(2);
        diary.set("walk-return", "{'holdS': 1900}", "right")
                .rate("peak", "ankle", 1)
                .later(1)
                .rate("morning", "ankle", 1);
        assertThat(of(diary).walked()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"20, 20, true", "19, 20, false", "27, 30, true", "30, 26, false"})
    void raisesAreTwentyAndNineTenthsOfTheOtherSide(int left, int right, boolean raised) {
        assertThat(of(begin().raises(left, right)).raised()).isEqualTo(raised);
        assertThat(of(begin()).raised()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"10, 10, true", "10, 9, false", "20, 0, true"})
    void twentyQuietHopsOfADayOpenJumping(int first, int second, boolean hopped) {
        Diary diary = begin().set("hop-two-legs", "{'reps': " + first + "}", "right")
                .set("hop-two-legs", "{'reps': " + second + "}", "right")
                .set("calf-raise", "{'reps': 30}", "right")
                .rate("peak", "ankle", 1)
                .later(1)
                .rate("morning", "ankle", 1);
        assertThat(of(diary).hopped()).isEqualTo(hopped);
    }

    @Test
    void loudHopsDoNotCountAndHopsOfTwoDaysAreNotAdded() {
        Diary loud = begin().set("hop-two-legs", "{'reps': 20}", "right")
                .rate("peak", "ankle", 3)
                .later(1)
                .rate("morning", "ankle", 1);
        assertThat(of(loud).hopped()).isFalse();
        Diary twoDays = begin().set("hop-two-legs", "{'reps': 10}", "right")
                .rate("peak", "ankle", 1)
                .later(1)
                .rate("morning", "ankle", 1);
        twoDays.set("hop-two-legs", "{'reps': 10}", "right")
                .rate("peak", "ankle", 1)
                .later(1)
                .rate("morning", "ankle", 1);
        assertThat(of(twoDays).hopped()).isFalse();
    }

    @Test
    void runningAsksForWalkAndRaisesAndJumpingForHopsBesides() {
        assertThat(new Gate(true, true, false).runs()).isTrue();
        assertThat(new Gate(false, true, true).runs()).isFalse();
        assertThat(new Gate(true, false, true).runs()).isFalse();
        assertThat(new Gate(true, true, false).jumps()).isFalse();
        assertThat(new Gate(true, true, true).jumps()).isTrue();
        assertThat(new Gate(true, false, true).jumps()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"27, true", "28, false"})
    void fourWeeksWithoutASetCloseTheGateAgain(int away, boolean open) {
        Diary diary = begin().raises(25, 25)
                .set("walk-return", "{'holdS': 1800}", "right")
                .rate("peak", "ankle", 1)
                .later(1)
                .rate("morning", "ankle", 1)
                .later(away - 1);
        assertThat(of(diary).walked()).isEqualTo(open);
        assertThat(of(diary).raised()).isEqualTo(open);
        diary.set("calf-raise", "{'reps': 15}", "right").later(2);
        assertThat(of(diary).runs()).as("a set alone does not open it").isEqualTo(open);
        diary.raises(25, 25)
                .rate("before", "ankle", 1)
                .set("walk-return", "{'holdS': 1800}", "right")
                .rate("peak", "ankle", 1)
                .later(1)
                .rate("morning", "ankle", 1);
        assertThat(of(diary).runs()).isTrue();
    }
}
