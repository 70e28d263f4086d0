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
    private static final String USUAL = "\"kind\": \"squat\"";
    private static final String DEEPEST = USUAL + ", \"depth\": {\"deepest\": true}";
    private static final String IMPOSED = USUAL + ", \"impose\": {\"shinDeg\": 33}";

    private final Scenario alone = scenario(0.06, USUAL, false);
    private final Scenario compared = scenario(0.06, USUAL, true);
    private final Scenario outOfReach = scenario(0.01, USUAL, false);
    private final Scenario deepest = scenario(0.06, DEEPEST, false);
    private final Scenario imposedOutOfReach = scenario(0.06, IMPOSED, false);

    private static Scenario scenario(double leftM, String task, boolean compare) {
        String text = "{\"person\": {\"sex\": \"male\", \"ageYears\": 30, \"heightM\": 1.75, \"massKg\": 75},"
                + " \"ankles\": {\"left\": {\"wallDistanceM\": " + leftM + "}, \"right\": {\"wallDistanceM\": "
                + (leftM + 0.05) + "}}, \"task\": {" + task + "}, \"options\": {\"compare\": " + compare + "}}";
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

    /** Stiff ankles that do not let the thighs come level: the deepest posture instead, and what stands in the way. */
    @Benchmark
    public Result outOfReach() {
        return answer(outOfReach);
    }

    /** As deep as it goes. */
    @Benchmark
    public Result deepest() {
        return answer(deepest);
    }

    /** A shin angle that the stiffer ankle does not have. */
    @Benchmark
    public Result imposedOutOfReach() {
        return answer(imposedOutOfReach);
    }

    private static Result answer(Scenario scenario) {
        if (Predictor.predict(scenario) instanceof Prediction.Answered answered) {
            return answered.result();
        }
        throw new IllegalStateException("no answer: " + Predictor.predict(scenario));
    }
}
