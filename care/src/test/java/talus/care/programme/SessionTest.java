package talus.care.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import talus.care.dose.Amount;
import talus.care.dose.ItemChange;
import talus.care.event.Limb;
import talus.care.exercise.Exercise;
import talus.care.exercise.Phase;
import talus.care.plan.Diary;
import talus.care.rule.Reason;
import talus.care.rule.Rule;
import talus.care.safety.Matrix;

/** What stands in a session, for whom, and how it is cut to the minutes. */
class SessionTest {
    private static Diary begin() {
        return Diary.begin(People.DAY);
    }

    private static Diary settings(Diary diary, String settings) {
        return diary.event("settings", "{" + settings + "}");
    }

    private static List<Item> today(Diary diary) {
        return People.programme(diary).week().getFirst().items();
    }

    private static List<Item> week(Diary diary) {
        return People.programme(diary).week().stream()
                .flatMap(day -> day.items().stream())
                .toList();
    }

    private static Item get(Diary diary, String exercise) {
        return today(diary).stream()
                .filter(item -> item.exercise().id().equals(exercise))
                .findFirst()
                .orElseThrow(() -> new AssertionError(People.ids(today(diary)).toString()));
    }

    @Test
    void aSessionRunsThroughThePhasesInOrder() {
        assertThat(today(begin().walls(0.06, 0.07)))
                .extracting(item -> Phase.ALL.indexOf(item.exercise().phase()))
                .isSorted();
        assertThat(People.ids(today(begin().walls(0.06, 0.07))))
                .containsExactly("wall-stretch", "wall-knee-drive", "calf-raise", "chair-squat");
        assertThat(get(begin().walls(0.06, 0.07), "wall-stretch")
                        .reasons()
                        .getFirst()
                        .rule())
                .isEqualTo(Rule.CHOSE_EMPHASIS);
        assertThat(get(begin().walls(0.06, 0.07), "chair-squat")
                        .reasons()
                        .getFirst()
                        .rule())
                .isEqualTo(Rule.CHOSE_PHASE);
        assertThat(get(begin().walls(0.06, 0.07), "calf-raise")
                        .reasons()
                        .getFirst()
                        .rule())
                .isEqualTo(Rule.CHOSE_RAISE);
    }

    @Test
    void rangeIsForTheSideThatHasSomeToGain() {
        Item stretch = get(begin().walls(0.06, 0.11), "wall-stretch");
        assertThat(stretch.side()).isEqualTo(Limb.LEFT);
        assertThat(People.rules(stretch.reasons())).contains(Rule.CHOSE_SIDE);
        assertThat(get(begin().walls(0.11, 0.06), "wall-stretch").side()).isEqualTo(Limb.RIGHT);
        Item both = get(begin().walls(0.06, 0.07), "wall-stretch");
        assertThat(both.side()).isEqualTo(Limb.EACH);
        assertThat(People.rules(both.reasons())).doesNotContain(Rule.CHOSE_SIDE);
    }

    @Test
    void whereTheSideThatGainsIsBarredThatBarIsTheReasonAndNotFineAnkles() {
        Diary diary = begin().wall("left", 0.05, "heelCordPain").wall("right", 0.12, "calf");
        assertThat(People.programme(diary).leftOut())
                .contains(new Programme.LeftOut("wall-stretch", Rule.BAR_HEEL_CORD))
                .doesNotContain(new Programme.LeftOut("wall-stretch", Rule.BAR_FINE));
    }

    @Test
    void groupsThatGainedAreToldOnlyToWhoStretches() {
        Diary stretches = begin().walls(0.05, 0.12);
        assertThat(People.programme(stretches).expected()).hasSize(1);
        Diary drugs = begin().walls(0.05, 0.12).conditions("tendonDrugSoreness");
        assertThat(People.programme(drugs).expected()).isEmpty();
        assertThat(People.rules(People.programme(drugs).reasons())).contains(Rule.COURSE_UNKNOWN, Rule.TENDON_DRUG);
    }

    @Test
    void aPinchGetsTheStrap() {
        Diary pinch = settings(begin(), "'equipment': ['wall', 'chair', 'strap']")
                .wall("left", 0.05, "frontPinch")
                .wall("right", 0.12, "calf");
        Item glide = get(pinch, "strap-glide");
        assertThat(glide.side()).isEqualTo(Limb.LEFT);
        assertThat(glide.reasons().getFirst().rule()).isEqualTo(Rule.CHOSE_PINCH);
    }

