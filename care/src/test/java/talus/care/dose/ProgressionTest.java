package talus.care.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import talus.care.content.Shipped;
import talus.care.event.Region;
import talus.care.exercise.Exercise;
import talus.care.exercise.ExerciseCatalogue;
import talus.care.history.History;
import talus.care.plan.Diary;
import talus.care.rule.Reason;
import talus.care.rule.Rule;
import talus.care.symptom.Signal;
import talus.chain.body.Side;

/** The next amount after what was asked for and done. */
class ProgressionTest {
    private static final ExerciseCatalogue CATALOGUE = Shipped.catalogue();
    private static final String DAY = "2026-03-02";
    private static final Brakes NONE = new Brakes(Optional.empty(), Map.of(), 2, false, false, 3, 20);

    private static Diary done(String exercise, int sets, String work, String effort) {
        return again(Diary.begin(DAY), exercise, sets, work, effort);
    }

    private static Diary again(Diary diary, String exercise, int sets, String work, String effort) {
        for (int i = 0; i < sets; i++) {
            diary.set(exercise, work, effort);
        }
        return diary.later(2);
    }

    private static Dosed next(String exercise, Diary diary, Brakes brakes) {
        return Progression.next(CATALOGUE.get(exercise), Side.LEFT, History.of(diary.log(), diary.day()), brakes);
    }

    private static List<Rule> rules(Dosed dosed) {
        return dosed.reasons().stream().map(Reason::rule).toList();
    }

    private static Amount reps(int sets, int reps) {
        return new Amount(sets, reps, 0, 0);
    }

    @Test
    void theFirstDoseIsTheExercisesOwnWithItsSource() {
        Dosed first = next("wall-stretch", Diary.begin(DAY), NONE);
        assertThat(first.next()).isEqualTo(new Amount(3, 1, 30, 0));
        assertThat(first.last()).isEmpty();
        assertThat(first.change()).isEqualTo(ItemChange.FIRST);
        assertThat(first.outgrown()).isFalse();
        assertThat(first.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo(Rule.FIRST);
            assertThat(reason.inputs().has("dose")).isTrue();
            assertThat(reason.inputs().has("sources")).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"right, 16", "easy, 17", "hard, 15"})
    void repetitionsRiseByOneAndByTwoWhenAllWasEasy(String effort, int reps) {
        assertThat(next("calf-raise", done("calf-raise", 2, "{'reps': 15}", effort), NONE)
                        .next())
                .isEqualTo(reps(2, reps));
    }

    @Test
    void oneSetThatWasNotEasyIsEnoughForOne() {
        Diary diary = Diary.begin(DAY)
                .set("calf-raise", "{'reps': 15}", "easy")
                .set("calf-raise", "{'reps': 15}", "right")
                .later(2);
        assertThat(next("calf-raise", diary, NONE).next()).isEqualTo(reps(2, 16));
    }

    @Test
    void repetitionsStopAtTheTopThenASetComesThenTheExerciseIsOutgrown() {
        assertThat(next("calf-raise", done("calf-raise", 2, "{'reps': 19}", "easy"), NONE)
                        .next())
                .isEqualTo(reps(2, 20));
        Dosed third = next("calf-raise", done("calf-raise", 2, "{'reps': 20}", "right"), NONE);
        assertThat(third.next()).isEqualTo(reps(3, 20));
        assertThat(rules(third)).containsExactly(Rule.RAISE_SETS);
        assertThat(third.outgrown()).isFalse();
        Dosed top = next("calf-raise", done("calf-raise", 3, "{'reps': 20}", "right"), NONE);
        assertThat(top.next()).isEqualTo(reps(3, 20));
        assertThat(top.outgrown()).isTrue();
        assertThat(rules(top)).containsExactly(Rule.STAY_TOP);
    }

