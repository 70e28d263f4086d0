package talus.chain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import talus.chain.body.Side;
import talus.chain.contract.Schemas;
import talus.chain.contract.result.AnkleAnswer;
import talus.chain.contract.result.AnkleAnswers;
import talus.chain.contract.result.Band;
import talus.chain.contract.result.Bands;
import talus.chain.contract.result.Block;
import talus.chain.contract.result.BlockKind;
import talus.chain.contract.result.Comparison;
import talus.chain.contract.result.Effort;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.JointChange;
import talus.chain.contract.result.JointChanges;
import talus.chain.contract.result.JointMoments;
import talus.chain.contract.result.Note;
import talus.chain.contract.result.PerCentimetre;
import talus.chain.contract.result.Positions;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.SideDifference;
import talus.chain.contract.result.Sides;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Ankles;
import talus.chain.contract.scenario.Scenario;
import talus.chain.report.words.Catalogue;
import talus.chain.report.words.CheckMessage;
import talus.chain.report.words.Message;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;
import talus.mechanics.multibody.Vector3;

class CheckReportTest {
    /** Fields and words of the contract that are no English words. */
    private static final Pattern CONTRACT_WORD = Pattern.compile("\\b[a-z]+[A-Z]\\w*");

    private static String told(Result result, UnitSystem units) {
        return told(result, PersonUnits.all(units));
    }

    private static String told(Result result, PersonUnits units) {
        Optional<UsualAnkles> usual = Optional.of(HandMade.usual());
        return PlainText.of(
                CheckReport.of(DailyDemands.check(result, usual), usual, MoreBend.NONE, HandMade.size(), units));
    }

