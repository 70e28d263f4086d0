package talus.browser;

import org.jspecify.annotations.Nullable;
import talus.chain.contract.scenario.Scenario;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.Predictor;

/** The last prediction: a page asks several things about one scenario. */
final class Answered {
    private @Nullable Scenario scenario;
    private @Nullable Prediction prediction;

    Prediction of(Scenario asked) {
        Prediction known = prediction;
        if (known == null || !asked.equals(scenario)) {
            known = Predictor.predict(asked);
            scenario = asked;
            prediction = known;
        }
        return known;
    }
}