    @Test
    void whoHasLittleTimeGetsNoFurtherSet() {
        Brakes little = new Brakes(Optional.empty(), Map.of(), 2, false, false, 3, 9);
        Dosed top = next("calf-raise", done("calf-raise", 2, "{'reps': 20}", "right"), little);
        assertThat(top.next()).isEqualTo(reps(2, 20));
        assertThat(top.outgrown()).isTrue();
        Brakes enough = new Brakes(Optional.empty(), Map.of(), 2, false, false, 3, 10);
        assertThat(next("calf-raise", done("calf-raise", 2, "{'reps': 20}", "right"), enough)
                        .next())
                .isEqualTo(reps(3, 20));
    }

    @Test
    void aWeightRisesAtTheTopAndRepetitionsGoBack() {
        Dosed heavier =
                next("calf-raise-loaded", done("calf-raise-loaded", 2, "{'reps': 15, 'loadKg': 3}", "right"), NONE);
        assertThat(heavier.next()).isEqualTo(new Amount(2, 8, 0, 4.5));
        assertThat(rules(heavier)).containsExactly(Rule.RAISE_LOAD);
        assertThat(heavier.change()).isEqualTo(ItemChange.MORE);
    }

    @Test
    void holdsRiseByFiveSecondsAndTimesByAFifthInHalfMinutes() {
        Dosed hold = next("balance-single-leg", done("balance-single-leg", 3, "{'holdS': 15}", "right"), NONE);
        assertThat(hold.next()).isEqualTo(new Amount(3, 1, 20, 0));
        assertThat(rules(hold)).containsExactly(Rule.RAISE_HOLD);
        assertThat(next("walk-return", done("walk-return", 1, "{'holdS': 600}", "easy"), NONE)
                        .next())
                .isEqualTo(new Amount(1, 1, 720, 0));
        assertThat(next("walk-return", done("walk-return", 1, "{'holdS': 100}", "easy"), NONE)
                        .next())
                .isEqualTo(new Amount(1, 1, 120, 0));
        assertThat(next("walk-return", done("walk-return", 1, "{'holdS': 70}", "easy"), NONE)
                        .next())
                .isEqualTo(new Amount(1, 1, 75, 0));
        assertThat(next("walk-return", done("walk-return", 1, "{'holdS': 1790}", "easy"), NONE)
                        .next())
                .isEqualTo(new Amount(1, 1, 1800, 0));
    }

    /** Whoever stretched longer by themselves is asked for what is enough, held or not. */
    @Test
    void noMoreStretchIsAskedForThanIsEnoughWhateverWasDone() {
        for (int holdS : new int[] {61, 90, 300}) {
            Dosed dosed = next("wall-stretch", done("wall-stretch", 4, "{'holdS': " + holdS + "}", "right"), NONE);
            assertThat(dosed.next().heldS()).isBetween(120, 240);
            assertThat(rules(dosed)).containsOnlyOnce(Rule.CAP_STRETCH).doesNotContain(Rule.STAY_TOP);
        }
    }

    @Test
    void stretchingStopsAtFourMinutesASessionAndTenAWeek() {
        Dosed five = next(
                "wall-stretch",
                done("wall-stretch", 3, "{'holdS': 40}", "right"),
                new Brakes(Optional.empty(), Map.of(), 2, false, false, 5, 20));
        assertThat(five.next()).isEqualTo(new Amount(3, 1, 40, 0));
        assertThat(rules(five)).containsExactly(Rule.CAP_STRETCH, Rule.STAY_TOP);
        assertThat(next("wall-stretch", done("wall-stretch", 3, "{'holdS': 60}", "right"), NONE)
                        .outgrown())
                .isTrue();
        assertThat(next("wall-stretch", done("wall-stretch", 3, "{'holdS': 40}", "right"), NONE)
                        .next())
                .isEqualTo(new Amount(3, 1, 45, 0));
    }