    @ParameterizedTest
    @CsvSource({
        "balance, balance-single-leg-supported",
        "stairs, step-up",
        "squat, chair-squat",
        "walk, walk-return",
        "run, walk-return",
        "jump, walk-return"
    })
    void aGoalGetsAPlace(String goal, String exercise) {
        Diary diary = settings(
                begin(), "'goals': ['" + goal + "'], 'minutesADay': 40, 'equipment': ['wall', 'chair', 'step']");
        assertThat(People.ids(today(diary))).contains(exercise);
    }

    @Test
    void anOpenGateGivesTheRunAndHopsBeforeJumps() {
        Diary diary = settings(begin(), "'goals': ['run', 'jump'], 'minutesADay': 60")
                .walls(0.12, 0.12)
                .raises(25, 25)
                .rate("before", "ankle", 1)
                .set("walk-return", "{'holdS': 1800}", "right")
                .rate("peak", "ankle", 1)
                .later(1)
                .rate("morning", "ankle", 1);
        assertThat(People.ids(today(diary)))
                .contains("run-return", "hop-two-legs")
                .doesNotContain("jump-return", "walk-return");
        assertThat(get(diary, "run-return").reasons().getFirst().rule()).isEqualTo(Rule.CHOSE_GOAL);
        diary.set("hop-two-legs", "{'reps': 20}", "right")
                .rate("peak", "ankle", 1)
                .later(1)
                .rate("morning", "ankle", 1);
        assertThat(People.ids(today(diary))).contains("jump-return");
        Diary noGoal = settings(diary, "'goals': ['bend']");
        assertThat(People.ids(week(noGoal))).doesNotContain("run-return", "hop-two-legs", "jump-return");
        assertThat(People.programme(noGoal).leftOut())
                .contains(
                        new Programme.LeftOut("run-return", Rule.BAR_GOAL),
                        new Programme.LeftOut("hop-two-legs", Rule.BAR_GOAL),
                        new Programme.LeftOut("jump-return", Rule.BAR_GOAL));
        Diary closed = settings(begin().walls(0.12, 0.12), "'goals': ['run', 'jump']");
        assertThat(People.programme(closed).leftOut())
                .contains(
                        new Programme.LeftOut("run-return", Rule.BAR_GATE),
                        new Programme.LeftOut("hop-two-legs", Rule.BAR_GATE),
                        new Programme.LeftOut("jump-return", Rule.BAR_GATE));
    }

    @Test
    void anAnkleThatGivesWayAndAFallBringBalanceBeforeGoals() {
        String goals =
                "'goals': ['stairs', 'squat', 'walk'], 'minutesADay': 40, 'equipment': ['wall', 'chair', 'step']";
        Diary sprain = settings(begin(), goals)
                .event("habits", "{'sprains': [{'side': 'left', 'year': 2025, 'givesWay': 'often'}]}");
        assertThat(get(sprain, "balance-single-leg-supported")
                        .reasons()
                        .getFirst()
                        .rule())
                .isEqualTo(Rule.CHOSE_SPRAIN);
        Diary fell = settings(begin(), goals).conditions("fallsOrDizziness");
        assertThat(get(fell, "balance-together").reasons().getFirst().rule()).isEqualTo(Rule.CHOSE_UNSTEADY);
        assertThat(People.ids(today(settings(begin(), goals)))).noneMatch(id -> id.startsWith("balance"));
    }

    @Test
    void whoIsOldOrUnsteadyBeginsWithSmallStepsAndTheHandsHelp() {
        String equipment = "{'equipment': ['wall', 'chair', 'step'], 'minutesADay': 30, 'goals': ['balance', 'squat']}";
        assertThat(People.ids(today(aged(1968).event("settings", equipment))))
                .contains("balance-single-leg-supported", "chair-squat");
        assertThat(People.ids(today(aged(1966).event("settings", equipment))))
                .contains("balance-together", "chair-squat");
        assertThat(People.ids(today(aged(1952).event("settings", equipment)))).contains("chair-squat");
        assertThat(People.ids(today(aged(1951).event("settings", equipment)))).contains("sit-to-stand-hands");
        Diary few = aged(1964).event("settings", equipment).event("test", "{'test': 'chairStand', 'trials': [8]}");
        assertThat(People.ids(today(few))).contains("sit-to-stand-hands");
        Diary sways = aged(1990)
                .event("settings", equipment)
                .event("test", "{'test': 'stanceOpen', 'side': 'right', 'trials': [9]}");
        assertThat(People.ids(today(sways))).contains("balance-together");
        Diary stands = aged(1990)
                .event("settings", equipment)
                .event("test", "{'test': 'stanceOpen', 'side': 'right', 'trials': [10]}");
        assertThat(People.ids(today(stands))).contains("balance-single-leg-supported");
    }

