package talus.care.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import talus.care.event.Method;
import talus.care.event.StopReason;
import talus.care.event.TestKind;
import talus.care.history.History;
import talus.care.plan.Diary;
import talus.care.rule.Rule;
import talus.chain.anthropometry.Sex;
import talus.chain.body.Side;

/** What tests say of the person now, at each line. */
class FindingsTest {
    private static final String DAY = "2026-03-02";
    private static final double ROUNDING = 1e-12;

    private static Findings of(Diary diary) {
        return Findings.of(History.of(diary.log(), diary.day()));
    }

    private static Diary test(Diary diary, String data) {
        return diary.event("test", data);
    }

    private static Diary lean(Diary diary, String side, double deg) {
        return test(
                diary,
                "{'test': 'kneeToWall', 'side': '%s', 'method': 'inclinometer', 'trials': [%s]}".formatted(side, deg));
    }

    private static Diary person(String sex, int birthYear) {
        return Diary.empty(DAY)
                .event("profile", "{'sex': '%s', 'birthYear': %d, 'heightM': 1.7}".formatted(sex, birthYear));
    }

    @Test
    void aResultIsTheMeanOfItsTrials() {
        Findings findings = of(test(
                Diary.begin(DAY),
                "{'test': 'kneeToWall', 'side': 'left', 'method': 'tape', 'trials': [0.05, 0.06, 0.1]}"));
        assertThat(findings.wall(Side.LEFT).orElseThrow().value()).isCloseTo(0.07, within(ROUNDING));
        assertThat(findings.wall(Side.RIGHT)).isEmpty();
        assertThat(findings.wallTested()).isTrue();
        assertThat(of(Diary.begin(DAY).raises(9, 9)).wallTested()).isFalse();
        assertThat(of(Diary.begin(DAY).wall("right", 0.1, "calf")).wallTested()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0.0999, true", "0.1, false", "-0.02, true"})
    void aTapeBelowTenCentimetresIsShort(double metres, boolean isShort) {
        assertThat(of(Diary.begin(DAY).wall("left", metres, "calf")).isShort(Side.LEFT))
                .isEqualTo(isShort);
        assertThat(of(Diary.begin(DAY).wall("left", metres, "calf")).isShort(Side.RIGHT))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"female, 34.5, true", "female, 34.6, false", "male, 35.6, true", "male, 35.7, false"})
    void aLeanHasTheLineOfTheSex(String sex, double deg, boolean isShort) {
        assertThat(of(lean(person(sex, 1980), "right", deg)).isShort(Side.RIGHT))
                .isEqualTo(isShort);
    }

    @Test
    void withoutAProfileALeanHasTheHigherLine() {
        assertThat(of(lean(Diary.empty(DAY), "left", 35)).isShort(Side.LEFT)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0.12, 0.14, LEFT", "0.14, 0.12, RIGHT", "0.12, 0.1399,", "0.1399, 0.12,"})
    void twoCentimetresBetweenTheSidesAreNotable(double left, double right, @Nullable Side lesser) {
        Findings findings = of(Diary.begin(DAY).walls(left, right));
        assertThat(findings.lesserSide()).isEqualTo(Optional.ofNullable(lesser));
        assertThat(findings.bothFine()).isEqualTo(findings.lesserSide().isEmpty());
    }

    @Test
    void sidesAreComparedByTheSameMethodOnly() {
        assertThat(of(lean(Diary.begin(DAY).wall("left", 0.11, "calf"), "right", 40))
                        .lesserSide())
                .isEmpty();
        assertThat(of(lean(lean(Diary.begin(DAY), "left", 36), "right", 40.7)).lesserSide())
                .contains(Side.LEFT);
        assertThat(of(lean(lean(Diary.begin(DAY), "left", 36), "right", 40.6)).lesserSide())
                .isEmpty();
        assertThat(of(Diary.begin(DAY).wall("left", 0.11, "calf")).lesserSide()).isEmpty();
    }

    @Test
    void bothAreFineWhenBothWereTestedAndNeitherGains() {
        assertThat(of(Diary.begin(DAY).walls(0.1, 0.11)).bothFine()).isTrue();
        assertThat(of(Diary.begin(DAY).walls(0.09, 0.11)).bothFine()).isFalse();
        assertThat(of(Diary.begin(DAY).walls(0.11, 0.09)).bothFine()).isFalse();
        assertThat(of(Diary.begin(DAY).wall("left", 0.11, "calf")).bothFine()).isFalse();
        assertThat(of(Diary.begin(DAY).wall("right", 0.11, "calf")).bothFine()).isFalse();
        assertThat(of(Diary.begin(DAY).walls(0.12, 0.15)).gains(Side.LEFT)).isTrue();
        assertThat(of(Diary.begin(DAY).walls(0.12, 0.15)).gains(Side.RIGHT)).isFalse();
    }

    @Test
    void feetThatFeelLessMakeTheWallTestSayNothing() {
        Findings dull = of(Diary.begin(DAY).conditions("reducedFeeling").walls(0.05, 0.11));
        assertThat(dull.informative()).isFalse();
        assertThat(dull.gains(Side.LEFT)).isFalse();
        assertThat(dull.bothFine()).isFalse();
        assertThat(dull.isShort(Side.LEFT)).isTrue();
        assertThat(of(Diary.begin(DAY).conditions("reducedFeeling").walls(0.12, 0.12))
                        .bothFine())
                .isFalse();
        assertThat(of(Diary.begin(DAY).conditions("pregnancy").walls(0.05, 0.11))
                        .gains(Side.LEFT))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0.14, false", "0.141, true"})
    void beyondFourteenCentimetresAnAnkleIsLoose(double metres, boolean loose) {
        assertThat(of(Diary.begin(DAY).walls(0.1, metres)).loose()).isEqualTo(loose);
        assertThat(of(Diary.begin(DAY).walls(metres, 0.1)).loose()).isEqualTo(loose);
        assertThat(of(lean(Diary.begin(DAY), "left", 50)).loose()).isFalse();
    }

    @Test
    void aLooseAnkleStaysLooseWhenALaterTestUsedAnotherMethodAndNotWhenALaterTapeSaysLess() {
        Diary diary = Diary.begin(DAY).wall("left", 0.16, "calf").later(1);
        assertThat(of(lean(diary, "left", 38)).loose()).isTrue();
        assertThat(of(diary.later(1).wall("left", 0.13, "calf")).loose()).isFalse();
    }

    @Test
    void trialsOfWhichEachIsAtTheLineAreNeitherBeyondNorBelowItByRounding() {
        String three = "{'test': 'kneeToWall', 'side': 'left', 'method': 'tape', 'trials': [%s]}";
        for (String trials : List.of("0.14, 0.14, 0.14", "0.13, 0.14, 0.15", "0.15, 0.135, 0.135")) {
            assertThat(of(test(Diary.begin(DAY), three.formatted(trials))).loose())
                    .as(trials)
                    .isFalse();
        }
        for (String trials : List.of("0.1, 0.1, 0.1", "0.09, 0.1, 0.11", "0.11, 0.095, 0.095", "0.099, 0.1, 0.101")) {
            assertThat(of(test(Diary.begin(DAY), three.formatted(trials))).isShort(Side.LEFT))
                    .as(trials)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"squatDepth, 20", "chairStand, 12", "stanceLadder, 30"})
    void whatStoppedATestOfBothLegsHoldsForTheSideThatWasNamedElseForBoth(String test, double result) {
        String left = "{'test': '%s', 'side': 'left', 'trials': [%s], 'stoppedBy': 'frontPinch'}";
        Findings one = of(test(Diary.begin(DAY), left.formatted(test, result)));
        assertThat(one.stoppedBy(StopReason.FRONT_PINCH, Side.LEFT)).isTrue();
        assertThat(one.stoppedBy(StopReason.FRONT_PINCH, Side.RIGHT)).isFalse();
        for (String side : List.of("", "'side': 'both', ")) {
            String both = "{'test': '%s', %s'trials': [%s], 'stoppedBy': 'heelCordPain'}".formatted(test, side, result);
            Findings two = of(test(test(Diary.begin(DAY), left.formatted(test, result)), both));
            assertThat(two.stoppedBy(StopReason.HEEL_CORD_PAIN, Side.LEFT)).isTrue();
            assertThat(two.stoppedBy(StopReason.HEEL_CORD_PAIN, Side.RIGHT)).isTrue();
            assertThat(two.stoppedBy(StopReason.FRONT_PINCH, Side.LEFT)).isFalse();
        }
    }

    @Test
    void theSideThatStoppedATestOfBothLegsMakesNoSeriesOfItsOwn() {
        Diary diary = test(Diary.begin(DAY), "{'test': 'squatDepth', 'trials': [20]}");
        test(diary.later(7), "{'test': 'squatDepth', 'side': 'right', 'trials': [5], 'stoppedBy': 'frontPinch'}");
        assertThat(of(diary).last(TestKind.SQUAT_DEPTH).orElseThrow().value()).isEqualTo(5);
        assertThat(Change.of(of(diary).results())).hasSize(1);
    }

    @Test
    void rangeIsLostBeyondTheErrorOfOneAgainstTheMeanOfThree() {
        Diary diary = Diary.begin(DAY).walls(0.20, 0.12);
        assertThat(of(diary).lost(Side.LEFT)).isFalse();
        for (int week = 0; week < 3; week++) {
            diary.later(7).walls(0.12, 0.12);
        }
        double error = 0.019 * Math.sqrt((1 + 1.0 / 3) / 2);
        Diary inside = diary.later(7).wall("left", 0.12 - error + 0.0001, "calf");
        assertThat(of(inside).lost(Side.LEFT)).isFalse();
        assertThat(of(inside).lost(Side.RIGHT)).isFalse();
        Diary beyond = Diary.begin(DAY).walls(0.13, 0.12).later(7).wall("left", 0.1109, "calf");
        assertThat(of(beyond).lost(Side.LEFT)).as("1.91 cm against one test").isTrue();
        assertThat(of(beyond).lost(Side.RIGHT)).isFalse();
        assertThat(of(lean(Diary.begin(DAY).wall("left", 0.2, "calf").later(7), "left", 10))
                        .lost(Side.LEFT))
                .as("another method")
                .isFalse();
    }

    @Test
    void theLastWordOnWhatStoppedStandsUntilAnotherWord() {
        Diary diary = Diary.begin(DAY).wall("left", 0.06, "frontPinch");
        test(diary.later(7), "{'test': 'kneeToWall', 'side': 'left', 'method': 'tape', 'trials': [0.06]}");
        assertThat(of(diary).lastStop(TestKind.KNEE_TO_WALL, Side.LEFT)).contains(StopReason.FRONT_PINCH);
        assertThat(of(diary).stoppedBy(StopReason.FRONT_PINCH, Side.LEFT)).isTrue();
        assertThat(of(diary).stoppedBy(StopReason.FRONT_PINCH, Side.RIGHT)).isFalse();
        assertThat(of(diary).stoppedBy(StopReason.CALF, Side.LEFT)).isFalse();
        diary.later(7).wall("left", 0.06, "calf");
        assertThat(of(diary).stoppedBy(StopReason.FRONT_PINCH, Side.LEFT)).isFalse();
        assertThat(of(diary).lastStop(TestKind.CALF_RAISES, Side.LEFT)).isEmpty();
    }

    @Test
    void raisesAreTheLesserSideAndItsPartOfTheGreater() {
        assertThat(of(Diary.begin(DAY).raises(18, 24)).fewestRaises()).hasValue(18);
        assertThat(of(Diary.begin(DAY).raises(18, 24)).raiseSymmetry()).hasValue(0.75);
        assertThat(of(Diary.begin(DAY).raises(24, 18)).raiseSymmetry()).hasValue(0.75);
        assertThat(of(Diary.begin(DAY).raises(0, 0)).raiseSymmetry()).hasValue(0);
        Diary one = test(Diary.begin(DAY), "{'test': 'calfRaises', 'side': 'left', 'trials': [30]}");
        assertThat(of(one).fewestRaises()).isEmpty();
        assertThat(of(one).raiseSymmetry()).isEmpty();
        assertThat(of(one).raisesEnough()).isEmpty();
    }

    private static Diary slope(Diary diary, int left, int right) {
        String raises = "{'test': 'calfRaises', 'side': '%s', 'trials': [%d], 'incline': true}";
        return test(test(diary, raises.formatted("left", left)), raises.formatted("right", right));
    }

    @ParameterizedTest
    @CsvSource({"24, 24, true", "23, 24, false", "27, 30, true", "26, 30, false"})
    void onTheSlopeTheNormOfSexAndAgeIsEnoughWithSidesAlike(int left, int right, boolean enough) {
        assertThat(of(slope(person("female", 1984), left, right)).raisesEnough())
                .contains(enough);
    }

    @ParameterizedTest
    @CsvSource({"20, 20, true", "19, 20, false", "27, 30, true", "26, 30, false"})
    void onTheFlatWhatRunningAsksForIsEnough(int left, int right, boolean enough) {
        assertThat(of(Diary.empty(DAY).raises(left, right)).raisesEnough()).contains(enough);
    }

    @Test
    void theNormIsForTheSlopeAloneAndForKnownAges() {
        assertThat(of(slope(Diary.empty(DAY), 40, 40)).raisesEnough()).isEmpty();
        assertThat(of(slope(person("male", 1940), 40, 40)).raisesEnough()).isEmpty();
        Diary mixed = slope(person("female", 1984), 40, 21);
        test(mixed, "{'test': 'calfRaises', 'side': 'left', 'trials': [21]}");
        assertThat(of(mixed).raisesEnough()).as("one side on the flat").contains(true);
    }

    @ParameterizedTest
    @CsvSource({"40, 40, true", "39, 40, false", "40, 39, false"})
    void standingOnOneLegIsAtItsNormOnBothSides(int left, int right, boolean enough) {
        String stance = "{'test': 'stanceOpen', 'side': '%s', 'trials': [%d]}";
        Diary diary =
                test(test(person("male", 1984), stance.formatted("left", left)), stance.formatted("right", right));
        assertThat(of(diary).balanceAtNorm()).contains(enough);
        assertThat(of(test(person("male", 1984), stance.formatted("left", 60))).balanceAtNorm())
                .isEmpty();
        Diary ageless = test(test(Diary.empty(DAY), stance.formatted("left", 60)), stance.formatted("right", 60));
        assertThat(of(ageless).balanceAtNorm()).isEmpty();
        Diary child = test(test(person("male", 2010), stance.formatted("left", 60)), stance.formatted("right", 60));
        assertThat(of(child).balanceAtNorm()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "female, 1964, 11, true",
        "female, 1964, 12, false",
        "male, 1964, 13, true",
        "male, 1964, 14, false",
        "male, 1984, 5, false"
    })
    void fewChairStandsAreToldWhereTheUsualIsKnown(String sex, int birthYear, int stands, boolean few) {
        Diary diary = test(person(sex, birthYear), "{'test': 'chairStand', 'trials': [" + stands + "]}");
        assertThat(of(diary).risesFew()).isEqualTo(few);
        assertThat(of(person(sex, birthYear)).risesFew()).isFalse();
        assertThat(of(test(Diary.empty(DAY), "{'test': 'chairStand', 'trials': [1]}"))
                        .risesFew())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "19, , ",
        "20, 37, 30",
        "29, 37, 30",
        "30, 32, 27",
        "49, 28, 24",
        "59, 23, 21",
        "69, 19, 19",
        "79, 14, 16",
        "80, , "
    })
    void normsOfRaisesGoByDecade(int age, @Nullable Double male, @Nullable Double female) {
        assertThat(Norms.raises(Sex.MALE, age)).isEqualTo(optional(male));
        assertThat(Norms.raises(Sex.FEMALE, age)).isEqualTo(optional(female));
    }

    @ParameterizedTest
    @CsvSource({"17, ", "18, 43", "39, 43", "40, 40", "50, 37", "60, 27", "70, 15", "80, 6", "99, 6"})
    void normsOfStanceGoByDecade(int age, @Nullable Double seconds) {
        assertThat(Norms.stanceOpenS(age)).isEqualTo(optional(seconds));
    }

    @ParameterizedTest
    @CsvSource({"59, , ", "60, 14, 12", "64, 14, 12", "65, , "})
    void normsOfChairStandsAreKnownForFiveYears(int age, @Nullable Double male, @Nullable Double female) {
        assertThat(Norms.chairStands(Sex.MALE, age)).isEqualTo(optional(male));
        assertThat(Norms.chairStands(Sex.FEMALE, age)).isEqualTo(optional(female));
    }

    private static OptionalDouble optional(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    @ParameterizedTest
    @CsvSource({
        "tape, '0.05, 0.06, 0.07', false",
        "tape, '0.05, 0.06, 0.0701', true",
        "tape, '0.05, 0.08', false",
        "tape, '0.05, 0.06, 0.07, 0.09', false",
        "inclinometer, '30, 32, 34.6', false",
        "inclinometer, '34.7, 32, 30', true"
    })
    void threeTrialsFarApartAskForAFourth(String method, String trials, boolean asks) {
        Diary diary = test(
                Diary.begin(DAY),
                "{'test': 'kneeToWall', 'side': 'left', 'method': '%s', 'trials': [%s]}".formatted(method, trials));
        assertThat(of(diary).wall(Side.LEFT).orElseThrow().asksForAnother()).isEqualTo(asks);
    }

    @Test
    void onlyWallTestsAskForAFourthTrial() {
        Diary raises = test(Diary.begin(DAY), "{'test': 'calfRaises', 'side': 'left', 'trials': [10, 20, 30]}");
        assertThat(of(raises)
                        .last(TestKind.CALF_RAISES, Side.LEFT)
                        .orElseThrow()
                        .asksForAnother())
                .isFalse();
        assertThat(of(raises)
                        .last(TestKind.CALF_RAISES, Side.LEFT)
                        .orElseThrow()
                        .spread())
                .isEqualTo(20);
        Diary straight = test(
                Diary.begin(DAY),
                "{'test': 'kneeToWallStraight', 'side': 'left', 'method': 'inclinometer', 'trials': [20, 22, 30]}");
        assertThat(of(straight)
                        .last(TestKind.KNEE_TO_WALL_STRAIGHT, Side.LEFT)
                        .orElseThrow()
                        .asksForAnother())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"20, DEPTH_THERE", "10.1, DEPTH_THERE", "10, DEPTH_USED", "-10, DEPTH_USED", "-10.1, "})
    void aSquatLessDeepThanTheModelsHasRangeToUse(double thighDeg, @Nullable Rule rule) {
        Diary diary = test(Diary.begin(DAY), "{'test': 'squatDepth', 'trials': [" + thighDeg + "]}");
        assertThat(UsedDepth.of(of(diary), 0).map(reason -> reason.rule())).isEqualTo(Optional.ofNullable(rule));
        assertThat(UsedDepth.of(of(Diary.begin(DAY)), 0)).isEmpty();
    }

    @Test
    void theErrorOfMeansShrinksAndThatOfOneAgainstAMeanLiesBetween() {
        Series tape = new Series(TestKind.KNEE_TO_WALL, Optional.of(Side.LEFT), Optional.of(Method.TAPE), false);
        assertThat(DetectableChange.ofMeans(tape, 1)).isEqualTo(0.019);
        assertThat(DetectableChange.ofMeans(tape, 4)).isCloseTo(0.0095, within(ROUNDING));
        assertThat(DetectableChange.ofLast(tape, 1)).isCloseTo(0.019, within(ROUNDING));
        assertThat(DetectableChange.ofLast(tape, 3)).isCloseTo(0.019 * Math.sqrt(2.0 / 3), within(ROUNDING));
        for (TestKind kind : TestKind.ALL) {
            for (Method method : Method.ALL) {
                Series series = new Series(kind, Optional.empty(), Optional.of(method), false);
                assertThat(DetectableChange.of(series).value())
                        .as("%s by %s", kind, method)
                        .isPositive();
            }
        }
        assertThat(DetectableChange.of(
                                new Series(TestKind.KNEE_TO_WALL, Optional.empty(), Optional.of(Method.CAMERA), false))
                        .value())
                .isEqualTo(36);
        assertThat(DetectableChange.of(new Series(
                                TestKind.KNEE_TO_WALL, Optional.empty(), Optional.of(Method.INCLINOMETER), false))
                        .value())
                .isEqualTo(4.7);
    }

    @Test
    void aSeriesKeepsMethodSideAndSlopeApart() {
        Diary diary = slope(Diary.begin(DAY).raises(10, 10), 20, 20).later(7).raises(12, 18);
        List<Change> changes = Change.of(of(diary).results());
        assertThat(changes).hasSize(4);
        assertThat(changes.get(0).value()).isEqualTo(2);
        assertThat(changes.get(0).verdict()).isEqualTo(ChangeVerdict.SAME);
        assertThat(changes.get(1).value()).isEqualTo(8);
        assertThat(changes.get(1).verdict()).isEqualTo(ChangeVerdict.MORE);
        assertThat(changes.get(2).verdict()).isEqualTo(ChangeVerdict.NOT_ENOUGH);
        assertThat(changes.get(2).value()).isZero();
        assertThat(changes.get(2).first()).isEqualTo(20);
    }

    @Test
    void theMeanOfTheFirstAndOfTheLastThreeAreComparedAndFewerWhereThereAreFewer() {
        Diary diary = Diary.begin(DAY);
        for (double metres : new double[] {0.01, 0.02, 0.03, 0.09, 0.05, 0.06, 0.07}) {
            diary.wall("left", metres, "calf").later(1);
        }
        Change seven = Change.of(of(diary).results()).getFirst();
        assertThat(seven.first()).isCloseTo(0.02, within(ROUNDING));
        assertThat(seven.last()).isCloseTo(0.06, within(ROUNDING));
        assertThat(seven.value()).isCloseTo(0.04, within(ROUNDING));
        assertThat(seven.error()).isCloseTo(0.019 / Math.sqrt(3), within(ROUNDING));
        Diary falling = Diary.begin(DAY).wall("left", 0.1, "calf").later(1).wall("left", 0.05, "calf");
        Change two = Change.of(of(falling).results()).getFirst();
        assertThat(two.verdict()).isEqualTo(ChangeVerdict.LESS);
        assertThat(two.error()).isEqualTo(0.019);
    }

    @Test
    void discomfortIsComparedOverSevenDaysBeforeSessions() {
        Diary diary = Diary.begin(DAY)
                .rate("before", "back", 6)
                .rate("peak", "back", 9)
                .later(6)
                .rate("before", "back", 4);
        Change early = DiscomfortChange.of(History.of(diary.log(), diary.day())).getFirst();
        assertThat(early.measure()).isEqualTo("discomfort.back");
        assertThat(early.verdict()).isEqualTo(ChangeVerdict.NOT_ENOUGH);
        assertThat(early.first()).isEqualTo(5);
        assertThat(early.value()).isZero();
        diary.later(1).rate("before", "back", 3);
        Change week = DiscomfortChange.of(History.of(diary.log(), diary.day())).getFirst();
        assertThat(week.last()).isEqualTo(3);
        assertThat(week.verdict()).isEqualTo(ChangeVerdict.LESS);
        assertThat(week.error()).isEqualTo(1.8);
        Diary peaks = Diary.begin(DAY).rate("peak", "hip", 2).later(20).rate("morning", "hip", 4);
        Change hip = DiscomfortChange.of(History.of(peaks.log(), peaks.day())).getFirst();
        assertThat(hip.verdict()).as("a peak and a morning are not one measure").isEqualTo(ChangeVerdict.NOT_ENOUGH);
        peaks.later(20).rate("morning", "hip", 7);
        Change mornings =
                DiscomfortChange.of(History.of(peaks.log(), peaks.day())).getFirst();
        assertThat(mornings.value()).isEqualTo(3);
        assertThat(mornings.verdict()).isEqualTo(ChangeVerdict.MORE);
    }

    @Test
    void oneEarlyRatingHidesNoMornings() {
        Diary diary = Diary.begin(DAY).rate("before", "back", 5);
        for (int week = 0; week < 4; week++) {
            diary.later(6).rate("morning", "back", 6 - week);
        }
        Change mornings =
                DiscomfortChange.of(History.of(diary.log(), diary.day())).getFirst();
        assertThat(mornings.first()).isEqualTo(5.5);
        assertThat(mornings.last()).isEqualTo(3.5);
        assertThat(mornings.verdict()).isEqualTo(ChangeVerdict.LESS);
    }

    @Test
    void aTimeThatIsNoLongerRatedGivesWayToOneThatIs() {
        Diary diary = Diary.begin(DAY);
        for (int day = 0; day < 10; day++) {
            diary.rate("before", "back", 6).later(1);
        }
        for (int day = 0; day < 30; day++) {
            diary.rate("morning", "back", day < 7 ? 5 : 1).later(1);
        }
        Change mornings =
                DiscomfortChange.of(History.of(diary.log(), diary.day())).getFirst();
        assertThat(mornings.first()).isEqualTo(5);
        assertThat(mornings.last()).isEqualTo(1);
    }
}