    @Test
    void jumpsGrowByAFifthAWeekAndFewOnesByOneASet() {
        assertThat(next("jump-return", Diary.begin(DAY), NONE).next()).isEqualTo(reps(2, 5));
        Dosed more = next("jump-return", done("jump-return", 2, "{'reps': 5}", "easy"), NONE);
        assertThat(more.next()).as("one, although all was easy").isEqualTo(reps(2, 6));
        Diary week = done("jump-return", 2, "{'reps': 5}", "right");
        again(week, "jump-return", 2, "{'reps': 6}", "right");
        Dosed wait = next("jump-return", week, NONE);
        assertThat(wait.next()).isEqualTo(reps(2, 6));
        assertThat(rules(wait)).containsExactly(Rule.CAP_JUMPS, Rule.STAY_TOP);
        assertThat(next("jump-return", week.later(4), NONE).next()).isEqualTo(reps(2, 7));
        assertThat(next("jump-return", done("jump-return", 2, "{'reps': 3}", "right"), NONE)
                        .next())
                .isEqualTo(reps(2, 4));
        assertThat(next("jump-return", done("jump-return", 1, "{'reps': 8}", "right"), NONE)
                        .next())
                .as("a second set would be twice as many")
                .isEqualTo(reps(1, 8));
    }

    @Test
    void jumpsThatLostASetRiseByRepetitionsSinceASetWouldBeTooMuch() {
        Diary diary = done("jump-return", 2, "{'reps': 5}", "right");
        again(diary, "jump-return", 1, "{'reps': 5}", "right");
        Dosed next = next("jump-return", diary, NONE);
        assertThat(next.next()).isEqualTo(reps(1, 6));
        assertThat(rules(next)).containsExactly(Rule.RAISE_REPS);
    }

    @Test
    void aLostSetComesBackFirst() {
        Diary diary = done("calf-raise", 3, "{'reps': 16}", "right");
        again(diary, "calf-raise", 2, "{'reps': 16}", "right");
        Dosed next = next("calf-raise", diary, NONE);
        assertThat(next.next()).isEqualTo(reps(3, 16));
        assertThat(rules(next)).containsExactly(Rule.AGAIN);
        Diary late = done("calf-raise", 3, "{'reps': 16}", "right").later(26);
        again(late, "calf-raise", 2, "{'reps': 16}", "right");
        assertThat(next("calf-raise", late, NONE).next()).isEqualTo(reps(2, 17));
    }

    @Test
    void setsRiseByAtMostTwoInSevenDays() {
        Diary diary = done("calf-raise", 1, "{'reps': 20}", "right");
        again(diary, "calf-raise", 3, "{'reps': 20}", "right");
        assertThat(next("calf-raise", diary, NONE).next().sets()).isEqualTo(3);
        Diary more = done("calf-raise", 1, "{'reps': 20}", "right");
        again(more, "calf-raise", 4, "{'reps': 20}", "right");
        Dosed capped = next("calf-raise", more, NONE);
        assertThat(capped.next()).isEqualTo(reps(3, 20));
        assertThat(rules(capped)).contains(Rule.CAP_SETS);
    }

    @Test
    void aStepBackTakesAWeightThenASetThenAQuarter() {
        Brakes back = new Brakes(Optional.empty(), Map.of(Region.CALF, Signal.BACK), 2, false, false, 3, 20);
        Dosed lighter =
                next("calf-raise-loaded", done("calf-raise-loaded", 2, "{'reps': 9, 'loadKg': 6}", "right"), back);
        assertThat(lighter.next()).isEqualTo(new Amount(2, 9, 0, 4.5));
        assertThat(rules(lighter)).containsExactly(Rule.BACK_SYMPTOM);
        assertThat(next("calf-raise-loaded", done("calf-raise-loaded", 2, "{'reps': 9, 'loadKg': 1.5}", "right"), back)
                        .next())
                .isEqualTo(new Amount(1, 9, 0, 1.5));
        assertThat(next("calf-raise", done("calf-raise", 1, "{'reps': 15}", "right"), back)
                        .next())
                .isEqualTo(reps(1, 11));
        assertThat(next("calf-raise", done("calf-raise", 1, "{'reps': 1}", "right"), back)
                        .next())
                .isEqualTo(reps(1, 1));
    }

