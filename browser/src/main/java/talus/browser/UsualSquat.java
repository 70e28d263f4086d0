package talus.browser;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import talus.chain.contract.scenario.Scenario;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.Predictor;
import talus.chain.report.UsualAnkles;

/** The same body with usual ankles, solved again only when more than its own ankles has changed. */
final class UsualSquat {
    private @Nullable Scenario scenario;
    private Optional<UsualAnkles> known = Optional.empty();

    /** Of the body and the task of this scenario. */
    Optional<UsualAnkles> of(Scenario own) {
        Scenario asked = UsualAnkles.scenario(own);
        if (!asked.equals(scenario)) {
            known = Predictor.predict(asked) instanceof Prediction.Answered answered
                    ? Optional.of(new UsualAnkles(answered.result()))
                    : Optional.empty();
            scenario = asked;
        }
        return known;
    }
}
