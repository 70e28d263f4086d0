package talus.care.symptom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import talus.care.event.Region;
import talus.care.history.History;
import talus.care.plan.Diary;

/** What ratings say, region by region, at the lines of the rules. */
class SymptomsTest {
    private static final String DAY = "2026-03-02";
    private static final String SORE = "{'when': '%s', 'region': '%s', 'discomfort': %s, 'soreness': true}";

    private static Diary trained() {
        return Diary.begin(DAY).set("calf-raise", "{'reps': 15}", "right");
    }

    private static Symptoms of(Diary diary) {
        return Symptoms.of(History.of(diary.log(), diary.day()));
    }

    private static Signal signal(Diary diary, Region region) {
        return of(diary.later(1)).signals().getOrDefault(region, Signal.GO);
    }

    @ParameterizedTest
    @CsvSource({"3, GO", "3.1, HOLD", "5, HOLD", "5.1, BACK", "7, BACK"})
    void aLegMayReachThreeAndHoldsToFive(double peak, Signal signal) {
        assertThat(signal(trained().rate("peak", "knee", peak), Region.KNEE)).isEqualTo(signal);
        assertThat(signal(trained().rate("after", "foot", peak), Region.FOOT)).isEqualTo(signal);
        assertThat(signal(trained().rate("before", "ankle", peak), Region.ANKLE))
                .isEqualTo(signal);
    }

    @ParameterizedTest
    @CsvSource({"2, 3, GO", "2, 3.1, BACK", "0, 1, GO", "0, 1.1, BACK"})
    void aLegsMorningMayBeUsualPlusOne(double usual, double morning, Signal signal) {
        Diary diary = Diary.begin(DAY)
                .rate("before", "calf", usual)
                .set("calf-raise", "{'reps': 15}", "right")
                .later(1)
                .rate("morning", "calf", morning);
        assertThat(of(diary).signals().get(Region.CALF)).isEqualTo(signal);
    }

    @ParameterizedTest
    @CsvSource({"4, GO", "4.1, HOLD", "5, HOLD", "5.1, BACK"})
    void theBackCountsByItsRiseOverWhatWasFeltBefore(double peak, Signal signal) {
        assertThat(signal(
                        Diary.begin(DAY)
                                .rate("before", "back", 3)
                                .set("calf-raise", "{'reps': 15}", "right")
                                .rate("peak", "back", peak),
                        Region.BACK))
                .isEqualTo(signal);
    }

    /** Of each pair the difference in doubles lies a little beyond, or short of, the line that it stands for. */
    @ParameterizedTest
    @CsvSource({"1.1, 3.1, HOLD", "2.3, 3.3, GO", "1.1, 2.1, GO", "0.1, 2.1, HOLD", "2.3, 4.3, HOLD"})
    void aRiseThatIsOnTheLineIsOnItThoughDecimalsRound(double before, double peak, Signal signal) {
        Diary trunk = Diary.begin(DAY)
                .rate("before", "back", before)
                .set("calf-raise", "{'reps': 15}", "right")
                .rate("peak", "back", peak);
        assertThat(signal(trunk, Region.BACK)).isEqualTo(signal);
    }

    @ParameterizedTest
    @CsvSource({"2.3, 4.3", "1.1, 3.1", "0.7, 2.7", "0.1, 2.1"})
    void aMorningOnItsLineIsOnItThoughDecimalsRound(double usual, double back) {
        Diary diary = Diary.begin(DAY)
                .rate("before", "back", usual)
                .rate("before", "calf", usual)
                .set("calf-raise", "{'reps': 15}", "right")
                .later(1)
                .rate("morning", "back", back)
                .rate("morning", "calf", back - 1);
        assertThat(of(diary).signals()).containsEntry(Region.BACK, Signal.BACK).containsEntry(Region.CALF, Signal.GO);
        assertThat(QuietDay.morningAfter(History.of(diary.log(), diary.day()), LocalDate.parse(DAY)))
                .isTrue();
    }