    @Test
    void onlyWhatLoadsTheRegionStepsBackOrHolds() {
        Brakes back = new Brakes(
                Optional.of(Reason.of(Rule.STAY_ELSEWHERE)), Map.of(Region.BACK, Signal.BACK), 2, false, false, 3, 20);
        Dosed raise = next("calf-raise", done("calf-raise", 2, "{'reps': 15}", "right"), back);
        assertThat(raise.next()).isEqualTo(reps(2, 15));
        assertThat(rules(raise)).containsExactly(Rule.STAY_ELSEWHERE);
        assertThat(next("bridge", done("bridge", 2, "{'reps': 9}", "right"), back)
                        .next())
                .isEqualTo(reps(1, 9));
        Brakes hold = new Brakes(Optional.empty(), Map.of(Region.KNEE, Signal.HOLD), 2, false, false, 3, 20);
        assertThat(rules(next("calf-raise", done("calf-raise", 2, "{'reps': 15}", "right"), hold)))
                .containsExactly(Rule.STAY_SYMPTOM);
        assertThat(next("bridge-single", done("bridge-single", 2, "{'reps': 5}", "right"), hold)
                        .next())
                .isEqualTo(reps(2, 6));
    }

    @Test
    void whatHurtSinceItWasDoneStepsBackAndWhatHurtBeforeDoesNot() {
        Diary hurt = done("calf-raise", 2, "{'reps': 15}", "right").event("hurt", "{'exercise': 'calf-raise'}");
        assertThat(rules(next("calf-raise", hurt, NONE))).containsExactly(Rule.BACK_HURT);
        assertThat(next("calf-raise", hurt, NONE).next()).isEqualTo(reps(1, 15));
        Diary other = done("calf-raise", 2, "{'reps': 15}", "right").event("hurt", "{'exercise': 'squat'}");
        assertThat(next("calf-raise", other, NONE).change()).isEqualTo(ItemChange.MORE);
        Diary before =
                Diary.begin(DAY).event("hurt", "{'exercise': 'calf-raise'}").later(1);
        again(before, "calf-raise", 2, "{'reps': 15}", "right");
        assertThat(next("calf-raise", before, NONE).change()).isEqualTo(ItemChange.MORE);
    }

