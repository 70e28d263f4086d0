package talus.chain.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import talus.chain.body.Coordinates;
import talus.chain.contract.ResultWriter;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.Scenario;
import talus.chain.json.JsonText;

class LiveSquatTest {
    /** Two solves of one problem by different ways, where its cost is flattest; rad and m. */
    private static final double SAME = 2e-5;

    /** N and N.m on the pelvis of a body of 660 N: the solver's tolerance on a scaled row. */
    private static final double BALANCED = 1e-3;

    private static final String FORWARD = "\"arms\": \"forward\"";

    @Test
    void whatIsShownIsTheLastFrameOfThePredictionByEveryStrategy() {
        for (String task : new String[] {
            FORWARD,
            "\"depth\": {\"thighDeg\": 30}, \"arms\": \"atSides\", \"stance\": {\"widthM\": 0.35, \"toeOutDeg\": 25}",
            "\"depth\": {\"kneeFlexionDeg\": 100}, \"load\": {\"massKg\": 30, \"position\": \"front\"}",
            FORWARD + ", \"wedges\": {\"left\": {\"heelM\": 0.03}, \"right\": {\"pitchDeg\": -5}}"
        }) {
            Scenario scenario = squat(0.06, 0.11, task);
            LiveSquat live = new LiveSquat();
            for (Strategy strategy : predicted(scenario).strategies()) {
                if (strategy.outcome() instanceof StrategyOutcome.Converged) {
                    LiveFrame shown = shown(live.show(scenario, strategy.name()));
                    assertThat(shown.strategy()).isEqualTo(strategy.name());
                    assertSame(task + " " + strategy.name(), strategy.frames().getLast(), shown);
                }
            }
        }
    }

    @Test
    void whatIsFollowedThroughManyChangesIsTheLastFrameOfItsStrategy() {
        for (StrategyName name : new StrategyName[] {
            StrategyName.HEELS_DOWN, StrategyName.FEET_TURNED_OUT, StrategyName.ONE_HEEL_UP, StrategyName.HEELS_UP
        }) {
            LiveSquat live = new LiveSquat();
            shown(live.show(squat(0.06, 0.11, FORWARD), name));
            for (int i = 1; i <= 6; i++) {
                String task = FORWARD
                        + String.format(
                                Locale.ROOT,
                                ", \"wedges\": {\"right\": {\"heelM\": %s}}, \"stance\": {\"toeOutDeg\": %d}",
                                0.003 * i,
                                15 + i);
                Scenario scenario = squat(0.06 + 0.004 * i, 0.11, task);
                LiveFrame frame = shown(live.follow(scenario));
                assertThat(frame.strategy()).isEqualTo(name);
                if (i == 6) {
                    assertSame(name + " after " + i, predicted(scenario, name), frame);
                }
            }
        }
    }

    @Test
    void anAnkleThatBecomesLikeTheOtherAndUnlikeAgainIsFollowed() {
        LiveSquat live = new LiveSquat();
        for (double left : new double[] {0.08, 0.09, 0.10, 0.11, 0.12}) {
            Scenario scenario = squat(left, 0.10, FORWARD);
            assertSame("left " + left, predicted(scenario, StrategyName.HEELS_DOWN), shown(live.follow(scenario)));
        }
    }

    @Test
    void aDepthOutOfReachIsAnsweredByTheDeepestPostureAndWhatStandsInTheWay() {
        LiveSquat live = new LiveSquat();
        Scenario supple = squat(0.09, 0.09, FORWARD);
        Scenario stiff = squat(-0.06, -0.06, FORWARD);
        assertThat(shown(live.follow(supple)).outcome()).isInstanceOf(StrategyOutcome.Converged.class);
        LiveFrame blocked = shown(live.follow(stiff));
        StrategyOutcome.Infeasible outcome = (StrategyOutcome.Infeasible) blocked.outcome();
        assertThat(outcome.blocks()).isNotEmpty();
        StrategyOutcome.Infeasible expected = (StrategyOutcome.Infeasible)
                predicted(stiff).strategies().getFirst().outcome();
        // the prediction's walk halves its steps down to a tenth of a degree
        assertThat(outcome.reachedThighDeg().orElseThrow())
                .isGreaterThan(1)
                .isCloseTo(expected.reachedThighDeg().orElseThrow(), within(0.1));
        assertThat(shown(live.follow(supple)).outcome()).isInstanceOf(StrategyOutcome.Converged.class);
    }

