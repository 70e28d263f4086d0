package talus.chain.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import talus.chain.body.Coordinates;
import talus.chain.contract.ResultWriter;
import talus.chain.contract.result.Angles;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Note;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.json.JsonText;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterStatus;
import talus.chain.registry.ModelParameters;

class ScenariosAreAnsweredTest {
    /** The posture is its own zero: only the rounding of degrees is left, or of two solves of one problem. */
    private static final double ZERO_DEG = 1e-5;

    private static final double UPRIGHT_DEG = 5;

    private static String file(String name) throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("validation/contract"))) {
            Path above = folder.getParent();
            if (above == null) {
                throw new AssertionError(
                        "validation/contract is not above " + Path.of("").toAbsolutePath());
            }
            folder = above;
        }
        return Files.readString(folder.resolve("validation/contract").resolve(name));
    }

    @Test
    void squatWithOneStiffAnkleIsAnswered() throws IOException {
        Result result = Answers.result(file("squat-stiff-left.json"));
        assertThat(result.preferred()).isPresent();
        assertThat(result.sideDifference().distanceM()).isCloseTo(-0.05, within(1e-12));
        assertThat(result.sideDifference().notable()).isTrue();
        assertThat(result.ankles().left().isShort()).isTrue();
        assertThat(result.ankles().right().isShort()).isFalse();
        assertThat(result.comparison()).isPresent();
        assertThat(Answers.bottom(result).angles().thighDeg().mean()).isCloseTo(0, within(ZERO_DEG));
        assertThat(result.strategies().stream().map(s -> s.name()))
                .contains(
                        StrategyName.HEELS_DOWN,
                        StrategyName.FEET_TURNED_OUT,
                        StrategyName.ONE_HEEL_UP,
                        StrategyName.HEELS_UP);
        assertThat(result.notes().stream().map(Note::code)).contains(Note.UNAVAILABLE);
    }

    @Test
    void squatOnHeelWedgesWithABarIsAnswered() throws IOException {
        Result result = Answers.result(file("squat-stiff-heel-wedge.json"));
        assertThat(result.preferred()).contains(StrategyName.HEELS_DOWN);
        Frame frame = Answers.bottom(result);
        double weight = (80 + 40) * 9.80665;
        assertThat(frame.support().forceLeftN().up()
                        + frame.support().forceRightN().up())
                .isCloseTo(weight, within(1e-6 * weight));
        assertThat(frame.positionsM().heel().left().y())
                .isGreaterThan(frame.positionsM().ball().left().y() + 0.02);
    }

    @Test
    void deepestSquatIsAnswered() throws IOException {
        Result result = Answers.result(file("squat-deepest.json"));
        assertThat(result.preferred()).contains(StrategyName.HEELS_DOWN);
        assertThat(result.strategies().stream().map(s -> s.name())).doesNotContain(StrategyName.SHALLOWER);
        assertThat(result.strategies().getFirst().outcome()).isInstanceOf(StrategyOutcome.Converged.class);
    }

    @Test
    void sittingToStandingIsNotBuiltAndSaysSo() throws IOException {
        assertThat(Predictor.predict(Answers.scenario(file("sit-to-stand-feet-forward.json"))))
                .isInstanceOfSatisfying(
                        Prediction.Unavailable.class,
                        unavailable -> assertThat(unavailable.what()).contains("sitToStand"));
    }

    @Test
    void oneScenarioAlwaysGivesTheSameBits() throws IOException {
        String text = file("squat-stiff-left.json");
        assertThat(JsonText.write(ResultWriter.write(Answers.result(text))))
                .isEqualTo(JsonText.write(ResultWriter.write(Answers.result(text))));
    }

    @Test
    void relaxedStandingIsTheZeroOfItsOwnAngles() {
        for (int limitDeg = 15; limitDeg <= 45; limitDeg += 10) {
            Result result = Answers.result("{\"person\": {\"sex\": \"female\", \"ageYears\": 41, \"heightM\": 1.68},"
                    + "\"ankles\": {\"left\": {\"limitDeg\": " + limitDeg + "}, \"right\": {\"limitDeg\": 35}},"
                    + "\"task\": {\"kind\": \"stand\", \"arms\": \"atSides\"}}");
            Angles angles = Answers.bottom(result).angles();
            for (double angle : new double[] {
                angles.pelvisTiltDeg(),
                angles.lumbarFlexionDeg(),
                angles.kneeFlexionDeg().left(),
                angles.kneeFlexionDeg().right(),
                angles.hipFlexionDeg().left(),
                angles.hipFlexionDeg().right(),
                angles.hipAdductionDeg().left(),
                angles.hipRotationDeg().left(),
                angles.pronationDeg().left(),
                angles.pronationDeg().right()
            }) {
                assertThat(angle).as("limit %s: %s", limitDeg, angles).isCloseTo(0, within(ZERO_DEG));
            }
        }
    }

    /**
     * Whoever reaches the wall with the toe at it (20 degrees of shin, E18) stands upright: standing asks for 5 degrees of ankle at most.
     * A trunk that leans more than 5 degrees is no relaxed standing (assumed), and as the zero of the person's angles it would hide as
     * much of a squat's pelvis, hip and spine.
     */
    @Test
    void stiffAnklesDoNotKeepAnyoneFromStandingUpright() {
        for (int limitDeg = 45; limitDeg >= 20; limitDeg -= 5) {
            Angles angles = Answers.bottom(
                            Answers.result("{\"person\": {\"sex\": \"female\", \"ageYears\": 41, \"heightM\": 1.68},"
                                    + "\"ankles\": {\"left\": {\"limitDeg\": " + limitDeg
                                    + "}, \"right\": {\"limitDeg\": "
                                    + limitDeg + "}}, \"task\": {\"kind\": \"stand\", \"arms\": \"atSides\"}}"))
                    .angles();
            assertThat(angles.trunkDeg()).as("limit %s", limitDeg).isBetween(-UPRIGHT_DEG, UPRIGHT_DEG);
            assertThat(angles.thighDeg().mean()).as("limit %s", limitDeg).isBetween(90 - UPRIGHT_DEG, 90 + UPRIGHT_DEG);
        }
    }

    /** 59 degrees of a long shin are more than the 0.25 m that a wall distance may be: the reference stays sayable. */
    @Test
    void anglesBeyondTheReachOfATapeAreAnswered() {
        Result result =
                Answers.result("{\"person\": {\"sex\": \"male\", \"ageYears\": 30, \"heightM\": 2.1, \"massKg\": 100},"
                        + "\"ankles\": {\"left\": {\"limitDeg\": 59}, \"right\": {\"limitDeg\": 58}},"
                        + "\"task\": {\"kind\": \"stand\"}}");
        assertThat(result.scenario().options().referenceWallDistanceM()).hasValue(0.25);
        assertThat(result.reference()).isPresent();
    }

    @Test
    void squatBeginsInStandingAndEndsAtTheBottom() {
        for (String limits : new String[] {"30, 36", "26, 26", "24, 40", "45, 45"}) {
            String[] deg = limits.split(", ");
            Result result = Answers.result(
                    Answers.squatText(80, "\"limitDeg\": " + deg[0], "\"limitDeg\": " + deg[1], "forward", "")
                            .replace("\"compare\"", "\"strategies\": \"all\", \"compare\""));
            for (Strategy strategy : result.strategies()) {
                if (strategy.outcome() instanceof StrategyOutcome.Converged) {
                    assertBeginsInStandingAndEndsAtTheBottom(strategy.frames());
                }
            }
        }
    }

    private static void assertBeginsInStandingAndEndsAtTheBottom(List<Frame> frames) {
        assertThat(frames).hasSize(12);
        assertThat(frames.getFirst().phase()).isZero();
        assertThat(frames.getLast().phase()).isEqualTo(1);
        assertThat(frames.getFirst().angles().kneeFlexionDeg().mean()).isCloseTo(0, within(ZERO_DEG));
        double before = 100;
        for (Frame frame : frames) {
            double thigh = frame.angles().thighDeg().mean();
            assertThat(thigh).isLessThan(before);
            before = thigh;
        }
        var first = frames.getFirst().positionsM().ankle();
        assertThat(first.left().x() + first.right().x()).isCloseTo(0, within(1e-12));
        assertThat(first.left().z() + first.right().z()).isCloseTo(0, within(1e-12));
    }

    @Test
    void lumbarLevelsAddUpToTheWholeSpine() {
        Frame frame = Answers.squat(28, 28).bottom();
        assertThat(frame.angles().lumbarLevelsDeg().stream().mapToDouble(d -> d).sum())
                .isCloseTo(frame.angles().lumbarFlexionDeg(), within(1e-9));
        assertThat(frame.motion().coordinates()).containsKeys(Coordinates.LUMBAR_FLEXION, Coordinates.PELVIS_TILT);
    }

    @Test
    void personWhoseLengthsContradictEachOtherIsRefused() {
        Prediction prediction = Predictor.predict(Answers.scenario(
                "{\"person\": {\"sex\": \"female\", \"ageYears\": 41, \"heightM\": 1.45, \"segments\": {\"shankM\": 0.65}},"
                        + "\"ankles\": {\"left\": {\"limitDeg\": 30}, \"right\": {\"limitDeg\": 30}},"
                        + "\"task\": {\"kind\": \"stand\"}}"));
        assertThat(prediction)
                .isInstanceOfSatisfying(
                        Prediction.Refused.class,
                        refused -> assertThat(refused.problem().path()).startsWith("person.segments."));
    }

    @Test
    void whatASquatSaysItHangsOnAreAssumedParameters() {
        assertThat(ModelParameters.withStatus(ParameterStatus.ASSUMED))
                .extracting(Parameter::name)
                .containsAll(SquatAnswer.HANGS_ON);
    }
}
