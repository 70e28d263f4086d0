package talus.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ScenarioReader;
import talus.chain.contract.result.Result;
import talus.chain.contract.scenario.Scenario;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.Predictor;

/** How long does a person wait for the answer to a squat with two different ankles, thirty frames, model and all? */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PredictionBenchmark {
    private final Scenario alone = scenario(false);
    private final Scenario compared = scenario(true);

    private static Scenario scenario(boolean compare) {
        String text = "{\"person\": {\"sex\": \"male\", \"ageYears\": 30, \"heightM\": 1.75, \"massKg\": 75},"
                + " \"ankles\": {\"left\": {\"wallDistanceM\": 0.06}, \"right\": {\"wallDistanceM\": 0.11}},"
                + " \"task\": {\"kind\": \"squat\"}, \"options\": {\"compare\": " + compare + "}}";
        if (ScenarioReader.readText(text) instanceof ReadOutcome.Ok ok) {
            return ok.scenario();
        }
        throw new IllegalStateException(ScenarioReader.readText(text).toString());
    }

    /** This body only. */
    @Benchmark
    public Result alone() {
        return answer(alone);
    }

    /** Beside the same body with more ankle bend. */
    @Benchmark
    public Result compared() {
        return answer(compared);
    }

    private static Result answer(Scenario scenario) {
        if (Predictor.predict(scenario) instanceof Prediction.Answered answered) {
            return answered.result();
        }
        throw new IllegalStateException("no answer: " + Predictor.predict(scenario));
    }
}