    @Test
    void sevenIsTooMuchForABackWhateverItWasBefore() {
        assertThat(signal(
                        Diary.begin(DAY)
                                .rate("before", "hip", 6.5)
                                .set("calf-raise", "{'reps': 15}", "right")
                                .rate("peak", "hip", 7),
                        Region.HIP))
                .isEqualTo(Signal.BACK);
        assertThat(signal(trained().rate("before", "back", 7), Region.BACK)).isEqualTo(Signal.BACK);
        assertThat(signal(trained().rate("before", "back", 6.9), Region.BACK)).isEqualTo(Signal.GO);
    }

    @Test
    void whatWasFeltBeforeIsTheLastRatingBeforeOnTheSameDayElseWhatIsUsual() {
        Diary twice = Diary.begin(DAY)
                .rate("before", "back", 1)
                .rate("before", "back", 4)
                .set("calf-raise", "{'reps': 15}", "right")
                .rate("peak", "back", 5)
                .rate("before", "back", 0);
        assertThat(signal(twice, Region.BACK)).isEqualTo(Signal.GO);
        Diary yesterday = Diary.begin(DAY)
                .rate("before", "back", 4)
                .later(1)
                .set("calf-raise", "{'reps': 15}", "right")
                .rate("peak", "back", 5);
        assertThat(signal(yesterday, Region.BACK)).isEqualTo(Signal.GO);
        Diary otherRegion = Diary.begin(DAY)
                .rate("before", "hip", 4)
                .set("calf-raise", "{'reps': 15}", "right")
                .rate("peak", "back", 3);
        assertThat(signal(otherRegion, Region.BACK)).isEqualTo(Signal.BACK);
    }

    @ParameterizedTest
    @CsvSource({"4.9, GO", "5, BACK"})
    void aBacksMorningMayBeBelowUsualPlusTwo(double morning, Signal signal) {
        Diary diary = Diary.begin(DAY)
                .rate("before", "back", 3)
                .set("calf-raise", "{'reps': 15}", "right")
                .later(1)
                .rate("morning", "back", morning);
        assertThat(of(diary).signals().get(Region.BACK)).isEqualTo(signal);
    }

    @Test
    void usualIsTheMedianOfRatingsBeforeSessionsOverFourteenDays() {
        Diary diary = Diary.begin(DAY)
                .rate("before", "ankle", 9)
                .rate("peak", "ankle", 8)
                .rate("before", "hip", 7);
        History old = History.of(diary.log(), diary.later(13).day());
        assertThat(Usual.of(old, Region.ANKLE, old.on())).isEqualTo(9);
        assertThat(Usual.of(old, Region.ANKLE, old.on().plusDays(1))).isZero();
        assertThat(Usual.of(old, Region.ANKLE, LocalDate.parse(DAY).minusDays(1)))
                .isZero();
        assertThat(Usual.of(old, Region.FOOT, old.on())).isZero();
        diary.rate("before", "ankle", 1).rate("before", "ankle", 2);
        History three = History.of(diary.log(), diary.day());
        assertThat(Usual.of(three, Region.ANKLE, three.on())).isEqualTo(2);
        diary.rate("before", "ankle", 4);
        History four = History.of(diary.log(), diary.day());
        assertThat(Usual.of(four, Region.ANKLE, four.on())).isEqualTo(3);
        assertThat(Usual.median(List.of())).isEmpty();
        assertThat(Usual.median(List.of(5.0))).hasValue(5);
    }

    @Test
    void ratingsBeforeTheLastSessionSayNothingMoreAndThatMorningToldOfTheOneBefore() {
        Diary diary = Diary.begin(DAY)
                .rate("peak", "ankle", 9)
                .later(1)
                .rate("morning", "ankle", 8)
                .rate("before", "ankle", 1)
                .set("calf-raise", "{'reps': 15}", "right")
                .rate("peak", "ankle", 2);
        assertThat(of(diary.later(1)).signals()).containsEntry(Region.ANKLE, Signal.GO);
        assertThat(of(Diary.begin(DAY).rate("morning", "ankle", 8)).worst()).isEqualTo(Signal.BACK);
    }

