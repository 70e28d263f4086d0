package talus.care.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import talus.care.dose.ItemChange;
import talus.care.event.Limb;
import talus.care.exercise.Equipment;
import talus.care.exercise.Phase;
import talus.care.exercise.Position;
import talus.care.programme.Item;
import talus.care.safety.Level;
import talus.care.safety.Verdict;
import talus.care.test.Change;
import talus.care.test.ChangeVerdict;

/** The contract's "What the words mean", sentence by sentence. */
class ContractWordsTest {
    private static final String DAY = "2026-03-02";

    /** Sums of a few hundredths in doubles. */
    private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

    private static Diary stiffLeft() {
        return Diary.begin(DAY).walls(0.06, 0.11);
    }

    // which events count

    @Test
    void setsOfTheDayChangeOnlyLaterDaysAndAllElseOfTheDayAtOnce() {
        Plan before = stiffLeft().plan();
        Diary trained = stiffLeft().train("right");
        assertThat(trained.plan().week()).isEqualTo(before.week());
        assertThat(trained.later(1).plan().today()).isNotEqualTo(before.today());
        assertThat(stiffLeft().safety("chestPain").plan().outcome()).isEqualTo(Verdict.STOP);
    }

    @Test
    void theLocalDateIsThatOfTheEventsOwnOffset() {
        Diary diary = stiffLeft();
        String late = "{\"id\": \"x\", \"at\": \"2026-03-03T00:30:00+02:00\", \"kind\": \"safety\","
                + " \"data\": {\"answers\": [\"chestPain\"]}}";
        String text = String.join("\n", diary.lines()) + "\n" + late;
        assertThat(Planner.plan(Diary.CONTENT, Diary.read(text), LocalDate.parse(DAY))
                        .outcome())
                .isEqualTo(Verdict.PLAN);
        assertThat(Planner.plan(Diary.CONTENT, Diary.read(text), LocalDate.parse("2026-03-03"))
                        .outcome())
                .isEqualTo(Verdict.STOP);
    }

    @Test
    void theLastConditionsReplaceTheOnesBefore() {
        Diary diary = stiffLeft().conditions("cannotStandSafely");
        assertThat(diary.plan().today()).allMatch(item -> item.exercise().position() == Position.SIT);
        assertThat(diary.conditions().plan().today())
                .anyMatch(item -> item.exercise().position() == Position.STAND);
    }

    @Test
    void settingsMergeFieldByField() {
        Diary diary = stiffLeft()
                .event("settings", "{'daysAWeek': 5, 'minutesADay': 8}")
                .event("settings", "{'minutesADay': 20}");
        assertThat(diary.plan().sessionsAWeek()).isEqualTo(5);
    }

    // stops

    @ParameterizedTest
    @CsvSource({
        "bladderBowel, EMERGENCY",
        "saddleNumbness, EMERGENCY",
        "bothLegs, EMERGENCY",
        "tearingPain, EMERGENCY",
        "chestPain, EMERGENCY",
        "ankleInjury, SAME_DAY",
        "heelSnap, SAME_DAY",
        "calfSwollen, SAME_DAY",
        "feverIll, SAME_DAY",
        "heavyFall, SAME_DAY"
    })
    void aStopEmptiesEverythingAndNoneDoesNotEndIt(String answer, Level level) {
        Diary diary = stiffLeft().safety(answer);
        for (Plan plan : List.of(diary.plan(), diary.safety("none").plan())) {
            assertThat(plan.outcome()).isEqualTo(Verdict.STOP);
            assertThat(plan.level()).contains(level);
            assertThat(plan.week()).hasSize(7).allMatch(day -> day.items().isEmpty());
        }
        Plan cleared = diary.event("cleared", "{'by': 'Dr. Lee', 'saying': 'may train'}")
                .plan();
        assertThat(cleared.outcome()).isEqualTo(Verdict.PLAN);
        assertThat(cleared.today()).isNotEmpty();
    }

