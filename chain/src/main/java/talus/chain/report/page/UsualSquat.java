package talus.chain.report.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import talus.chain.contract.scenario.Scenario;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.Predictor;
import talus.chain.report.DailyDemands;
import talus.chain.report.UsualAnkles;

/** The same body with usual ankles, solved again only when something that is told of it has changed. */
final class UsualSquat {
    private @Nullable Scenario scenario;
    private Optional<UsualAnkles> known = Optional.empty();

    /** Of the body and the task of this scenario; at another depth than level thighs only the ankles count, which stay the body's. */
    Optional<UsualAnkles> of(Scenario own) {
        Scenario asked = UsualAnkles.scenario(own);
        if (!asked.equals(scenario) && !onlyAnklesCount(own)) {
            known = Predictor.predict(asked) instanceof Prediction.Answered answered
                    ? Optional.of(new UsualAnkles(answered.result()))
                    : Optional.empty();
            scenario = asked;
        }
        return known;
    }

    private boolean onlyAnklesCount(Scenario own) {
        Scenario last = scenario;
        return last != null && last.person().equals(own.person()) && !DailyDemands.isLevelSquat(own.task());
    }
}
