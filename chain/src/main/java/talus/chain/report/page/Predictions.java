package talus.chain.report.page;

import java.util.ArrayList;
import java.util.List;
import talus.chain.contract.scenario.Scenario;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.RememberingPredictor;
import talus.chain.prediction.SolvedSquat;

/** The last few predictions: a page asks several things about one scenario. */
final class Predictions {
    private static final int KEPT = 4;

    private final RememberingPredictor predictor = new RememberingPredictor();
    private final List<Known> known = new ArrayList<>();

    private record Known(Scenario scenario, boolean ends, Prediction prediction) {}

    /** All of one, for the tables of {@code talus predict}. */
    Prediction whole(Scenario asked) {
        return predictor.predict(asked);
    }

    /** What the pages show of one. */
    Prediction of(Scenario asked) {
        return of(asked, false);
    }

    /** The same with the first and the last frame of every movement only. */
    Prediction ends(Scenario asked) {
        return of(asked, true);
    }

    /** The reference body's movement alone. */
    RememberingPredictor.Reference reference(Scenario asked) {
        return predictor.reference(asked);
    }

    /** Makes the reference body's squat of one known. */
    void take(Scenario asked, SolvedSquat squat) {
        predictor.take(asked, squat);
    }

    private Prediction of(Scenario asked, boolean ends) {
        for (Known one : known) {
            if (one.ends == ends && one.scenario.equals(asked)) {
                return one.prediction;
            }
        }
        Prediction prediction = ends ? predictor.ends(asked) : predictor.movements(asked);
        if (known.size() == KEPT) {
            known.removeFirst();
        }
        known.add(new Known(asked, ends, prediction));
        return prediction;
    }
}
