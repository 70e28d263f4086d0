package talus.care.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import talus.care.content.Shipped;
import talus.care.event.Condition;
import talus.care.exercise.Exercise;
import talus.care.exercise.ExerciseCatalogue;
import talus.care.history.History;
import talus.care.plan.Diary;
import talus.care.rule.Rule;
import talus.care.test.Findings;
import talus.chain.body.Side;
import talus.chain.contract.scenario.Worded;

/** Who may be given what, exercise by exercise. */
class MatrixTest {
    private static final ExerciseCatalogue CATALOGUE = Shipped.catalogue();
    private static final String DAY = "2026-03-02";
    private static final String ALL =
            "{'equipment': ['wall', 'chair', 'step', 'ball', 'wedge', 'slantBoard', 'strap', 'band', 'weight']}";

    private static Diary equipped() {
        return Diary.begin(DAY).event("settings", ALL);
    }

    private static Matrix of(Diary diary) {
        History history = History.of(diary.log(), diary.day());
        return Matrix.of(SafetyReview.of(history), history, Findings.of(history));
    }

    private static Optional<Rule> bar(Diary diary, String exercise) {
        return of(diary).bar(CATALOGUE.get(exercise));
    }

    /** The same exercise when its author forgot every contraindication. */
    private static Exercise bare(String id) {
        Exercise e = CATALOGUE.get(id);
        return new Exercise(
                e.id(),
                e.version(),
                e.family(),
                e.phase(),
                e.targets(),
                e.name(),
                e.position(),
                e.equipment(),
                e.side(),
                e.mode(),
                e.dose(),
                e.steps(),
                e.cue(),
                e.warnings(),
                e.stopRules(),
                List.of(),
                e.easier(),
                e.harder(),
                e.sources(),
                e.author(),
                e.licence(),
                e.review());
    }

    private static List<String> barred(Diary diary, Rule rule) {
        List<String> ids = new ArrayList<>();
        for (Exercise exercise : CATALOGUE.exercises()) {
            if (of(diary).bar(exercise).equals(Optional.of(rule))) {
                ids.add(exercise.id());
            }
        }
        return ids;
    }