    @Test
    void theWorstAnswerWins() {
        assertThat(stiffLeft()
                        .safety("inflammatoryPattern", "pastCancer", "heelSnap")
                        .plan()
                        .level())
                .contains(Level.SAME_DAY);
        assertThat(stiffLeft().safety("chestPain").safety("pastCancer").plan().level())
                .contains(Level.EMERGENCY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pastCancer", "weightLoss", "legPainWeakness"})
    void anAppointmentFirstLeavesOnlySittingAndLyingUntilCleared(String answer) {
        Diary diary = stiffLeft().safety(answer).safety("none");
        assertThat(diary.plan().outcome()).isEqualTo(Verdict.SEATED_ONLY);
        assertThat(diary.plan().level()).contains(Level.APPOINTMENT_FIRST);
        assertThat(Items.ofWeek(diary.plan()))
                .isNotEmpty()
                .allMatch(item -> item.exercise().position() == Position.SIT
                        || item.exercise().position().name().startsWith("LIE"));
        assertThat(diary.event("cleared", "{'by': 'a', 'saying': 'b'}").plan().outcome())
                .isEqualTo(Verdict.PLAN);
    }

    @Test
    void anInflammatoryPatternGoesOnWithAWord() {
        Plan plan = stiffLeft().safety("inflammatoryPattern").plan();
        assertThat(plan.outcome()).isEqualTo(Verdict.PLAN);
        assertThat(plan.level()).contains(Level.APPOINTMENT);
        assertThat(plan.today()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"heartSymptoms", "uncontrolledPressure"})
    void theHeartAndThePressureAskFirstUntilCleared(String condition) {
        Diary diary = stiffLeft().conditions(condition).safety("none");
        assertThat(diary.plan().outcome()).isEqualTo(Verdict.ASK_FIRST);
        assertThat(diary.plan().today()).isEmpty();
        Plan cleared = diary.event("cleared", "{'by': 'a', 'saying': 'b'}").plan();
        assertThat(cleared.outcome()).isEqualTo(Verdict.PLAN);
        assertThat(Items.ofWeek(cleared))
                .noneMatch(item -> item.exercise().contraindications().stream()
                        .anyMatch(word -> word.word().equals(condition)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"spreadingDown", "tingling"})
    void symptomsStopUntilTheNextNoneOrCleared(String sign) {
        String rating = "{'when': 'peak', 'region': 'back', 'discomfort': 2, '" + sign + "': true}";
        Diary diary = stiffLeft().event("rating", rating);
        assertThat(diary.plan().outcome()).isEqualTo(Verdict.STOP);
        assertThat(diary.plan().level()).contains(Level.SYMPTOMS);
        assertThat(diary.safety("none").plan().outcome()).isEqualTo(Verdict.PLAN);
        assertThat(stiffLeft()
                        .event("rating", rating)
                        .event("cleared", "{'by': 'a', 'saying': 'b'}")
                        .plan()
                        .outcome())
                .isEqualTo(Verdict.PLAN);
    }

    @Test
    void withoutASafetyAnswerItAsksFirst() {
        Plan plan = Diary.empty(DAY).walls(0.06, 0.11).plan();
        assertThat(plan.outcome()).isEqualTo(Verdict.ASK_FIRST);
        assertThat(plan.week()).hasSize(7).allMatch(day -> day.items().isEmpty());
        assertThat(plan.next().askSafety()).isEqualTo(plan.on());
    }

    @Test
    void itAsksAgainAfterFourWeeks() {
        Diary diary = stiffLeft();
        assertThat(diary.plan().next().askSafety())
                .isEqualTo(LocalDate.parse(DAY).plusDays(28));
        assertThat(diary.later(27).plan().outcome()).isEqualTo(Verdict.PLAN);
        assertThat(diary.later(1).plan().outcome()).isEqualTo(Verdict.ASK_FIRST);
        assertThat(diary.safety("none").plan().outcome()).isEqualTo(Verdict.PLAN);
    }

    @Test
    void itAsksAgainWhenARegionRoseByThreeOverItsLowestSinceTheAnswer() {
        Diary diary = stiffLeft().rate("before", "back", 1);
        assertThat(diary.later(1).rate("before", "back", 3.5).plan().outcome()).isEqualTo(Verdict.PLAN);
        assertThat(diary.later(1).rate("before", "back", 4).plan().outcome()).isEqualTo(Verdict.ASK_FIRST);
        assertThat(diary.safety("none").plan().outcome()).isEqualTo(Verdict.PLAN);
    }

    @Test
    void itAsksAgainAfterTwoHurts() {
        Diary diary = stiffLeft().event("hurt", "{'exercise': 'calf-raise', 'region': 'calf'}");
        assertThat(diary.plan().outcome()).isEqualTo(Verdict.PLAN);
        assertThat(diary.event("hurt", "{'exercise': 'chair-squat', 'region': 'calf'}")
                        .plan()
                        .outcome())
                .isEqualTo(Verdict.ASK_FIRST);
    }

    @Test
    void itAsksAgainWhenANewAreaIsNamed() {
        Diary diary = stiffLeft().rate("before", "back", 2).later(2);
        assertThat(diary.rate("before", "back", 2).plan().outcome()).isEqualTo(Verdict.PLAN);
        assertThat(diary.rate("before", "hip", 4).plan().outcome()).isEqualTo(Verdict.ASK_FIRST);
    }

    // matrix

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reducedFeeling",
                "bloodThinners",
                "varicoseVeins",
                "clotHistory",
                "fusionOrMetal",
                "looseJoints",
                "fallsOrDizziness",
                "pregnancy",
                "tendonDrugSoreness",
                "cannotStandSafely"
            })
    void nothingThatNamesAConditionIsPlanned(String condition) {
        Plan plan = stiffLeft()
                .conditions(condition)
                .event(
                        "settings",
                        "{'equipment': ['wall', 'chair', 'step', 'ball', 'wedge', 'slantBoard', 'strap', 'band', 'weight'],"
                                + " 'goals': ['balance', 'run', 'jump'], 'minutesADay': 40, 'daysAWeek': 6}")
                .plan();
        assertThat(plan.outcome()).isEqualTo(Verdict.PLAN);
        assertThat(plan.level()).contains(Level.WITH_CARE);
        assertThat(Items.ofWeek(plan))
                .isNotEmpty()
                .noneMatch(item -> item.exercise().contraindications().stream()
                        .anyMatch(word -> word.word().equals(condition)));
        assertThat(plan.leftOut()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fusionOrMetal", "looseJoints"})
    void heldAndLooseJointsGetNoEndRangeAndNoMobilisingEmphasis(String condition) {
        Plan plan = stiffLeft().conditions(condition).plan();
        assertThat(plan.emphasis()).isNotEqualTo(Phase.MOBILISE);
        assertThat(Items.ids(Items.ofWeek(plan)))
                .doesNotContain("wall-stretch", "wall-stretch-straight", "slant-board-hold");
    }

    @Test
    void anAnkleThatReachesOver14CentimetresIsTreatedLikeALooseOne() {
        Plan plan = Diary.begin(DAY).walls(0.06, 0.145).plan();
        assertThat(plan.emphasis()).isNotEqualTo(Phase.MOBILISE);
        assertThat(Items.ids(Items.ofWeek(plan)))
                .doesNotContain("wall-stretch", "wall-stretch-straight", "slant-board-hold");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fallsOrDizziness", "pregnancy"})
    void handsAreSupported(String condition) {
        Plan plan = stiffLeft()
                .conditions(condition)
                .event("settings", "{'goals': ['balance', 'run', 'jump'], 'minutesADay': 30, 'daysAWeek': 5}")
                .plan();
        for (Item item : Items.ofWeek(plan)) {
            boolean standing = item.exercise().position() == Position.STAND;
            if (standing && item.exercise().family().equals("balance")) {
                assertThat(item.exercise().equipment()).containsAnyOf(Equipment.WALL, Equipment.CHAIR);
            }
            assertThat(item.exercise().family()).isNotIn("barefootWalk", "run", "jump");
            if (condition.equals("pregnancy")) {
                assertThat(item.exercise().position()).isNotEqualTo(Position.LIE_BACK);
            }
        }
    }

    @Test
    void aPinchOnOneSideBarsOnThatSideOnly() {
        Plan plan = Diary.begin(DAY)
                .wall("left", 0.05, "frontPinch")
                .wall("right", 0.06, "calf")
                .event("settings", "{'equipment': ['wall', 'chair']}")
                .plan();
        assertThat(Items.ofWeek(plan))
                .noneMatch(item -> item.side() != Limb.RIGHT
                        && item.exercise().contraindications().stream()
                                .anyMatch(word -> word.word().equals("frontPinch")));
    }

    @Test
    void heelCordPainLeavesRaisesFromTheFloor() {
        Plan plan = Diary.begin(DAY)
                .wall("left", 0.05, "heelCordPain")
                .wall("right", 0.11, "calf")
                .plan();
        assertThat(Items.ids(plan.today())).contains("calf-raise");
        assertThat(Items.ids(Items.ofWeek(plan))).doesNotContain("calf-raise-eccentric", "calf-raise-step");
    }

    // week

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7})
    void theWeekHasSevenDaysAndAsManySessionsAsAskedFor(int days) {
        Plan plan = stiffLeft().event("settings", "{'daysAWeek': " + days + "}").plan();
        assertThat(plan.week().stream().map(day -> day.day()))
                .isEqualTo(LocalDate.parse(DAY)
                        .datesUntil(LocalDate.parse(DAY).plusDays(7))
                        .toList());
        assertThat(plan.week().getFirst().items()).isEqualTo(plan.today()).isNotEmpty();
        assertThat(plan.week().stream().filter(day -> !day.items().isEmpty())).hasSize(days);
        assertThat(plan.week().stream().map(day -> Items.ids(day.items()).size()))
                .allMatch(count -> count == 0 || (count >= 2 && count <= 4));
        assertThat(plan.week().stream().filter(day -> day.items().stream().anyMatch(Items::isRaise)))
                .hasSize(Math.min(3, days));
    }

    @Test
    void calfRaisesComeFromTheFirstSession() {
        for (Plan plan : List.of(
                stiffLeft().plan(),
                Diary.begin(DAY).plan(),
                Diary.begin(DAY).walls(0.12, 0.12).plan(),
                Diary.begin(DAY).conditions("cannotStandSafely").plan(),
                Diary.begin(DAY).safety("pastCancer").plan(),
                Diary.begin(DAY)
                        .event("settings", "{'equipment': ['none'], 'minutesADay': 5}")
                        .plan())) {
            Item raise =
                    plan.today().stream().filter(Items::isRaise).findFirst().orElseThrow();
            assertThat(raise.amount().reps()).isEqualTo(15);
            assertThat(raise.amount().sets()).isBetween(2, 3);
            assertThat(raise.change()).isEqualTo(ItemChange.FIRST);
        }
    }

    @Test
    void bothAnklesFineGivesNoMobilising() {
        Plan plan = Diary.begin(DAY)
                .walls(0.12, 0.125)
                .event("settings", "{'daysAWeek': 7, 'minutesADay': 30}")
                .plan();
        assertThat(plan.emphasis()).isNotEqualTo(Phase.MOBILISE);
        assertThat(Items.ofWeek(plan)).noneMatch(item -> item.exercise().phase() == Phase.MOBILISE);
        assertThat(Items.rules(plan)).contains("ankles.fine");
    }

    @Test
    void withoutAnAnkleTestThePlanComesAllTheSame() {
        Plan plan = Diary.begin(DAY).plan();
        assertThat(plan.outcome()).isEqualTo(Verdict.PLAN);
        assertThat(plan.today()).isNotEmpty().noneMatch(item -> item.exercise().phase() == Phase.MOBILISE);
        assertThat(plan.next().test()).isEqualTo(plan.on());
    }

    // change, check-in

    @Test
    void aSessionDoneAndRatedWellIsFollowedByOneThingMore() {
        Plan plan = stiffLeft().goodSession().plan();
        Item raise = Items.get(plan, "calf-raise");
        assertThat(raise.change()).isEqualTo(ItemChange.MORE);
        assertThat(raise.amount().reps()).isGreaterThan(15);
        assertThat(raise.amount().sets()).isEqualTo(2);
        assertThat(Items.rules(raise)).contains("progress.reps");
    }

    @ParameterizedTest
    @ValueSource(strings = {"peak", "morning"})
    void aMissingCheckInKeepsEverythingFromRising(String missing) {
        Diary diary = stiffLeft().train("right");
        if (!missing.equals("peak")) {
            diary.rate("peak", "ankle", 1);
        }
        diary.later(1);
        if (!missing.equals("morning")) {
            diary.rate("morning", "ankle", 1);
        }
        assertThat(diary.plan().today()).noneMatch(item -> item.change() == ItemChange.MORE);
        assertThat(Items.rules(Items.get(diary.plan(), "calf-raise"))).contains("same.checkIn");
    }

    @Test
    void aRatingAfterTheSessionStandsForThePeak() {
        Diary diary =
                stiffLeft().train("right").rate("after", "ankle", 1).later(1).rate("morning", "ankle", 1);
        assertThat(Items.get(diary.plan(), "calf-raise").change()).isEqualTo(ItemChange.MORE);
    }

    @ParameterizedTest
    @CsvSource({"ankle, 3, MORE", "ankle, 4, SAME", "knee, 5, SAME", "calf, 5.5, LESS", "foot, 5.9, LESS"})
    void theLegsPeakDecides(String region, double peak, ItemChange change) {
        Diary diary = stiffLeft()
                .rate("before", region, 3)
                .train("right")
                .rate("peak", region, peak)
                .later(1)
                .rate("morning", region, 1);
        assertThat(Items.get(diary.plan(), "calf-raise").change()).isEqualTo(change);
        if (change != ItemChange.MORE) {
            assertThat(diary.plan().today()).noneMatch(item -> item.change() == ItemChange.MORE);
        }
    }

    @ParameterizedTest
    @CsvSource({"2, MORE", "2.5, LESS"})
    void theMorningMayBeUsualPlusOne(double morning, ItemChange change) {
        Diary diary = stiffLeft()
                .rate("before", "ankle", 1)
                .train("right")
                .rate("peak", "ankle", 2)
                .later(1)
                .rate("morning", "ankle", morning);
        assertThat(Items.get(diary.plan(), "calf-raise").change()).isEqualTo(change);
    }

    @ParameterizedTest
    @CsvSource({"4, MORE", "5, SAME", "5.9, LESS"})
    void theBackCountsByItsRiseOverBefore(double peak, ItemChange change) {
        Diary diary = stiffLeft()
                .rate("before", "back", 3)
                .train("right")
                .rate("peak", "back", peak)
                .later(1)
                .rate("morning", "back", 3);
        Plan plan = diary.plan();
        assertThat(Items.get(plan, "chair-squat").change()).isEqualTo(change);
        if (change != ItemChange.MORE) {
            assertThat(Items.get(plan, "calf-raise").change()).isEqualTo(ItemChange.SAME);
        }
    }

    @Test
    void aStepBackLastsUntilTheNextSessionWithoutOne() {
        Diary diary = stiffLeft()
                .rate("before", "ankle", 4)
                .train("right")
                .rate("peak", "ankle", 6)
                .later(1)
                .rate("morning", "ankle", 1);
        assertThat(Items.get(diary.plan(), "calf-raise").change()).isEqualTo(ItemChange.LESS);
        assertThat(Items.get(diary.later(2).plan(), "calf-raise").change()).isEqualTo(ItemChange.LESS);
        diary.train("right").rate("peak", "ankle", 2).later(1).rate("morning", "ankle", 1);
        assertThat(Items.get(diary.plan(), "calf-raise").change()).isEqualTo(ItemChange.MORE);
    }

    @Test
    void sorenessOfTheCalfDoesNotCount() {
        Diary diary = stiffLeft()
                .rate("before", "calf", 1)
                .train("right")
                .rate("peak", "calf", 1)
                .later(1)
                .event("rating", "{'when': 'morning', 'region': 'calf', 'discomfort': 4, 'soreness': true}");
        assertThat(diary.plan().outcome()).isEqualTo(Verdict.PLAN);
        assertThat(Items.get(diary.plan(), "calf-raise").change()).isEqualTo(ItemChange.MORE);
    }

    @Test
    void aLockAndTheSwitchKeepDosesWhereTheyAre() {
        Diary locked = stiffLeft()
                .event("lock", "{'exercise': 'calf-raise', 'locked': true}")
                .goodSession();
        assertThat(Items.get(locked.plan(), "calf-raise").change()).isEqualTo(ItemChange.SAME);
        assertThat(Items.get(locked.plan(), "chair-squat").change()).isEqualTo(ItemChange.MORE);
        locked.event("lock", "{'exercise': 'calf-raise', 'locked': false}");
        assertThat(Items.get(locked.plan(), "calf-raise").change()).isEqualTo(ItemChange.MORE);
        Diary off = stiffLeft().event("settings", "{'progression': 'off'}").goodSession();
        assertThat(off.plan().today()).allMatch(item -> item.change() == ItemChange.SAME);
    }

    @Test
    void hardSetsAndUnfinishedOnesStay() {
        Diary hard = stiffLeft().train("hard").rate("peak", "ankle", 1).later(1).rate("morning", "ankle", 1);
        assertThat(hard.plan().today()).allMatch(item -> item.change() == ItemChange.SAME);
        Diary unfinished = stiffLeft()
                .event(
                        "set",
                        "{'exercise': 'calf-raise', 'target': {'reps': 15}, 'actual': {'reps': 12}, 'effort': 'right'}")
                .rate("peak", "ankle", 1)
                .later(1)
                .rate("morning", "ankle", 1);
        assertThat(Items.get(unfinished.plan(), "calf-raise").change()).isEqualTo(ItemChange.SAME);
    }

    @Test
    void whatHurtStepsBackAndNothingRises() {
        Diary diary = stiffLeft()
                .train("right")
                .event("hurt", "{'exercise': 'calf-raise', 'region': 'calf'}")
                .rate("peak", "calf", 1)
                .later(1)
                .rate("morning", "calf", 1);
        assertThat(Items.get(diary.plan(), "calf-raise").change()).isEqualTo(ItemChange.LESS);
        assertThat(diary.plan().today()).noneMatch(item -> item.change() == ItemChange.MORE);
    }

    // away

    @ParameterizedTest
    @CsvSource({"6, 45", "7, 30", "13, 30", "14, 22", "27, 22", "28, 22", "60, 22"})
    void timeAwayTakesTwoThirdsOrHalf(int days, int atMost) {
        Diary diary = stiffLeft();
        for (int i = 0; i < 3; i++) {
            diary.set("calf-raise", "{'reps': 15}", "right");
        }
        diary.rate("peak", "ankle", 1).later(days).safety("none");
        Item raise = Items.get(diary.plan(), "calf-raise");
        int volume = raise.amount().sets() * raise.amount().reps();
        assertThat(volume).isEqualTo(atMost);
        assertThat(raise.change()).isEqualTo(days < 7 ? ItemChange.SAME : ItemChange.LESS);
        if (days >= 28) {
            assertThat(diary.plan().next().test()).isEqualTo(diary.day());
        }
    }

    // restore

    @Test
    void runningWaitsForItsGate() {
        String goals = "{'goals': ['run'], 'minutesADay': 60}";
        Diary diary = Diary.begin(DAY).walls(0.12, 0.12).raises(22, 22).event("settings", goals);
        assertThat(Items.ids(Items.ofWeek(diary.plan())))
                .contains("walk-return")
                .doesNotContain("run-return");
        diary.rate("before", "ankle", 1)
                .set("walk-return", "{'holdS': 1800}", "right")
                .rate("peak", "ankle", 2)
                .later(1);
        assertThat(Items.ids(Items.ofWeek(diary.plan()))).doesNotContain("run-return");
        diary.rate("morning", "ankle", 2);
        assertThat(Items.ids(diary.plan().today())).contains("run-return");
        assertThat(diary.plan().emphasis()).isIn(Phase.RESTORE, Phase.ACTIVATE);
        assertThat(Items.ids(Items.ofWeek(diary.raises(22, 19).plan()))).doesNotContain("run-return");
        assertThat(Items.ids(Items.ofWeek(diary.raises(30, 26).plan()))).doesNotContain("run-return");
        assertThat(Items.ids(Items.ofWeek(diary.raises(30, 27).plan()))).contains("run-return");
        assertThat(Items.ids(Items.ofWeek(
                        diary.event("settings", "{'goals': ['walk']}").plan())))
                .doesNotContain("run-return", "jump-return");
    }

    @Test
    void jumpingWaitsForHopsBesides() {
        Diary diary = Diary.begin(DAY)
                .walls(0.12, 0.12)
                .raises(25, 25)
                .event("settings", "{'goals': ['jump'], 'minutesADay': 60}")
                .rate("before", "ankle", 1)
                .set("walk-return", "{'holdS': 1900}", "right")
                .rate("peak", "ankle", 1)
                .later(1)
                .rate("morning", "ankle", 1);
        assertThat(Items.ids(diary.plan().today())).contains("hop-two-legs").doesNotContain("jump-return");
        diary.set("hop-two-legs", "{'reps': 10}", "right")
                .set("hop-two-legs", "{'reps': 10}", "right")
                .rate("peak", "ankle", 1)
                .later(1)
                .rate("morning", "ankle", 1);
        assertThat(Items.ids(diary.plan().today())).contains("jump-return");
    }

    // changed

    @Test
    void aChangeIsCalledOneOnlyBeyondTheErrorOfMeans() {
        Diary diary = Diary.begin(DAY).walls(0.060, 0.110);
        assertThat(change(diary, "kneeToWall").verdict()).isEqualTo(ChangeVerdict.NOT_ENOUGH);
        diary.later(7).walls(0.079, 0.111);
        Change inside = change(diary, "kneeToWall");
        assertThat(inside.verdict()).isEqualTo(ChangeVerdict.SAME);
        assertThat(inside.error()).isEqualTo(0.019);
        diary.later(7).walls(0.079, 0.11).later(7).walls(0.079, 0.11);
        Change two = change(diary, "kneeToWall");
        assertThat(two.error()).isCloseTo(0.019 / Math.sqrt(2), ROUNDING);
        assertThat(two.value()).isCloseTo(0.0095, ROUNDING);
        assertThat(two.verdict()).isEqualTo(ChangeVerdict.SAME);
        diary.later(5).walls(0.090, 0.11).later(2).walls(0.092, 0.11);
        assertThat(change(diary, "kneeToWall").verdict()).isEqualTo(ChangeVerdict.MORE);
    }

    @Test
    void discomfortChangesByTwoPointsAndThirtyPercent() {
        assertThat(discomfort(6, 4).verdict()).isEqualTo(ChangeVerdict.LESS);
        assertThat(discomfort(6, 4.5).verdict()).isEqualTo(ChangeVerdict.SAME);
        assertThat(discomfort(9, 6.5).verdict()).isEqualTo(ChangeVerdict.SAME);
        assertThat(discomfort(2.5, 0).verdict()).isEqualTo(ChangeVerdict.ALREADY_LOW);
        assertThat(discomfort(4, 6).verdict()).isEqualTo(ChangeVerdict.MORE);
    }

    private static Change discomfort(double first, double last) {
        Diary diary = Diary.begin(DAY);
        for (int day = 0; day < 7; day++) {
            diary.rate("before", "back", first).later(1);
        }
        diary.later(7);
        for (int day = 0; day < 7; day++) {
            diary.later(1).rate("before", "back", last);
        }
        return change(diary, "discomfort.back");
    }

    private static Change change(Diary diary, String measure) {
        return diary.plan().changed().stream()
                .filter(change -> change.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    // review

    @Test
    void reviewsComeAtWeeks2And6And12AndWorseLeadsToAProfessional() {
        Diary diary = stiffLeft().goodSession();
        assertThat(diary.plan().next().review()).contains(LocalDate.parse(DAY).plusDays(14));
        diary.event("review", "{'week': 2, 'answer': 'better'}");
        assertThat(diary.plan().next().review()).contains(LocalDate.parse(DAY).plusDays(42));
        diary.event("review", "{'week': 6, 'answer': 'worse'}");
        assertThat(diary.plan().next().review()).contains(LocalDate.parse(DAY).plusDays(84));
        assertThat(Items.rules(diary.plan())).contains("review.professional");
        assertThat(diary.plan().today()).noneMatch(item -> item.change() == ItemChange.MORE);
    }
}
