package talus.chain.prediction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ResultWriter;
import talus.chain.contract.ScenarioReader;
import talus.chain.contract.result.Comparison;
import talus.chain.contract.result.Result;
import talus.chain.contract.scenario.Scenario;
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
    void movementsAreThoseOfTheWholeAnswer() {
        RememberingPredictor remembering = new RememberingPredictor();
        for (String text : WALK) {
            Scenario scenario = ((ReadOutcome.Ok) ScenarioReader.readText(text)).scenario();
            Result whole = ((Prediction.Answered) Predictor.predict(scenario)).result();
            Result movements = ((Prediction.Answered) remembering.movements(scenario)).result();
            assertThat(whole.perCentimetre()).isPresent();
            assertThat(movements.perCentimetre()).isEmpty();
            assertThat(movements.strategies()).as(text).isEqualTo(whole.strategies());
            assertThat(movements.reference()).as(text).isEqualTo(whole.reference());
            assertThat(movements.preferred()).as(text).isEqualTo(whole.preferred());
            assertThat(movements.comparison().map(Comparison::joints))
                    .as(text)
                    .isEqualTo(whole.comparison().map(Comparison::joints));
        }
    }

    private static String written(Prediction prediction) {
        return JsonText.write(ResultWriter.write(((Prediction.Answered) prediction).result()));
    }
}
