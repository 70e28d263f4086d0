package talus.chain.prediction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ScenarioReader;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.Scenario;

/** Scenarios from their text, and their answers. */
final class Answers {
    private Answers() {}

    static Scenario scenario(String text) {
        if (ScenarioReader.readText(text) instanceof ReadOutcome.Ok ok) {
            return ok.scenario();
        }
        throw new AssertionError("refused: " + ScenarioReader.readText(text));
    }

    static Result result(String text) {
        Prediction prediction = Predictor.predict(scenario(text));
        if (prediction instanceof Prediction.Answered answered) {
            return answered.result();
        }
        throw new AssertionError("no answer: " + prediction + " to " + text);
    }

    /** A parallel squat of a man of 1.78 m. */
    static Result squat(double massKg, String left, String right, String arms, String more) {
        return result(String.format(Locale.ROOT, """
                {"person": {"sex": "male", "ageYears": 35, "heightM": 1.78, "massKg": %s},
                 "ankles": {"left": {%s}, "right": {%s}},
                 "task": {"kind": "squat", "depth": {"thighDeg": 0}, "arms": "%s"%s},
                 "options": {"frames": 12, "compare": false}}
                """, massKg, left, right, arms, more));
    }

    /** The same with 80 kg, arms forward, and both ankles' limits, degrees. */
    static Result squat(double leftDeg, double rightDeg) {
        return squat(80, limit(leftDeg), limit(rightDeg), "forward", "");
    }

    static String limit(double deg) {
        return "\"limitDeg\": " + deg;
    }

    static String distance(double m) {
        return "\"wallDistanceM\": " + m;
    }

    /** The last frame of the strategy that the person prefers. */
    static Frame bottom(Result result) {
        for (Strategy s : result.strategies()) {
            if (result.preferred().isPresent() && s.name() == result.preferred().get()) {
                return s.frames().getLast();
            }
        }
        throw new AssertionError("nothing is preferred: "
                + result.strategies().stream()
                        .map(s -> s.name() + " " + s.outcome())
                        .toList());
    }

    static boolean converged(Result result) {
        return result.strategies().getFirst().outcome() instanceof StrategyOutcome.Converged;
    }

    /** All frames of all converged strategies, the reference body's too. */
    static List<Frame> frames(Result result) {
        List<Frame> out = new ArrayList<>();
        for (Strategy s : result.strategies()) {
            if (s.outcome() instanceof StrategyOutcome.Converged) {
                out.addAll(s.frames());
            }
        }
        result.reference().ifPresent(s -> out.addAll(s.frames()));
        return out;
    }
}