    @Test
    void whoHasEverythingAndNothingAilsMayDoAll() {
        assertThat(CATALOGUE.exercises()).allSatisfy(exercise -> {
            assertThat(of(equipped()).bar(exercise)).as(exercise.id()).isEmpty();
            assertThat(of(equipped()).allowed(exercise)).containsExactly(Side.LEFT, Side.RIGHT);
        });
        assertThat(of(equipped()).seated()).isFalse();
        assertThat(of(equipped()).controlFirst()).isFalse();
        assertThat(of(equipped()).supported()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Condition.class)
    void whatNamesAConditionIsBarredForIt(Condition condition) {
        Matrix matrix = of(equipped().conditions(condition.word()));
        for (Exercise exercise : CATALOGUE.exercises()) {
            if (Worded.words(exercise.contraindications()).contains(condition.word())) {
                assertThat(matrix.bar(exercise)).as(exercise.id()).contains(Rule.BAR_CONDITION);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "lunge, true, false",
        "lunge-loaded, true, false",
        "chair-hold, true, false",
        "calf-raise-step, true, true",
        "calf-raise-eccentric, true, true",
        "squat-loaded, true, false",
        "hinge-loaded, true, false",
        "heel-elevated-squat, true, true",
        "chair-squat, false, false"
    })
    void whatLeavesTheHandsNothingToHoldIsNotForWhoNeedsThem(String exercise, boolean held, boolean feeling) {
        assertThat(bar(equipped().conditions("fallsOrDizziness"), exercise).isPresent())
                .isEqualTo(held);
        assertThat(bar(equipped().conditions("pregnancy"), exercise).isPresent())
                .isEqualTo(held);
        assertThat(bar(equipped().conditions("reducedFeeling"), exercise).isPresent())
                .isEqualTo(feeling);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wall-stretch", "wall-knee-drive", "half-kneel-knee-drive", "deep-squat-hold"})
    void aSoreHeelCordKeepsThatAnkleFromEveryDeepBend(String exercise) {
        Matrix matrix = of(equipped().wall("left", 0.06, "heelCordPain").wall("right", 0.06, "calf"));
        assertThat(matrix.bar(CATALOGUE.get(exercise), Side.LEFT)).contains(Rule.BAR_HEEL_CORD);
        assertThat(matrix.bar(CATALOGUE.get(exercise), Side.RIGHT)).isEmpty();
    }

    @Test
    void withASoreTendonAndSuchADrugCalvesWorkAndStretchSittingOnly() {
        Matrix matrix = of(equipped().conditions("tendonDrugSoreness"));
        assertThat(CATALOGUE.exercises().stream()
                        .filter(exercise -> List.of(
                                        "calfRaise", "calfRaiseSingle", "calfDrop", "calfStretch", "rampHold")
                                .contains(exercise.family()))
                        .filter(exercise -> matrix.bar(exercise).isEmpty()))
                .isNotEmpty()
                .allMatch(exercise -> exercise.position().sitsOrLies());
    }

    @Test
    void aHomeHasWallAndChairUnlessSaidOtherwise() {
        Diary unsaid = Diary.begin(DAY);
        assertThat(bar(unsaid, "wall-stretch")).isEmpty();
        assertThat(bar(unsaid, "chair-squat")).isEmpty();
        assertThat(bar(unsaid, "step-up")).contains(Rule.BAR_EQUIPMENT);
        Diary nothing = Diary.begin(DAY).event("settings", "{'equipment': ['none']}");
        assertThat(bar(nothing, "wall-stretch")).contains(Rule.BAR_EQUIPMENT);
        assertThat(bar(nothing, "squat")).isEmpty();
    }

    @Test
    void whoMustSitGetsSittingAndLyingOnly() {
        Matrix seated = of(equipped().safety("pastCancer"));
        assertThat(seated.seated()).isTrue();
        assertThat(CATALOGUE.exercises())
                .allSatisfy(exercise -> assertThat(seated.bar(exercise).isEmpty())
                        .as(exercise.id())
                        .isEqualTo(exercise.position().sitsOrLies()));
        assertThat(bar(equipped().safety("pastCancer"), "squat")).contains(Rule.BAR_SEATED);
    }

    @Test
    void theChairProgrammeIsDoneOnTheChair() {
        Diary chair = equipped().event("settings", "{'programme': 'chair'}");
        assertThat(of(chair).seated()).isTrue();
        assertThat(bar(chair, "bridge")).contains(Rule.BAR_PROGRAMME);
        assertThat(bar(chair, "calf-raise-seated")).isEmpty();
        assertThat(bar(chair, "squat")).contains(Rule.BAR_PROGRAMME);
    }

    @Test
    void dropsAreTheEccentricOneAndEveryRaiseOnAStep() {
        Diary cord = equipped().wall("left", 0.06, "heelCordPain").wall("right", 0.06, "heelCordPain");
        assertThat(barred(cord, Rule.BAR_DROPS)).containsExactlyInAnyOrder("calf-raise-step", "calf-raise-eccentric");
        assertThat(bar(cord, "slant-board-hold")).contains(Rule.BAR_HEEL_CORD);
        assertThat(bar(cord, "wall-stretch")).contains(Rule.BAR_HEEL_CORD);
        assertThat(bar(cord, "calf-raise")).isEmpty();
        assertThat(bar(cord, "step-up")).isEmpty();
    }

    @Test
    void aPinchBarsItsOwnSideAndWhatNeedsBothLegsAltogether() {
        Diary pinch = equipped().wall("left", 0.06, "frontPinch").wall("right", 0.06, "calf");
        assertThat(of(pinch).allowed(CATALOGUE.get("wall-stretch"))).containsExactly(Side.RIGHT);
        assertThat(bar(pinch, "wall-stretch")).isEmpty();
        assertThat(of(pinch).allowed(CATALOGUE.get("slant-board-hold"))).isEmpty();
        assertThat(bar(pinch, "slant-board-hold")).contains(Rule.BAR_PINCH);
        assertThat(of(pinch).bar(CATALOGUE.get("wall-stretch"), Side.LEFT)).contains(Rule.BAR_PINCH);
        Diary right = equipped().wall("left", 0.06, "calf").wall("right", 0.06, "frontPinch");
        assertThat(bar(right, "slant-board-hold")).contains(Rule.BAR_PINCH);
    }

    @Test
    void theLastWordOnWhatStoppedATestCounts() {
        Diary better = equipped().wall("left", 0.06, "frontPinch").later(7).wall("left", 0.07, "calf");
        assertThat(of(better).allowed(CATALOGUE.get("wall-stretch"))).hasSize(2);
    }

    @Test
    void veinsAndBloodBarTheBallAndDullFeetBoardsAndBareFeet() {
        for (String condition : List.of("bloodThinners", "varicoseVeins", "clotHistory")) {
            assertThat(bar(equipped().conditions(condition), "calf-ball-release"))
                    .isPresent();
            assertThat(bar(equipped().conditions(condition), "barefoot-walk")).isEmpty();
        }
        for (String exercise : List.of("calf-ball-release", "slant-board-hold", "barefoot-walk", "toe-walk")) {
            assertThat(bar(equipped().conditions("reducedFeeling"), exercise))
                    .as(exercise)
                    .isPresent();
        }
        assertThat(bar(equipped().conditions("reducedFeeling"), "calf-raise")).isEmpty();
    }

    @Test
    void looseAndHeldJointsGetNoAnkleRange() {
        for (Diary diary : List.of(
                equipped().conditions("looseJoints"),
                equipped().conditions("fusionOrMetal"),
                equipped().walls(0.1, 0.141))) {
            Matrix matrix = of(diary);
            assertThat(matrix.controlFirst()).isTrue();
            for (Exercise exercise : CATALOGUE.exercises()) {
                if (Matrix.isAnkleRange(exercise)) {
                    assertThat(matrix.bar(exercise)).as(exercise.id()).isPresent();
                }
            }
        }
        assertThat(of(equipped().walls(0.1, 0.14)).controlFirst()).isFalse();
        assertThat(bar(equipped().walls(0.1, 0.141), "ankle-circles")).contains(Rule.BAR_RANGE);
        assertThat(bar(equipped().walls(0.1, 0.141), "figure-four-seated"))
                .as("a loose ankle is told like loose joints")
                .contains(Rule.BAR_CONDITION);
    }

    @ParameterizedTest
    @CsvSource({
        "fusionOrMetal, wall-stretch, BAR_RANGE",
        "fusionOrMetal, slant-board-hold, BAR_RANGE",
        "looseJoints, wall-stretch-straight, BAR_RANGE",
        "looseJoints, ankle-circles, BAR_RANGE",
        "looseJoints, cat-camel, ",
        "tendonDrugSoreness, calf-raise-step, BAR_DROPS",
        "tendonDrugSoreness, calf-raise-eccentric, BAR_DROPS",
        "tendonDrugSoreness, step-up, ",
        "reducedFeeling, calf-ball-release, BAR_BAREFOOT",
        "reducedFeeling, slant-board-hold, BAR_BAREFOOT",
        "reducedFeeling, barefoot-walk, BAR_BAREFOOT",
        "reducedFeeling, balance-single-leg, ",
        "bloodThinners, calf-ball-release, BAR_BALL",
        "varicoseVeins, calf-ball-release, BAR_BALL",
        "clotHistory, calf-ball-release, BAR_BALL",
        "clotHistory, slant-board-hold, ",
        "fallsOrDizziness, balance-single-leg, BAR_SUPPORT",
        "fallsOrDizziness, hop-two-legs, BAR_SUPPORT",
        "pregnancy, run-return, BAR_SUPPORT",
        "pregnancy, toe-walk, BAR_SUPPORT",
        "pregnancy, balance-tandem, ",
        "pregnancy, bridge, BAR_ON_BACK",
        "pregnancy, clam, ",
        "fallsOrDizziness, bridge, ",
        "cannotStandSafely, squat, BAR_SEATED",
        "cannotStandSafely, bird-dog, BAR_SEATED",
        "cannotStandSafely, clam, "
    })
    void theMatrixHoldsWhateverTheExercisesAuthorForgot(String condition, String exercise, @Nullable Rule rule) {
        assertThat(of(equipped().conditions(condition)).bar(bare(exercise))).isEqualTo(Optional.ofNullable(rule));
    }

    @ParameterizedTest
    @CsvSource({
        "frontPinch, wall-stretch, BAR_PINCH",
        "frontPinch, slant-board-hold, BAR_PINCH",
        "frontPinch, deep-squat-hold, ",
        "heelCordPain, calf-raise-step, BAR_DROPS",
        "heelCordPain, slant-board-hold, BAR_HEEL_CORD",
        "heelCordPain, wall-stretch, ",
        "calf, wall-stretch, "
    })
    void whatStoppedATestBarsWhateverTheExercisesAuthorForgot(String stop, String exercise, @Nullable Rule rule) {
        Diary diary = equipped().wall("left", 0.06, stop).wall("right", 0.06, stop);
        assertThat(of(diary).bar(bare(exercise))).isEqualTo(Optional.ofNullable(rule));
    }

    @Test
    void whatIsAnkleRangeIsMobilisingWhoseMainPurposeItIs() {
        assertThat(Matrix.isAnkleRange(CATALOGUE.get("wall-stretch"))).isTrue();
        assertThat(Matrix.isAnkleRange(CATALOGUE.get("calf-hand-release"))).isTrue();
        assertThat(Matrix.isAnkleRange(CATALOGUE.get("hip-flexor-stretch"))).isFalse();
        assertThat(Matrix.isAnkleRange(CATALOGUE.get("calf-raise-step"))).isFalse();
        assertThat(Matrix.isAnkleRange(CATALOGUE.get("cat-camel"))).isFalse();
    }

    @Test
    void whoNeedsHandsGetsNoFreeBalanceNoImpactAndNoBareFeet() {
        for (String condition : List.of("fallsOrDizziness", "pregnancy")) {
            Matrix matrix = of(equipped().conditions(condition));
            assertThat(matrix.supported()).isTrue();
            for (String exercise :
                    List.of("balance-single-leg", "balance-reach", "run-return", "hop-two-legs", "barefoot-walk")) {
                assertThat(matrix.bar(CATALOGUE.get(exercise))).as(exercise).isPresent();
            }
            for (String exercise : List.of("balance-together", "balance-single-leg-supported", "walk-return")) {
                assertThat(matrix.bar(CATALOGUE.get(exercise))).as(exercise).isEmpty();
            }
        }
        assertThat(bar(equipped().conditions("pregnancy"), "bridge")).contains(Rule.BAR_CONDITION);
    }
}