    @ParameterizedTest
    @CsvSource({"7, 30", "13, 30", "14, 22", "27, 22", "28, 22"})
    void timeAwayTakesAPartAndIsSaid(int days, int volume) {
        Brakes away = new Brakes(Optional.empty(), Map.of(), days, false, false, 3, 20);
        Dosed next = next("calf-raise", done("calf-raise", 3, "{'reps': 15}", "right"), away);
        assertThat(next.next().sets() * next.next().reps()).isEqualTo(volume);
        assertThat(next.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo(Rule.AWAY);
            assertThat(reason.text()).contains(Integer.toString(days));
        });
    }

    @Test
    void afterFourWeeksNothingIsAboveTheFirstDose() {
        Brakes away = new Brakes(Optional.empty(), Map.of(), 28, false, false, 3, 20);
        Dosed next =
                next("calf-raise-loaded", done("calf-raise-loaded", 4, "{'reps': 15, 'loadKg': 9}", "right"), away);
        assertThat(next.next().within(new Amount(2, 8, 0, 3))).isTrue();
    }

    @Test
    void whoSaidThatItHurtsComesBackToNoMoreThanWhoDidNot() {
        Diary left = done("calf-raise-loaded", 4, "{'reps': 15, 'loadKg': 9}", "right");
        Diary hurt = done("calf-raise-loaded", 4, "{'reps': 15, 'loadKg': 9}", "right")
                .event("hurt", "{'exercise': 'calf-raise-loaded', 'region': 'calf'}");
        for (int days : List.of(26, 7, 40)) {
            Amount unhurt = next("calf-raise-loaded", left.later(days), NONE).next();
            Amount after = next("calf-raise-loaded", hurt.later(days), NONE).next();
            assertThat(after.within(unhurt))
                    .as(days + " days later: " + after + ", " + unhurt)
                    .isTrue();
        }
    }

    @Test
    void whatAloneWasLeftOutForFourWeeksBeginsAnew() {
        Diary left = done("calf-raise-loaded", 4, "{'reps': 15, 'loadKg': 9}", "right");
        assertThat(next("calf-raise-loaded", left.later(25), NONE).change()).isEqualTo(ItemChange.MORE);
        Dosed anew = next("calf-raise-loaded", left.later(1), NONE);
        assertThat(anew.next().within(Amount.first(CATALOGUE.get("calf-raise-loaded"))))
                .isTrue();
        assertThat(rules(anew)).containsExactly(Rule.ANEW);
    }

    @Test
    void whileThingsSettleSlowlyItIsHalfTheFirstDoseAndNothingRises() {
        Brakes irritable = new Brakes(Optional.empty(), Map.of(), 2, true, false, 3, 20);
        Dosed first = next("calf-raise", Diary.begin(DAY), irritable);
        assertThat(first.next()).isEqualTo(reps(1, 15));
        assertThat(rules(first)).containsExactly(Rule.FIRST, Rule.IRRITABLE);
        Dosed later = next("calf-raise", done("calf-raise", 2, "{'reps': 20}", "right"), irritable);
        assertThat(later.next()).isEqualTo(reps(1, 15));
        assertThat(rules(later)).containsExactly(Rule.IRRITABLE);
        Dosed small = next("calf-raise", done("calf-raise", 1, "{'reps': 10}", "right"), irritable);
        assertThat(small.next()).isEqualTo(reps(1, 10));
    }

    @Test
    void inSmallStepsEachDoseIsDoneTwice() {
        Brakes small = new Brakes(Optional.empty(), Map.of(), 2, false, true, 3, 20);
        Diary once = done("calf-raise", 2, "{'reps': 15}", "right");
        assertThat(rules(next("calf-raise", once, small))).containsExactly(Rule.STAY_SMALL_STEPS);
        again(once, "calf-raise", 2, "{'reps': 15}", "right");
        assertThat(next("calf-raise", once, small).next()).isEqualTo(reps(2, 16));
    }

    @Test
    void aLockUnfinishedSetsAndFewerSetsThanAskedKeepTheDose() {
        Diary locked = done("calf-raise", 2, "{'reps': 15}", "right")
                .event("lock", "{'exercise': 'calf-raise', 'locked': true}");
        assertThat(rules(next("calf-raise", locked, NONE))).containsExactly(Rule.STAY_LOCKED);
        Diary fewer = Diary.begin(DAY)
                .event(
                        "set",
                        "{'exercise': 'calf-raise', 'target': {'sets': 2, 'reps': 15}, 'actual': {'reps': 15}, 'effort': 'right'}")
                .later(2);
        Dosed next = next("calf-raise", fewer, NONE);
        assertThat(rules(next)).containsExactly(Rule.STAY_SHORT);
        assertThat(next.next()).isEqualTo(reps(2, 15));
    }

    @Test
    void whatEndedEarlyTwiceIsAskedForAndGrowsFromThere() {
        Diary diary = Diary.begin(DAY);
        shortRaises(diary, 11, 9);
        assertThat(rules(next("calf-raise", diary, NONE))).containsExactly(Rule.STAY_SHORT);
        shortRaises(diary, 10, 8);
        Dosed down = next("calf-raise", diary, NONE);
        assertThat(down.next()).as("of the better day").isEqualTo(reps(2, 9));
        assertThat(down.change()).isEqualTo(ItemChange.LESS);
        assertThat(rules(down)).containsExactly(Rule.BACK_SHORT);
        again(diary, "calf-raise", 2, "{'reps': 9}", "right");
        assertThat(next("calf-raise", diary, NONE).next()).isEqualTo(reps(2, 10));
    }

    @Test
    void setsBrokenOffAreNotAskedForBelowHalf() {
        Diary diary = Diary.begin(DAY);
        shortRaises(diary, 15, 1);
        shortRaises(diary, 2, 2);
        assertThat(next("calf-raise", diary, NONE).next()).isEqualTo(reps(2, 8));
    }

    @Test
    void aLockAndASoreRegionKeepWhatEndedEarlyAndAMissingRatingDoesNot() {
        Diary diary = Diary.begin(DAY);
        shortRaises(diary, 8, 8);
        shortRaises(diary, 8, 8);
        assertThat(next("calf-raise", diary, staying(Rule.STAY_CHECK_IN)).next())
                .isEqualTo(reps(2, 8));
        assertThat(next("calf-raise", diary, staying(Rule.STAY_ELSEWHERE)).next())
                .isEqualTo(reps(2, 15));
        diary.event("lock", "{'exercise': 'calf-raise', 'locked': true}");
        assertThat(next("calf-raise", diary, NONE).next()).isEqualTo(reps(2, 15));
    }

    @Test
    void aSkippedSetTwiceIsNoLimit() {
        Diary skipped = Diary.begin(DAY);
        shortRaises(skipped, 15, 0);
        shortRaises(skipped, 15, 0);
        assertThat(rules(next("calf-raise", skipped, NONE))).containsExactly(Rule.STAY_SHORT);
    }

    private static Brakes staying(Rule rule) {
        return new Brakes(Optional.of(Reason.of(rule)), Map.of(), 2, false, false, 3, 20);
    }

    private static void shortRaises(Diary diary, int... reps) {
        for (int each : reps) {
            diary.event(
                    "set",
                    "{'exercise': 'calf-raise', 'target': {'sets': 2, 'reps': 15}, 'actual': {'reps': " + each
                            + "}, 'effort': 'right'}");
        }
        diary.later(2);
    }

    @Test
    void aSetIsWholeWhenAllThatWasAskedForIsSaid() {
        Exercise squat = CATALOGUE.get("squat-loaded");
        assertThat(whole(squat, "{'reps': 8, 'loadKg': 3}", "{'reps': 8, 'loadKg': 3}"))
                .isTrue();
        assertThat(whole(squat, "{'reps': 8, 'loadKg': 3}", "{'reps': 8}")).isTrue();
        assertThat(whole(squat, "{'reps': 8, 'loadKg': 3}", "{'reps': 8, 'loadKg': 2}"))
                .isFalse();
        assertThat(whole(squat, "{'reps': 8}", "{'loadKg': 3}")).isFalse();
        assertThat(whole(squat, "{}", "{'reps': 1}")).isTrue();
        Exercise hold = CATALOGUE.get("wall-stretch");
        assertThat(whole(hold, "{'holdS': 30}", "{'holdS': 30}")).isTrue();
        assertThat(whole(hold, "{'holdS': 30}", "{'holdS': 29.5}")).isFalse();
        assertThat(whole(hold, "{'holdS': 30}", "{'reps': 1}")).isFalse();
    }

    private static boolean whole(Exercise exercise, String target, String actual) {
        return done(exercise, target, actual).allDone();
    }

    private static Done done(Exercise exercise, String target, String actual) {
        Diary diary = Diary.begin(DAY)
                .event("set", "{'exercise': '%s', 'target': %s, 'actual': %s}".formatted(exercise.id(), target, actual))
                .later(1);
        return Done.last(exercise, Side.LEFT, History.of(diary.log(), diary.day()))
                .orElseThrow();
    }

    @Test
    void whatWasAskedForIsTheTargetElseWhatWasDoneElseTheFirstDose() {
        Exercise squat = CATALOGUE.get("squat-loaded");
        assertThat(done(squat, "{'sets': 3, 'reps': 9, 'loadKg': 4}", "{'reps': 7, 'loadKg': 2}")
                        .asked())
                .isEqualTo(new Amount(3, 9, 0, 4));
        assertThat(done(squat, "{}", "{'reps': 7, 'loadKg': 2}").asked()).isEqualTo(new Amount(1, 7, 0, 2));
        assertThat(done(squat, "{}", "{}").asked()).isEqualTo(new Amount(1, 8, 0, 0));
        assertThat(done(squat, "{}", "{'reps': 0}").asked()).isEqualTo(new Amount(1, 1, 0, 0));
        Exercise hold = CATALOGUE.get("wall-stretch");
        assertThat(done(hold, "{'holdS': 40}", "{'holdS': 20}").asked()).isEqualTo(new Amount(1, 1, 40, 0));
        assertThat(done(hold, "{}", "{'holdS': 20.9}").asked()).isEqualTo(new Amount(1, 1, 20, 0));
        assertThat(done(hold, "{}", "{}").asked()).isEqualTo(new Amount(1, 1, 30, 0));
    }

    @Test
    void aSideCountsItsOwnSetsAndThoseWithoutASide() {
        Exercise each = CATALOGUE.get("wall-stretch");
        Exercise both = CATALOGUE.get("calf-raise");
        Diary diary = Diary.begin(DAY)
                .event("set", "{'exercise': 'wall-stretch', 'side': 'left', 'actual': {'holdS': 30}}")
                .event("set", "{'exercise': 'wall-stretch', 'actual': {'holdS': 30}}")
                .event("set", "{'exercise': 'calf-raise', 'side': 'right', 'actual': {'reps': 9}}")
                .later(1)
                .event("set", "{'exercise': 'calf-raise', 'actual': {'reps': 10}}")
                .later(1);
        History history = History.of(diary.log(), diary.day());
        assertThat(Done.last(each, Side.LEFT, history).orElseThrow().asked().sets())
                .isEqualTo(2);
        assertThat(Done.last(each, Side.RIGHT, history).orElseThrow().asked().sets())
                .isEqualTo(1);
        assertThat(Done.of(both, Side.LEFT, history))
                .extracting(one -> one.asked().reps())
                .containsExactly(9, 10);
        assertThat(Done.last(CATALOGUE.get("squat"), Side.LEFT, history)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "calf-raise, CALF, true",
        "calf-raise, KNEE, true",
        "calf-raise, BACK, false",
        "squat, BACK, true",
        "squat, FOOT, true",
        "step-up, HIP, true",
        "lunge, ANKLE, true",
        "bridge-single, HIP, true",
        "bridge-single, KNEE, false",
        "short-foot, ANKLE, true",
        "seated-turn, BACK, true",
        "seated-turn, CALF, false"
    })
    void aRegionTouchesWhatLoadsIt(String exercise, Region region, boolean touched) {
        assertThat(Loads.touches(CATALOGUE.get(exercise), region)).isEqualTo(touched);
    }

    @Test
    void whatHurtBeforeASetOfItWasLoggedComesWithHalfItsFirstDose() {
        Diary hurt = done("calf-raise", 2, "{'reps': 15}", "right").event("hurt", "{'exercise': 'chair-squat'}");
        Dosed next = next("chair-squat", hurt, NONE);
        Amount first = Amount.first(CATALOGUE.get("chair-squat"));
        assertThat(next.next().within(first)).isTrue();
        assertThat(2 * next.next().sets() * next.next().reps()).isLessThanOrEqualTo(first.sets() * first.reps());
        assertThat(rules(next)).containsExactly(Rule.FIRST, Rule.BACK_HURT);
        assertThat(next("squat", hurt, NONE).next()).isEqualTo(Amount.first(CATALOGUE.get("squat")));
    }

    @Test
    void aFirstDoseThatLoadsASorePartIsHalf() {
        Brakes sore = new Brakes(Optional.empty(), Map.of(Region.ANKLE, Signal.BACK), 2, false, false, 3, 20);
        Diary diary = done("chair-squat", 2, "{'reps': 8}", "right");
        Dosed next = next("calf-raise", diary, sore);
        assertThat(next.next().sets() * next.next().reps()).isEqualTo(15);
        assertThat(rules(next)).containsExactly(Rule.FIRST, Rule.FIRST_SYMPTOM);
        assertThat(next("calf-raise", Diary.begin(DAY), sore).next())
                .as("before the first session the dose is small already")
                .isEqualTo(reps(2, 15));
    }
}
