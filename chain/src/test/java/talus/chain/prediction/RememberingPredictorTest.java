package talus.chain.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ResultWriter;
import talus.chain.contract.ScenarioReader;
import talus.chain.contract.result.Comparison;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.Options;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.StrategyChoice;
import talus.chain.json.JsonText;

class RememberingPredictorTest {
    /** Ankles change, then the load, the reference, the depth, the person; ankles change back. */
    private static final List<String> WALK = List.of(
            of(168, 0.06, 0.11, "{\"kind\": \"squat\"}", 0.115),
            of(168, 0.08, 0.11, "{\"kind\": \"squat\"}", 0.115),
            of(168, 0.03, 0.05, "{\"kind\": \"squat\"}", 0.115),
            of(168, 0.03, 0.05, "{\"kind\": \"squat\", \"load\": {\"massKg\": 30, \"position\": \"front\"}}", 0.115),
            of(168, 0.06, 0.11, "{\"kind\": \"squat\"}", 0.125),
            of(168, 0.06, 0.11, "{\"kind\": \"squat\", \"depth\": {\"thighDeg\": 20}}", 0.125),
            of(171, 0.06, 0.11, "{\"kind\": \"squat\"}", 0.125),
            of(168, 0.06, 0.11, "{\"kind\": \"squat\"}", 0.115));

    private static String of(double heightCm, double leftM, double rightM, String task, double referenceM) {
        return "{\"person\": {\"sex\": \"female\", \"ageYears\": 41, \"heightM\": " + heightCm / 100
                + ", \"massKg\": 66}, \"ankles\": {\"left\": {\"wallDistanceM\": " + leftM
                + "}, \"right\": {\"wallDistanceM\": " + rightM + "}}, \"task\": " + task
                + ", \"options\": {\"frames\": 4, \"referenceWallDistanceM\": " + referenceM + "}}";
    }

    @Test
    void whatIsRememberedChangesNoBitOfAnAnswer() {
        RememberingPredictor remembering = new RememberingPredictor();
        for (String text : WALK) {
            Scenario scenario = ((ReadOutcome.Ok) ScenarioReader.readText(text)).scenario();
            assertThat(written(remembering.predict(scenario))).as(text).isEqualTo(written(Predictor.predict(scenario)));
        }
    }

    @Test
    void movementsBeginAndEndAsTheWholeAnswerDoes() {
        RememberingPredictor remembering = new RememberingPredictor();
        for (String text : WALK) {
            Scenario scenario = frames(text, 2);
            Result whole = ((Prediction.Answered) Predictor.predict(scenario)).result();
            Result movements = ((Prediction.Answered) remembering.movements(scenario)).result();
            assertThat(whole.perCentimetre()).isPresent();
            assertThat(movements.perCentimetre()).isEmpty();
            assertThat(movements.strategies().stream()
                            .map(RememberingPredictorTest::ends)
                            .toList())
                    .as(text)
                    .isEqualTo(whole.strategies().stream()
                            .map(RememberingPredictorTest::ends)
                            .toList());
            assertThat(movements.reference()).as(text).isEqualTo(whole.reference());
            assertThat(movements.preferred()).as(text).isEqualTo(whole.preferred());
            assertThat(movements.comparison().map(Comparison::joints))
                    .as(text)
                    .isEqualTo(whole.comparison().map(Comparison::joints));
        }
    }

    @Test
    void endsAreTheFirstAndTheLastFrameOfTheWholeAnswerAlsoOfWhatIsBlocked() {
        boolean blocked = false;
        for (String text : WALK) {
            Scenario asked = frames(text, 7);
            Scenario scenario = asked.withOptions(
                    new Options(7, StrategyChoice.EVERY, false, OptionalDouble.empty(), Optional.empty()));
            Result whole = ((Prediction.Answered) Predictor.predict(scenario)).result();
            Result ends = ((Prediction.Answered) new RememberingPredictor().ends(scenario)).result();
            for (Strategy strategy : whole.strategies()) {
                Strategy other = ends.strategies().get(whole.strategies().indexOf(strategy));
                blocked |= strategy.outcome() instanceof StrategyOutcome.Infeasible;
                assertThat(other.frames())
                        .hasSize(2)
                        .first()
                        .isEqualTo(strategy.frames().getFirst());
                assertThat(other.frames().getLast()).isEqualTo(strategy.frames().getLast());
                assertThat(other.cost()).isEqualTo(strategy.cost());
            }
        }
        assertThat(blocked).isTrue();
    }

    @Test
    void movementsGoDownInAlmostEqualStepsOfAtMostSixDegrees() {
        Scenario scenario = frames(WALK.getFirst(), 31);
        Result whole = ((Prediction.Answered) Predictor.predict(scenario)).result();
        RememberingPredictor remembering = new RememberingPredictor();
        Result reference =
                ((Prediction.Answered) remembering.reference(scenario).prediction()).result();
        assertThat(reference.strategies()).isEmpty();
        Result own = ((Prediction.Answered) remembering.movements(scenario)).result();
        assertThat(own.reference().map(Strategy::frames))
                .isEqualTo(whole.reference().map(strategy -> ends(strategy).frames()));
        for (Strategy movement :
                List.of(own.strategies().getFirst(), reference.reference().orElseThrow())) {
            List<Frame> frames = movement.frames();
            assertThat(frames).hasSizeBetween(15, 18);
            for (int k = 1; k < frames.size(); k++) {
                assertThat(frames.get(k).phase() - frames.get(k - 1).phase())
                        .isCloseTo(1.0 / (frames.size() - 1), within(0.004));
                assertThat(thigh(frames.get(k - 1)) - thigh(frames.get(k))).isBetween(4.5, 6.1);
            }
        }
    }

    private static double thigh(Frame frame) {
        return frame.angles().thighDeg().mean();
    }

    private static Strategy ends(Strategy strategy) {
        return new Strategy(
                strategy.name(),
                strategy.outcome(),
                strategy.cost(),
                List.of(strategy.frames().getFirst(), strategy.frames().getLast()));
    }

    private static Scenario frames(String text, int frames) {
        Scenario scenario = ((ReadOutcome.Ok) ScenarioReader.readText(text)).scenario();
        Options asked = scenario.options();
        return scenario.withOptions(new Options(
                frames, asked.strategies(), asked.compare(), asked.referenceWallDistanceM(), asked.bands()));
    }

    private static String written(Prediction prediction) {
        return JsonText.write(ResultWriter.write(((Prediction.Answered) prediction).result()));
    }
}
