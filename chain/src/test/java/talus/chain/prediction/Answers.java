package talus.chain.prediction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ScenarioReader;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Task;
import talus.chain.parameters.ParameterValues;

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

    /** A squat with the heels down, whatever the person prefers, and the deepest one where that fails. */
    record HeelsDown(Strategy strategy, Supplier<Strategy> shallower) {
        boolean converged() {
            return strategy.outcome() instanceof StrategyOutcome.Converged;
        }

        StrategyOutcome.Infeasible infeasible() {
            return (StrategyOutcome.Infeasible) strategy.outcome();
        }

        Frame bottom() {
            return strategy.frames().getLast();
        }
    }

    static HeelsDown heelsDown(String text) {
        Scenario scenario = scenario(text);
        if (!(Case.open(scenario, ParameterValues.nominal()) instanceof Case.Opened.Ready ready)) {
            throw new AssertionError("refused: " + text);
        }
        Case asked = ready.asked();
        SquatBody body = new SquatAnswer(
                        asked, (Task.Squat) asked.scenario().task(), SquatMemory.Pair.empty(), Extent.WHOLE)
                .body()
                .orElseThrow();
        return new HeelsDown(
                body.strategy(body.branch(StrategyName.HEELS_DOWN)), () -> body.strategy(body.shallower()));
    }

    /** A parallel squat of a man of 1.78 m. */
    static HeelsDown squat(double massKg, String left, String right, String arms, String more) {
        return heelsDown(squatText(massKg, left, right, arms, more));
    }

    static String squatText(double massKg, String left, String right, String arms, String more) {
        return String.format(Locale.ROOT, """
                {"person": {"sex": "male", "ageYears": 35, "heightM": 1.78, "massKg": %s},
                 "ankles": {"left": {%s}, "right": {%s}},
                 "task": {"kind": "squat", "depth": {"thighDeg": 0}, "arms": "%s"%s},
                 "options": {"frames": 12, "compare": false}}
                """, massKg, left, right, arms, more);
    }

    /** The same with 80 kg, arms forward, and both ankles' limits, degrees. */
    static HeelsDown squat(double leftDeg, double rightDeg) {
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