    private static Diary aged(int birthYear) {
        return Diary.empty(People.DAY)
                .event("profile", "{'sex': 'male', 'birthYear': " + birthYear + ", 'heightM': 1.8}")
                .safety("none");
    }

    @Test
    void whileThingsSettleSlowlyWhatIsNewIsGentle() {
        Diary sore = begin().rate("before", "back", 7);
        assertThat(People.now(sore).symptoms().irritable()).isTrue();
        Item raise = get(sore, "calf-raise-seated");
        assertThat(raise.reasons().getFirst().rule()).isEqualTo(Rule.CHOSE_GENTLE);
        assertThat(People.ids(today(begin().rate("before", "back", 6)))).contains("calf-raise");
        Diary known = begin().set("calf-raise", "{'reps': 15}", "right")
                .rate("peak", "ankle", 7)
                .later(2);
        assertThat(get(known, "calf-raise").change())
                .as("what was done stays, and is less")
                .isEqualTo(ItemChange.LESS);
    }

    @Test
    void whoWantsToBendPractisesTheHinge() {
        Diary bend = settings(begin().walls(0.12, 0.12), "'goals': ['bend'], 'minutesADay': 20");
        assertThat(People.ids(today(bend))).contains("hip-hinge");
        assertThat(get(bend, "hip-hinge").reasons().getFirst().rule()).isEqualTo(Rule.CHOSE_GOAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lbm", "chair"})
    void aReadyProgrammeTakesItsSessionsInTurn(String programme) {
        Diary diary = settings(
                begin().walls(0.06, 0.06),
                "'programme': '" + programme + "', 'minutesADay': 30, 'equipment': ['wall', 'chair', 'strap']");
        List<List<String>> sessions = People.programme(diary).week().stream()
                .map(day -> People.ids(day.items()))
                .filter(ids -> !ids.isEmpty())
                .toList();
        List<List<String>> given =
                People.now(diary).content().ready(People.now(diary).programme()).orElseThrow().sessions().stream()
                        .map(session -> session.exercises())
                        .toList();
        assertThat(sessions).hasSize(3);
        for (int i = 0; i < sessions.size(); i++) {
            assertThat(sessions.get(i)).containsExactlyInAnyOrderElementsOf(given.get(i));
        }
        Diary later = People.sessions(diary, 1);
        assertThat(People.ids(today(later))).containsAnyElementsOf(given.get(1));
    }

    @Test
    void aReadyProgrammeSwapsWhatIsNotForThisPerson() {
        Diary lbm = settings(
                begin().walls(0.12, 0.12),
                "'programme': 'lbm', 'minutesADay': 30, 'equipment': ['wall', 'chair', 'strap']");
        assertThat(week(lbm)).noneMatch(item -> Matrix.isAnkleRange(item.exercise()));
        assertThat(People.ids(week(lbm))).contains("hip-flexor-stretch", "cat-camel", "open-book");
        assertThat(People.rules(People.programme(lbm).reasons())).contains(Rule.ANKLES_FINE, Rule.ANKLES_FINE_READY);
        assertThat(People.rules(People.programme(begin().walls(0.12, 0.12)).reasons()))
                .contains(Rule.ANKLES_FINE)
                .doesNotContain(Rule.ANKLES_FINE_READY);
        Diary pregnant = settings(
                begin().conditions("pregnancy"), "'programme': 'lbm', 'equipment': ['wall', 'chair', 'strap']");
        assertThat(week(pregnant)).noneMatch(item -> item.exercise().id().equals("hamstring-strap"));
    }

    @Test
    void fineAnklesAndUntestedOnesGetNoMobilisingInTheFivePhases() {
        for (Diary diary : List.of(begin(), begin().walls(0.12, 0.12))) {
            Diary busy = settings(
                    diary,
                    "'daysAWeek': 7, 'minutesADay': 40, 'equipment': ['wall', 'chair', 'strap', 'ball', 'band']");
            assertThat(week(busy)).noneMatch(item -> item.exercise().phase() == Phase.MOBILISE);
        }
        assertThat(People.programme(begin()).leftOut())
                .contains(new Programme.LeftOut("wall-stretch", Rule.BAR_UNTESTED));
        assertThat(People.programme(begin().walls(0.12, 0.12)).leftOut())
                .contains(new Programme.LeftOut("cat-camel", Rule.BAR_FINE));
        assertThat(People.programme(begin().conditions("reducedFeeling").walls(0.05, 0.05))
                        .leftOut())
                .contains(new Programme.LeftOut("wall-stretch", Rule.BAR_UNINFORMATIVE));
    }

    @Test
    void oneExerciseGainsASetAtATime() {
        Diary diary = settings(begin(), "'minutesADay': 40");
        for (int i = 0; i < 2; i++) {
            diary.set("calf-raise", "{'reps': 20}", "right").set("chair-squat", "{'reps': 12}", "right");
        }
        diary.rate("peak", "ankle", 1).later(1).rate("morning", "ankle", 1).later(1);
        assertThat(get(diary, "calf-raise").amount().sets()).isEqualTo(3);
        Item squat = get(diary, "chair-squat");
        assertThat(squat.amount().sets()).isEqualTo(2);
        assertThat(People.rules(squat.reasons())).contains(Rule.STAY_ONE);
    }

    /** Done last time: stretches, raises and the walk; standing up when it was done is said. */
    private static Diary shortOfTime(boolean stoodUpToo) {
        Diary diary =
                settings(begin().conditions("pregnancy").walls(0.085, 0.09), "'minutesADay': 12, 'goals': ['walk']");
        diary.set("sit-to-stand-hands", "{'reps': 6}", "right")
                .set("sit-to-stand-hands", "{'reps': 6}", "right")
                .later(2);
        for (int i = 0; i < 3; i++) {
            diary.set("wall-stretch", "{'holdS': 45}", "right");
        }
        diary.set("calf-raise", "{'reps': 18}", "right")
                .set("calf-raise", "{'reps': 18}", "right")
                .set("walk-return", "{'holdS': 300}", "right");
        if (stoodUpToo) {
            diary.set("sit-to-stand-hands", "{'reps': 6}", "right").set("sit-to-stand-hands", "{'reps': 6}", "right");
        }
        return diary.rate("peak", "ankle", 1)
                .later(1)
                .rate("morning", "ankle", 1)
                .later(2);
    }

    @Test
    void whatThereWasNoTimeForComesFirstNextTime() {
        assertThat(People.ids(today(shortOfTime(true)))).contains("walk-return").doesNotContain("sit-to-stand-hands");
        assertThat(People.ids(today(shortOfTime(false)))).contains("sit-to-stand-hands");
    }

    @Test
    void whatIsOutgrownIsSwappedForTheLinkThatLeadsFurthestUp() {
        Diary diary = settings(begin(), "'minutesADay': 40");
        for (int i = 0; i < 3; i++) {
            diary.set("calf-raise", "{'reps': 20}", "right");
        }
        diary.rate("peak", "ankle", 1).later(1).rate("morning", "ankle", 1).later(1);
        Item single = get(diary, "calf-raise-single-supported");
        assertThat(single.change()).isEqualTo(ItemChange.SWAPPED);
        assertThat(single.side()).isEqualTo(Limb.EACH);
        assertThat(single.amount()).isEqualTo(new Amount(2, 6, 0, 0));
        Reason harder = single.reasons().getLast();
        assertThat(harder.rule()).isEqualTo(Rule.HARDER);
        assertThat(harder.inputs().get("replaces")).isPresent();
        assertThat(harder.text()).contains("Calf raise");
    }

    @ParameterizedTest
    @CsvSource({"20, 24, right, calf-raise-single-supported", "19, 24, right, calf-raise", "20, 24, hard, calf-raise"})
    void whoseTestOnOneLegIsStrongLeavesTwoLegsAfterAGoodSession(int left, int right, String effort, String expected) {
        Diary diary = begin().raises(left, right);
        for (int i = 0; i < 2; i++) {
            diary.set("calf-raise", "{'reps': 15}", effort);
        }
        diary.rate("peak", "ankle", 1).later(1).rate("morning", "ankle", 1).later(1);
        Item raise = get(diary, expected);
        assertThat(People.rules(raise.reasons()).contains(Rule.HARDER_TESTED))
                .isEqualTo(!expected.equals("calf-raise"));
        assertThat(get(begin().raises(30, 30), "calf-raise").change()).isEqualTo(ItemChange.FIRST);
    }

    @Test
    void afterSixWeeksOfTheSameAnotherRangeExerciseTakesATurn() {
        Diary diary = settings(begin().walls(0.06, 0.06), "'minutesADay': 30");
        for (int i = 0; i < 3; i++) {
            diary.set("wall-stretch", "{'holdS': 30}", "right");
        }
        diary.later(1);
        assertThat(People.ids(today(diary))).contains("wall-stretch");
        diary.event("review", "{'week': 6, 'answer': 'same'}");
        assertThat(People.ids(today(diary))).contains("chair-hold-seated").doesNotContain("wall-stretch");
    }

    @Test
    void whatWasNotDoneForEightWeeksIsChosenAnew() {
        Diary diary = begin().set("calf-raise-bent-knee", "{'reps': 12}", "right");
        assertThat(People.ids(today(diary.later(55).safety("none")))).contains("calf-raise-bent-knee");
        assertThat(People.ids(today(diary.later(1)))).contains("calf-raise");
    }

    @Test
    void sidesThatDifferAreDosedForThemselves() {
        Diary diary = settings(begin(), "'minutesADay': 40");
        String set =
                "{'exercise': 'balance-single-leg-supported', 'side': '%s', 'target': {'holdS': %d}, 'actual': {'holdS': %d}, 'effort': 'right'}";
        for (int i = 0; i < 3; i++) {
            diary.event("set", set.formatted("left", 20, 20)).event("set", set.formatted("right", 25, 10));
        }
        diary.rate("peak", "ankle", 1).later(1).rate("morning", "ankle", 1);
        List<Item> balance = today(diary).stream()
                .filter(item -> item.exercise().id().equals("balance-single-leg-supported"))
                .toList();
        assertThat(balance).extracting(Item::side).containsExactly(Limb.LEFT, Limb.RIGHT);
        assertThat(balance).extracting(Item::change).containsExactly(ItemChange.MORE, ItemChange.SAME);
        assertThat(balance).extracting(item -> item.amount().holdS()).containsExactly(25, 25);
    }

    @Test
    void afterYesterdaysSessionADayOffIsNamedAndSoIsLongSitting() {
        Diary diary = People.sessions(begin().event("habits", "{'sittingHours': 6}"), 1)
                .later(-1);
        assertThat(People.rules(People.programme(diary).reasons())).contains(Rule.REST_TODAY, Rule.CHOSE_DESK);
        assertThat(People.rules(People.programme(diary.later(1)).reasons())).doesNotContain(Rule.REST_TODAY);
        assertThat(People.rules(People.programme(begin().event("habits", "{'sittingHours': 5.9}"))
                        .reasons()))
                .doesNotContain(Rule.CHOSE_DESK);
    }

    @Test
    void whatIsMissingOfTheGateIsSaidToWhoWantsThroughIt() {
        assertThat(People.rules(People.programme(settings(begin(), "'goals': ['run'], 'minutesADay': 34"))
                        .reasons()))
                .contains(Rule.GATE_WALK);
        assertThat(People.rules(People.programme(settings(begin(), "'goals': ['jump'], 'minutesADay': 35"))
                        .reasons()))
                .doesNotContain(Rule.GATE_WALK);
        assertThat(People.rules(People.programme(settings(begin(), "'goals': ['walk'], 'minutesADay': 10"))
                        .reasons()))
                .doesNotContain(Rule.GATE_WALK);
        Diary walked = settings(begin(), "'goals': ['run'], 'minutesADay': 20")
                .rate("before", "ankle", 1)
                .set("walk-return", "{'holdS': 1800}", "right")
                .rate("peak", "ankle", 1)
                .later(1)
                .rate("morning", "ankle", 1);
        assertThat(People.rules(People.programme(walked).reasons()))
                .contains(Rule.GATE_RAISES)
                .doesNotContain(Rule.GATE_WALK);
        assertThat(People.rules(People.programme(walked.raises(20, 20)).reasons()))
                .doesNotContain(Rule.GATE_RAISES);
    }

    @Test
    void shortAnklesAreToldThatManyHaveThemAndWideTrialsAreToldWithTheirUnit() {
        assertThat(People.rules(People.programme(begin().walls(0.12, 0.09)).reasons()))
                .contains(Rule.ANKLES_COMMON);
        assertThat(People.rules(People.programme(begin().walls(0.09, 0.12)).reasons()))
                .contains(Rule.ANKLES_COMMON);
        assertThat(People.rules(People.programme(begin().walls(0.12, 0.14)).reasons()))
                .doesNotContain(Rule.ANKLES_COMMON);
        Diary wide = begin().event(
                        "test",
                        "{'test': 'kneeToWall', 'side': 'right', 'method': 'tape', 'trials': [0.05, 0.06, 0.08]}");
        Optional<Reason> spread = People.programme(wide).reasons().stream()
                .filter(reason -> reason.rule() == Rule.TEST_SPREAD)
                .findFirst();
        assertThat(spread.orElseThrow().text()).contains("right", "3.0 cm");
        Diary degrees = begin().event(
                        "test",
                        "{'test': 'kneeToWall', 'side': 'left', 'method': 'inclinometer', 'trials': [30, 32, 40]}");
        assertThat(People.programme(degrees).reasons().stream().map(Reason::text))
                .anyMatch(text -> text.contains("10°") || text.contains("10 deg"));
    }

    @Test
    void theLadderTakesTheLinkThatLeadsFurthestAmongThoseThatAreOpen() {
        Exercise raise = People.exercise("calf-raise");
        assertThat(Ladder.next(raise, Diary.CONTENT.exercises(), any -> true).map(Exercise::id))
                .contains("calf-raise-single-supported");
        assertThat(Ladder.next(
                                raise,
                                Diary.CONTENT.exercises(),
                                any -> !any.id().equals("calf-raise-single-supported"))
                        .map(Exercise::id))
                .contains("calf-raise-single");
        assertThat(Ladder.next(raise, Diary.CONTENT.exercises(), any -> any.id().equals("calf-raise-bent-knee"))
                        .map(Exercise::id))
                .contains("calf-raise-bent-knee");
        assertThat(Ladder.next(
                                raise,
                                Diary.CONTENT.exercises(),
                                any -> any.family().equals("calfRaise"))
                        .map(Exercise::id))
                .as("among equals the last")
                .contains("calf-raise-loaded");
        assertThat(Ladder.next(raise, Diary.CONTENT.exercises(), any -> false)).isEmpty();
    }

    @Test
    void aRunLeavesTheNextDayFree() {
        Diary diary = settings(begin(), "'goals': ['run'], 'minutesADay': 60, 'daysAWeek': 6")
                .walls(0.12, 0.12)
                .raises(25, 25)
                .rate("before", "ankle", 1)
                .set("walk-return", "{'holdS': 1800}", "right")
                .rate("peak", "ankle", 1)
                .later(1)
                .rate("morning", "ankle", 1);
        assertThat(People.ids(today(diary))).contains("run-return");
        List<Programme.Day> week = People.programme(diary).week();
        for (int d = 1; d < week.size(); d++) {
            boolean twice = People.ids(week.get(d).items()).contains("run-return")
                    && People.ids(week.get(d - 1).items()).contains("run-return");
            assertThat(twice).isFalse();
        }
        diary.set("run-return", "{'holdS': 60}", "right").later(1);
        assertThat(People.ids(today(diary))).doesNotContain("run-return");
        assertThat(People.ids(today(diary.later(1)))).contains("run-return");
    }

    @Test
    void nothingNewThatLoadsASoreLegIsBegunUntilAQuietSession() {
        Diary diary =
                settings(begin(), "'goals': ['stairs'], 'minutesADay': 40, 'equipment': ['wall', 'chair', 'step']");
        assertThat(People.ids(today(diary))).contains("step-up");
        People.sessions(diary, 1).set("calf-raise", "{'reps': 15}", "right").rate("peak", "ankle", 6);
        assertThat(People.ids(today(diary.later(2)))).contains("calf-raise").doesNotContain("step-up", "chair-squat");
        assertThat(People.ids(today(People.sessions(diary, 1)))).contains("step-up");
    }

    @Test
    void aWeeklyLimitLeavesThePlaceToNothingHarder() {
        Diary diary = settings(begin(), "'goals': ['balance'], 'daysAWeek': 7, 'minutesADay': 30");
        assertThat(People.ids(week(diary)))
                .contains("balance-single-leg-supported")
                .doesNotContain("balance-single-leg");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5})
    void aShortSessionAfterManySetsStillHoldsTwoExercises(int minutes) {
        Diary diary = settings(begin().walls(0.06, 0.11), "'minutesADay': " + minutes);
        for (int i = 0; i < 3; i++) {
            diary.set("calf-raise-single", "{'reps': 15}", "right");
        }
        diary.rate("peak", "ankle", 1).later(1).rate("morning", "ankle", 1).later(1);
        assertThat(People.ids(today(diary))).hasSizeGreaterThanOrEqualTo(2);
        assertThat(WorkTime.minutes(today(diary))).isLessThanOrEqualTo(minutes);
    }
}
