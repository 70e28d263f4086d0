package talus.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalDouble;
import talus.chain.contract.ResultWriter;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.Options;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.StrategyChoice;
import talus.chain.json.JsonObject;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.Predictor;

/** Every way of the contract's first scenario, a woman with one stiff ankle, with its outcome and cost. */
final class ExampleWays {
    static final String SCENARIO = "validation/contract/squat-stiff-left.json";

    private final Result result;

    private ExampleWays(Result result) {
        this.result = result;
    }

    static ExampleWays of(Path home) throws IOException {
        Scenario asked = LiveSteps.scenario(home.resolve(SCENARIO));
        Options every = new Options(
                asked.options().frames(),
                StrategyChoice.EVERY,
                false,
                OptionalDouble.empty(),
                asked.options().bands());
        if (Predictor.predict(asked.withOptions(every)) instanceof Prediction.Answered answered) {
            return new ExampleWays(answered.result());
        }
        throw new IllegalStateException(SCENARIO + " has no answer");
    }

    String table() {
        StringBuilder text = new StringBuilder(
                "\n### woman, 41 y, one stiff ankle (`squat-stiff-left`): every way\n\n| way | outcome | cost |\n|---|---|--:|\n");
        for (Strategy strategy : result.strategies()) {
            boolean preferred =
                    result.preferred().filter(p -> p == strategy.name()).isPresent();
            String mark = preferred ? "**" : "";
            text.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %s%s%s |\n",
                    strategy.name().word(),
                    strategy.outcome() instanceof StrategyOutcome.Converged ? "converged" : "infeasible",
                    mark,
                    strategy.cost().isPresent()
                            ? String.format(Locale.ROOT, "%.2f", strategy.cost().getAsDouble())
                            : "–",
                    mark));
        }
        return text.toString();
    }

    JsonObject json() {
        JsonObject.Builder ways = JsonObject.builder();
        for (Strategy strategy : result.strategies()) {
            ways.put(
                    strategy.name().word(),
                    JsonObject.builder()
                            .put("outcome", ResultWriter.outcome(strategy.outcome()))
                            .put("cost", strategy.cost())
                            .build());
        }
        return ways.build();
    }
}