    @Test
    void theWorstRatingOfARegionAndTheWorstRegionCount() {
        Diary diary = trained()
                .rate("peak", "ankle", 4)
                .rate("peak", "ankle", 1)
                .rate("peak", "knee", 6)
                .rate("after", "knee", 4)
                .later(1);
        assertThat(of(diary).signals())
                .containsEntry(Region.ANKLE, Signal.HOLD)
                .containsEntry(Region.KNEE, Signal.BACK)
                .hasSize(2);
        assertThat(of(diary).worst()).isEqualTo(Signal.BACK);
        assertThat(of(trained()).worst()).isEqualTo(Signal.GO);
    }

    @Test
    void sorenessOfTheCalfUpToFourWithinThreeDaysDoesNotCount() {
        assertThat(signal(trained().event("rating", SORE.formatted("peak", "calf", 4)), Region.CALF))
                .isEqualTo(Signal.GO);
        assertThat(signal(trained().event("rating", SORE.formatted("peak", "calf", 4.5)), Region.CALF))
                .isEqualTo(Signal.HOLD);
        assertThat(signal(trained().event("rating", SORE.formatted("peak", "ankle", 4)), Region.ANKLE))
                .isEqualTo(Signal.HOLD);
        assertThat(of(trained().later(3).event("rating", SORE.formatted("morning", "calf", 4)))
                        .signals())
                .isEmpty();
        assertThat(of(trained().later(4).event("rating", SORE.formatted("morning", "calf", 4)))
                        .signals())
                .containsEntry(Region.CALF, Signal.BACK);
        assertThat(of(Diary.begin(DAY).event("rating", SORE.formatted("morning", "calf", 4)))
                        .signals())
                .isEmpty();
    }

    @Test
    void aCheckInIsARatingOfTheDayAndOneOfTheNextMorning() {
        assertThat(of(Diary.begin(DAY)).checkedIn()).isTrue();
        assertThat(of(trained().later(1)).checkedIn()).isFalse();
        assertThat(of(trained().rate("before", "ankle", 1).later(1).rate("morning", "ankle", 1))
                        .checkedIn())
                .isFalse();
        assertThat(of(trained().rate("after", "ankle", 1).later(1).rate("morning", "hip", 1))
                        .checkedIn())
                .isTrue();
        assertThat(of(trained().rate("peak", "ankle", 1).later(2).rate("morning", "ankle", 1))
                        .checkedIn())
                .isFalse();
        assertThat(of(trained().rate("peak", "ankle", 1).later(1).rate("before", "ankle", 1))
                        .checkedIn())
                .isFalse();
    }

    @Test
    void sevenInTwoWeeksOrTwoBadMorningsSettleSlowly() {
        assertThat(of(Diary.begin(DAY).rate("peak", "ankle", 7).later(13)).irritable())
                .isTrue();
        assertThat(of(Diary.begin(DAY).rate("peak", "ankle", 7).later(14)).irritable())
                .isFalse();
        assertThat(of(Diary.begin(DAY).rate("peak", "ankle", 6.9)).irritable()).isFalse();
        Diary bad = Diary.begin(DAY).rate("morning", "ankle", 3);
        assertThat(of(bad).irritable()).isFalse();
        assertThat(of(bad.later(3).rate("morning", "knee", 3)).irritable()).isTrue();
        assertThat(of(Diary.begin(DAY).rate("peak", "ankle", 6).later(1).rate("peak", "ankle", 6))
                        .irritable())
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Region.class)
    void aQuietMorningIsRatedInTheLegsAndAsUsual(Region region) {
        Diary quiet = Diary.begin(DAY).later(1).rate("morning", region.word(), 1);
        LocalDate day = LocalDate.parse(DAY);
        assertThat(QuietDay.morningAfter(History.of(quiet.log(), quiet.day()), day))
                .isEqualTo(region.leg());
        Diary loud = Diary.begin(DAY).later(1).rate("morning", "ankle", 1).rate("morning", region.word(), 1.5);
        assertThat(QuietDay.morningAfter(History.of(loud.log(), loud.day()), day))
                .isEqualTo(!region.leg());
        Diary late = Diary.begin(DAY).later(2).rate("morning", region.word(), 1);
        assertThat(QuietDay.morningAfter(History.of(late.log(), late.day()), day))
                .isFalse();
        Diary evening = Diary.begin(DAY).later(1).rate("peak", region.word(), 1);
        assertThat(QuietDay.morningAfter(History.of(evening.log(), evening.day()), day))
                .isFalse();
    }
}