    @Test
    void theSameStepsGiveTheSameBits() {
        StringBuilder first = new StringBuilder();
        StringBuilder second = new StringBuilder();
        for (StringBuilder out : new StringBuilder[] {first, second}) {
            LiveSquat live = new LiveSquat();
            for (double left : new double[] {0.05, 0.07, 0.11, 0.02}) {
                Frame frame =
                        shown(live.follow(squat(left, 0.11, FORWARD))).frame().orElseThrow();
                out.append(JsonText.write(ResultWriter.frame(frame)));
            }
        }
        assertThat(first).hasToString(second.toString());
    }

    @Test
    void anotherPersonIsAnsweredLikeTheFirst() {
        LiveSquat live = new LiveSquat();
        shown(live.follow(squat(0.06, 0.11, FORWARD)));
        Scenario tall = Answers.scenario("""
                {"person": {"sex": "male", "ageYears": 30, "heightM": 1.9, "massKg": 85},
                 "ankles": {"left": {"limitDeg": 35}, "right": {"limitDeg": 40}}, "task": {"kind": "squat"}}
                """);
        assertThat(coordinates(shown(live.follow(tall)))).isEqualTo(coordinates(shown(new LiveSquat().follow(tall))));
    }

    @Test
    void whatIsNoSquatOrImposesAnAngleIsUnavailable() {
        for (String task : new String[] {"\"kind\": \"stand\"", "\"kind\": \"squat\", \"impose\": {\"shinDeg\": 20}"}) {
            Scenario scenario = Answers.scenario("""
                    {"person": {"sex": "female", "ageYears": 41, "heightM": 1.68},
                     "ankles": {"left": {"limitDeg": 35}, "right": {"limitDeg": 40}}, "task": {%s}}
                    """.formatted(task));
            assertThat(new LiveSquat().follow(scenario)).isInstanceOf(LiveSquat.Answer.Unavailable.class);
        }
    }

    @Test
    void anAnkleThatNoLegCanShowIsRefusedAndTheSquatGoesOn() {
        LiveSquat live = new LiveSquat();
        shown(live.follow(squat(1.35, 0.06, 0.11, FORWARD)));
        LiveSquat.Answer answer = live.follow(squat(1.35, 0.25, 0.11, FORWARD));
        assertThat(answer).isInstanceOf(LiveSquat.Answer.Refused.class);
        assertThat(((LiveSquat.Answer.Refused) answer).problem().path()).isEqualTo("ankles.left.wallDistanceM");
        Scenario next = squat(1.35, 0.07, 0.11, FORWARD);
        assertSame("after a refusal", predicted(next, StrategyName.HEELS_DOWN), shown(live.follow(next)));
    }

    private static Scenario squat(double left, double right, String task) {
        return squat(1.68, left, right, task);
    }

    private static Scenario squat(double heightM, double left, double right, String task) {
        return Answers.scenario(String.format(Locale.ROOT, """
                {"person": {"sex": "female", "ageYears": 41, "heightM": %s},
                 "ankles": {"left": {"wallDistanceM": %s}, "right": {"wallDistanceM": %s}},
                 "task": {"kind": "squat", %s}, "options": {"frames": 3, "strategies": "all", "compare": false}}
                """, heightM, left, right, task));
    }

    private static LiveFrame shown(LiveSquat.Answer answer) {
        if (answer instanceof LiveSquat.Answer.Shown shown) {
            assertBalanced(shown.frame().frame());
            return shown.frame();
        }
        throw new AssertionError("no frame: " + answer);
    }

    private static void assertBalanced(Optional<Frame> frame) {
        for (String pelvis : Coordinates.PELVIS) {
            assertThat(frame.orElseThrow().motion().generalizedForces().get(pelvis))
                    .as(pelvis)
                    .isCloseTo(0.0, within(BALANCED));
        }
    }

    private static Result predicted(Scenario scenario) {
        if (Predictor.predict(scenario) instanceof Prediction.Answered answered) {
            return answered.result();
        }
        throw new AssertionError("no prediction");
    }

    private static Frame predicted(Scenario scenario, StrategyName name) {
        for (Strategy strategy : predicted(scenario).strategies()) {
            if (strategy.name() == name && strategy.outcome() instanceof StrategyOutcome.Converged) {
                return strategy.frames().getLast();
            }
        }
        throw new AssertionError(name + " is not predicted");
    }

    private static void assertSame(String at, Frame expected, LiveFrame live) {
        coordinates(live)
                .forEach((name, value) -> assertThat(value)
                        .as(at + ": " + name)
                        .isCloseTo(expected.motion().coordinates().get(name), within(SAME)));
    }

    private static Map<String, Double> coordinates(LiveFrame live) {
        return live.frame().orElseThrow().motion().coordinates();
    }
}