    private static String told(Result result) {
        return told(result, UnitSystem.METRIC).replace('\n', ' ').replaceAll(" +", " ");
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = CheckReportTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aStiffLeftAnkleIsToldAsAgreed() throws IOException {
        assertThat(told(HandMade.result(), UnitSystem.METRIC)).isEqualTo(golden("check-stiff-left.txt"));
    }

    @Test
    void whoWritesInchesReadsInches() {
        String text = told(HandMade.result(), UnitSystem.US);
        assertThat(text)
                .contains("5 ft 6.1 in", "2.36 in", "below 3.9 in counts as short")
                .doesNotContain(" cm");
    }

    @Test
    void everyNumberIsReadInTheUnitItWasWrittenIn() {
        PersonUnits mixed = new PersonUnits(UnitSystem.US, UnitSystem.METRIC, UnitSystem.METRIC);
        assertThat(told(HandMade.result(), mixed)).contains("Woman, 41 years, 5 ft 6.1 in, 66 kg", "6.0 cm");
    }

    @Test
    void anAngleIsReadWithTheErrorOfAngles() {
        Scenario s = HandMade.scenario();
        Scenario byAngle = new Scenario(
                s.person(),
                new Ankles(new AnkleMeasure.ShinLimit(28), new AnkleMeasure.ShinLimit(36)),
                s.task(),
                s.options());
        Result r = HandMade.result();
        assertThat(told(HandMade.result(byAngle, r.strategies(), r.preferred(), r.reference())))
                .contains("about 6.0 cm 28 degrees", "Two tests of the same ankle can differ by 5 degrees");
    }

    @Test
    void theTermStandsBesideItsFirstMention() {
        String text = told(HandMade.result());
        assertThat(text.toLowerCase(Locale.ROOT).indexOf("ankle bend"))
                .isEqualTo(text.toLowerCase(Locale.ROOT).indexOf("ankle bend (dorsiflexion)"));
    }

    @Test
    void aPersonReadsNoForces() {
        assertThat(told(HandMade.result()))
                .doesNotContain("N.m")
                .doesNotContain("moment")
                .doesNotContain(" N ");
    }

    @Test
    void bentBacksAreNeverShownWithoutTheirSentence() {
        String sentence = Words.say(CheckMessage.BACKS_BEND);
        assertThat(told(HandMade.result())).contains(sentence);
        assertThat(told(nothingFeasible())).contains(sentence);
    }

    @Test
    void whatIsUnprovenIsSaidInEveryReport() {
        assertThat(told(nothingFeasible())).contains(Words.say(CheckMessage.UNPROVEN), Words.say(CheckMessage.NOT_WHY));
    }

    @Test
    void twoGoodAnklesAreAnAnswer() {
        Result result = HandMade.result();
        AnkleAnswer good = new AnkleAnswer(0.125, 38, false, new Band(36, 40));
        Result fine = new Result(
                result.engine(),
                result.scenario(),
                new AnkleAnswers(good, good),
                new SideDifference(0, false),
                result.preferred(),
                List.of(HandMade.converged(StrategyName.HEELS_DOWN, 3, HandMade.FREE)),
                result.reference(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
        assertThat(told(fine))
                .contains(
                        "Neither ankle is short of bend",
                        "Both sides reach the same.",
                        "unlikely to be what limits you")
                .contains("Here those would bend no further, so it stands alone.")
                .doesNotContain("quarter to more than half")
                .doesNotContain("Beside it stands")
                .doesNotContain("Difference");
    }

    @Test
    void oneGoodAnkleIsShownBesideTwo() {
        Result result = HandMade.result(
                HandMade.scenario(),
                List.of(HandMade.converged(StrategyName.HEELS_DOWN, 3, HandMade.FREE)),
                Optional.of(StrategyName.HEELS_DOWN),
                Optional.of(HandMade.converged(StrategyName.HEELS_DOWN, 3, HandMade.FREE)));
        assertThat(told(result)).contains("Beside it stands", "There is hardly a change");
    }

    @Test
    void anAnkleNearTheLineIsNeitherShortNorNot() {
        Result r = HandMade.result();
        AnkleAnswers near = new AnkleAnswers(
                new AnkleAnswer(0.099, 34.3, true, new Band(32.4, 36.2)),
                new AnkleAnswer(0.104, 35.1, false, new Band(33.2, 37.0)));
        String text = told(withAnkles(r, near));
        assertThat(text)
                .contains("An ankle below 10 cm counts as short of bend. Both ankles are around the line of 10 cm.")
                .doesNotContain("is short of bend:", "Neither ankle", "not short", "unlikely to be what limits");
        assertThat(DailyDemands.check(withAnkles(r, near), Optional.empty())
                        .ankles()
                        .left()
                        .isShort())
                .isTrue();
    }

    @Test
    void anAngleNearTheLineIsJudgedWithTheErrorOfAngles() {
        Result r = HandMade.result();
        Scenario s = HandMade.scenario();
        Scenario byAngle = s.withAnkles(new Ankles(new AnkleMeasure.ShinLimit(33), new AnkleMeasure.ShinLimit(29)));
        AnkleAnswers angles = new AnkleAnswers(
                new AnkleAnswer(0.092, 33, true, new Band(30.2, 35.8)),
                new AnkleAnswer(0.065, 29, true, new Band(26.2, 31.8)));
        // the line of 10 cm means 34.4 degrees: 37 less 1.5 cm of 1.77 degrees each
        assertThat(told(withAnkles(HandMade.result(byAngle, r.strategies(), r.preferred(), r.reference()), angles)))
                .contains("Your right ankle is short of bend", "Your left ankle is around the line");
    }

    private static Result withAnkles(Result r, AnkleAnswers ankles) {
        return new Result(
                r.engine(),
                r.scenario(),
                ankles,
                new SideDifference(
                        ankles.left().wallDistanceM() - ankles.right().wallDistanceM(), false),
                r.preferred(),
                r.strategies(),
                r.reference(),
                r.comparison(),
                r.perCentimetre(),
                r.bands(),
                r.events(),
                r.notes());
    }

    @Test
    void anAnkleThatWorksHardIsNotCalledUnlikelyToLimit() {
        AnkleAnswer good = new AnkleAnswer(0.125, 38, false, new Band(36, 40));
        Result r = withAnkles(HandMade.result(), new AnkleAnswers(good, good));
        assertThat(told(r)).contains("unlikely to be what limits you");
        Frame hard = withAnkles(HandMade.frame(HandMade.STIFF), new Sides(9, 14), new Sides(0.91, 0.5));
        assertThat(told(withAnkles(
                        HandMade.result(r.scenario(), List.of(down(hard)), r.preferred(), r.reference()),
                        new AnkleAnswers(good, good))))
                .doesNotContain("unlikely to be what limits you");
    }

    @Test
    void aBodyThatNeverGetsAsDeepHasNoDemandOfTheSquat() {
        Result r = HandMade.result();
        Optional<UsualAnkles> higher = Optional.of(new UsualAnkles(HandMade.result(
                r.scenario(),
                List.of(HandMade.converged(StrategyName.SHALLOWER, 3, HandMade.FREE)),
                Optional.of(StrategyName.SHALLOWER),
                Optional.empty())));
        String text = PlainText.of(CheckReport.of(
                DailyDemands.check(r, higher),
                higher,
                MoreBend.NONE,
                HandMade.size(),
                PersonUnits.all(UnitSystem.METRIC)));
        assertThat(text).contains("does not get as deep even").doesNotContain("Squat, thighs level");
    }

    @Test
    void whatStopsTwoEqualAnklesIsToldOfBoth() {
        AnkleAnswer same = new AnkleAnswer(0.02, 32, true, new Band(30, 34));
        Strategy blocked = new Strategy(
                StrategyName.HEELS_DOWN,
                new StrategyOutcome.Infeasible(
                        List.of(
                                new Block(BlockKind.ANKLE_LIMIT, Optional.of(Side.LEFT), "x"),
                                new Block(BlockKind.SOLE, Optional.of(Side.LEFT), "y")),
                        OptionalDouble.of(5)),
                OptionalDouble.empty(),
                List.of(HandMade.frame(
                        new HandMade.Posture(new Sides(31.5, 31.5), 5, 27, 24, new Sides(0, 0), new Sides(6, 6)))));
        Result r = HandMade.result(HandMade.scenario(), List.of(blocked), Optional.empty(), Optional.empty());
        assertThat(told(withAnkles(r, new AnkleAnswers(same, same))))
                .contains("- Both ankles have no more bend to give. - Both feet would tip onto one edge.")
                .doesNotContain("left foot", "The left ankle has");
    }

    @Test
    void theLargestChangeIsToldFirstAndSmallOnesAreNot() {
        String text = told(HandMade.result());
        assertThat(text)
                .contains("the largest change first: - The left shin comes 10 degrees less far forward.")
                .contains("- The low back rounds 10 degrees more. - The trunk leans 9 degrees further forward.")
                .doesNotContain("foot rolls in 1", "foot rolls in 2")
                .contains("Smaller changes are left out");
    }

    @Test
    void aTrunkThatGoesAsideIsTold() {
        Frame f = HandMade.frame(HandMade.STIFF);
        Positions p = f.positionsM();
        Vector3 right = new Vector3(0, 0, 0.05);
        Positions moved = new Positions(
                p.ankle(),
                p.knee(),
                p.hip(),
                new Positions.SidedPoint(
                        p.shoulder().left().plus(right), p.shoulder().right().plus(right)),
                p.elbow(),
                p.wrist(),
                p.heel(),
                p.ball(),
                p.toe(),
                p.midHip(),
                p.l5s1(),
                p.t12l1(),
                p.c7(),
                p.head());
        Frame aside = new Frame(
                f.phase(),
                f.timeS(),
                f.wallDistanceM(),
                f.angles(),
                f.support(),
                f.momentNm(),
                f.passiveNm(),
                f.effort(),
                f.load(),
                moved,
                f.motion(),
                f.contacts());
        Result r = HandMade.result();
        assertThat(told(HandMade.result(r.scenario(), List.of(down(aside)), r.preferred(), r.reference())))
                .contains("The chest stands 5.0 cm right of the middle of the feet.")
                .containsPattern("The trunk leans \\d+ degrees to the right side.");
        assertThat(told(r)).doesNotContain("right side", "middle of the feet");
    }

    private static Strategy down(Frame frame) {
        return new Strategy(
                StrategyName.HEELS_DOWN, new StrategyOutcome.Converged(0, 1), OptionalDouble.of(4), List.of(frame));
    }

    @Test
    void whyAShinStopsBeforeItsEndIsTold() {
        Frame pulling = withAnkles(HandMade.frame(HandMade.STIFF), new Sides(-4, -4), new Sides(0.8, 0.8));
        Result r = HandMade.result();
        assertThat(told(HandMade.result(r.scenario(), List.of(down(pulling)), r.preferred(), r.reference())))
                .contains("The left shin uses 25 of its 28 degrees. The right shin uses 31 of its 36 degrees.")
                .contains("To pull them further forward would cost the shin muscles more effort.");
    }

    @Test
    void aSmallDifferenceOfTheSidesIsWithinTheError() {
        Result result = HandMade.result();
        Result close = new Result(
                result.engine(),
                result.scenario(),
                result.ankles(),
                new SideDifference(0.01, false),
                result.preferred(),
                result.strategies(),
                result.reference(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of());
        assertThat(told(close)).contains("The sides differ by 1.0 cm. That is within the test's own error.");
    }

    private static Result nothingFeasible() {
        Strategy blocked = new Strategy(
                StrategyName.HEELS_DOWN,
                new StrategyOutcome.Infeasible(
                        List.of(
                                new Block(
                                        BlockKind.ANKLE_LIMIT, Optional.of(Side.LEFT), "the left ankle is at its end"),
                                new Block(BlockKind.BALANCE, Optional.empty(), "further down it would fall backward")),
                        OptionalDouble.of(17.6)),
                OptionalDouble.empty(),
                List.of(HandMade.frame(HandMade.STIFF)));
        return HandMade.result(HandMade.scenario(), List.of(blocked), Optional.empty(), Optional.empty());
    }

    @Test
    void whatStandsInTheWayIsNamed() {
        assertThat(told(nothingFeasible()))
                .contains("The model found no squat that deep with these ankles.")
                .contains(
                        "- The left shin uses 25 of its 28 degrees. The ankle is too stiff there to go on. - Further down it would fall backward.")
                .contains("It gets to where the thighs are 18 degrees above level.")
                .doesNotContain("At the lowest point");
    }

    @Test
    void anotherWayThanTheReferencesIsSaid() {
        Result up = HandMade.result(
                HandMade.scenario(),
                List.of(HandMade.converged(StrategyName.HEELS_UP, 4, HandMade.HEELS_UP)),
                Optional.of(StrategyName.HEELS_UP),
                Optional.of(HandMade.converged(StrategyName.HEELS_DOWN, 3, HandMade.FREE)));
        assertThat(told(up))
                .contains("with both heels lifted")
                .contains(
                        "The easiest squat for a body like yours",
                        "With freer ankles the easiest way is another one: heels down.")
                .contains("The left heel comes 5.0 cm off the floor.", "The right heel comes 4.0 cm off the floor.");
    }

    @Test
    void sharesAndSensitivitiesAreToldLargestFirst() {
        JointChange none = new JointChange(0, 0, OptionalDouble.empty());
        JointChange quarter = new JointChange(5, 3, OptionalDouble.of(0.125));
        JointChanges joints = new JointChanges(
                new JointChanges.SidedChange(quarter, quarter),
                new JointChanges.SidedChange(none, none),
                new JointChanges.SidedChange(none, none),
                new JointChanges.SidedChange(none, none),
                new JointChange(10, 8, OptionalDouble.of(0.70)),
                none);
        Result r = HandMade.result();
        Map<String, Double> scalars = new LinkedHashMap<>();
        scalars.put("trunkDeg", -0.84);
        scalars.put("lumbarFlexionDeg", -1.16);
        Result rich = new Result(
                r.engine(),
                r.scenario(),
                r.ankles(),
                r.sideDifference(),
                r.preferred(),
                r.strategies(),
                r.reference(),
                Optional.of(new Comparison(
                        joints,
                        OptionalDouble.of(0.05),
                        Optional.of(new Comparison.SameStrategy(StrategyName.HEELS_DOWN, joints)))),
                Optional.of(new PerCentimetre(scalars, Map.of())),
                Optional.of(new Bands(Map.of("trunkDeg", new Band(38, 47)), Map.of(), List.of())),
                List.of(),
                List.of());
        assertThat(told(rich))
                .contains("- low back 70 % - hips 25 % - weight moving back on the feet 5 %")
                .contains("With 1 cm more at the wall on the left, the trunk changes by -0.8 degrees and the low"
                        + " back by -1.2 degrees.")
                .contains("38 to 47")
                .contains(
                        "When both go the same way, heels down, the trunk differs by 0 degrees and the low back by +10"
                                + " degrees.")
                .doesNotContain("is not known");
    }

    @Test
    void aThighBelowLevelIsNotSaidToBeAboveIt() {
        assertThat(SquatSection.fromLevel(12.4)).isEqualTo("12 degrees above level");
        assertThat(SquatSection.fromLevel(-2.6)).isEqualTo("3 degrees below level");
        assertThat(SquatSection.fromLevel(-0.4)).isEqualTo("level");
    }

    @Test
    void notesForEngineersAreNotTold() {
        Result r = HandMade.result();
        Result noted = noted(
                r,
                new Note(Note.UNAVAILABLE, "not built yet: perCentimetre; bands"),
                new Note("reference", "the reference body's ankles: options.referenceWallDistanceM"));
        assertThat(told(noted)).isEqualTo(told(r));
    }

    @Test
    void notesThatMatterToAPersonAreToldInTheirWords() {
        Result r = HandMade.result();
        assertThat(told(noted(r, new Note(Note.EXTRAPOLATION, "x"), new Note(Note.TIE, "y"))))
                .contains(Words.say(CheckMessage.BEYOND_DATA), Words.say(CheckMessage.TIE));
    }

    private static Result noted(Result r, Note... notes) {
        return new Result(
                r.engine(),
                r.scenario(),
                r.ankles(),
                r.sideDifference(),
                r.preferred(),
                r.strategies(),
                r.reference(),
                r.comparison(),
                r.perCentimetre(),
                r.bands(),
                r.events(),
                List.of(notes));
    }

    @Test
    void noFieldOfTheContractIsNamed() {
        Set<String> fields = new TreeSet<>();
        Matcher word = CONTRACT_WORD.matcher(Schemas.scenarioTable() + Schemas.resultTable());
        while (word.find()) {
            fields.add(word.group());
        }
        assertThat(fields).contains("wallDistanceM", "perCentimetre", "heelsDown");
        for (Result result : List.of(HandMade.result(), nothingFeasible())) {
            assertThat(told(result).split("[^A-Za-z]+")).doesNotContainAnyElementsOf(fields);
        }
        for (Message message : Catalogue.messages()) {
            assertThat(message.template().split("[^A-Za-z]+"))
                    .as(message.name())
                    .doesNotContainAnyElementsOf(fields);
        }
    }

    @Test
    void printedDifferencesFitThePrintedNumbers() {
        HandMade.Posture almost =
                new HandMade.Posture(new Sides(25.4, 25.4), 0, 27.4, 24.4, new Sides(0, 0), new Sides(2, 2));
        HandMade.Posture other =
                new HandMade.Posture(new Sides(31.6, 31.6), 0, 24.6, 14.6, new Sides(0, 0), new Sides(2, 2));
        Result result = HandMade.result(
                HandMade.scenario(),
                List.of(HandMade.converged(StrategyName.HEELS_DOWN, 4, almost)),
                Optional.of(StrategyName.HEELS_DOWN),
                Optional.of(HandMade.converged(StrategyName.HEELS_DOWN, 3, other)));
        assertThat(told(result))
                .contains("Shin leans forward 25 degrees 32 degrees -7")
                .contains("Both shins come 7 degrees less far forward.")
                .contains("Low back rounds 24 degrees 15 degrees +9")
                .contains("The low back rounds 9 degrees more.");
    }

    @Test
    void musclesAtTheirStrengthAreNamedWithTheirSide() {
        Frame pulling = withAnkles(HandMade.frame(HandMade.STIFF), new Sides(-4, 40), new Sides(1.0, 1.0));
        Strategy down = new Strategy(
                StrategyName.HEELS_DOWN, new StrategyOutcome.Converged(0, 1), OptionalDouble.of(4), List.of(pulling));
        Result r = HandMade.result();
        assertThat(told(HandMade.result(r.scenario(), List.of(down), r.preferred(), r.reference())))
                .contains("The left shin muscles use all of their strength.")
                .contains("Calf effort")
                .doesNotContain("right shin muscles");
    }

    /** Other net moments and efforts of the ankles. */
    private static Frame withAnkles(Frame f, Sides momentNm, Sides ankleEffort) {
        Effort effort = new Effort(
                f.effort().hip(), f.effort().knee(), ankleEffort, f.effort().trunk());
        JointMoments moments = new JointMoments(
                f.momentNm().hip(), f.momentNm().knee(), momentNm, f.momentNm().l5s1());
        return new Frame(
                f.phase(),
                f.timeS(),
                f.wallDistanceM(),
                f.angles(),
                f.support(),
                moments,
                f.passiveNm(),
                effort,
                f.load(),
                f.positionsM(),
                f.motion(),
                f.contacts());
    }
}
