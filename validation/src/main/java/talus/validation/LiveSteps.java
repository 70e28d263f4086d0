package talus.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ScenarioReader;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.Scenario;
import talus.chain.json.JsonObject;
import talus.chain.prediction.LiveFrame;
import talus.chain.prediction.LiveSquat;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.Predictor;

/**
 * Does a squat that answers while sliders are pulled show what a prediction of the same scenario finds? One live squat follows the heels
 * down through all steps; now and then its frame is held against the prediction's by the same strategy. Whatever strategy the prediction
 * prefers is then shown by another live squat, and that must be the prediction's own posture: so a page that asks once the sliders rest
 * ends with what the engine says.
 */
final class LiveSteps {
    /** Coordinates of one optimum found in two ways, rad and m: where the cost is flattest. */
    static final double SAME = 1e-4;

    private static final int COMPARED_EVERY = 5;

    private final List<Scenario> walk;
    private final Failures failures = new Failures();
    private final Worst shownDifference = new Worst();
    private int compared;
    private int followedOther;
    private int followedUnlike;
    private int otherPreferred;
    private int outOfReach;

    LiveSteps(Scenario person, long seed, int steps) {
        this.walk = SliderWalk.of(person, seed, steps);
    }

    /** A scenario of a file that is known to be one. */
    static Scenario scenario(Path file) throws IOException {
        if (ScenarioReader.readText(Files.readString(file)) instanceof ReadOutcome.Ok ok) {
            return ok.scenario();
        }
        throw new IllegalArgumentException(file + " is no scenario");
    }

    Findings run() {
        LiveSquat live = new LiveSquat();
        LiveSquat shown = new LiveSquat();
        int[] iterations = new int[walk.size()];
        for (int i = 0; i < walk.size(); i++) {
            LiveFrame frame = shown(live.follow(walk.get(i)));
            iterations[i] = frame.iterations();
            outOfReach += frame.outcome() instanceof StrategyOutcome.Infeasible ? 1 : 0;
            if (i % COMPARED_EVERY == 0) {
                compare(i, frame, shown);
            }
        }
        int[] steps = Arrays.copyOfRange(iterations, 1, iterations.length);
        Arrays.sort(steps);
        JsonObject figures = JsonObject.builder()
                .put("steps", steps.length)
                .put("outOfReach", outOfReach)
                .put(
                        "iterations",
                        JsonObject.builder()
                                .put("median", steps[steps.length / 2])
                                .put("p95", steps[steps.length * 95 / 100])
                                .put("most", steps[steps.length - 1])
                                .build())
                .put("compared", compared)
                .put("sameUpTo", SAME)
                .put("followedToAnotherOptimum", followedOther)
                .put("followedToAnotherOutcome", followedUnlike)
                .put("anotherStrategyIsPreferred", otherPreferred)
                .put("shownWorstDifference", shownDifference.json())
                .put("failed", failures.count())
                .put("failures", failures.json())
                .build();
        return new Findings(figures, failures.lines());
    }

    private void compare(int index, LiveFrame followed, LiveSquat show) {
        Result result = predicted(walk.get(index));
        compared++;
        Strategy down = result.strategies().getFirst();
        if (down.outcome() instanceof StrategyOutcome.Converged
                != followed.outcome() instanceof StrategyOutcome.Converged) {
            followedUnlike++;
        } else if (down.outcome() instanceof StrategyOutcome.Converged
                && !(difference(down.frames().getLast(), followed) <= SAME)) {
            followedOther++;
        }
        Optional<StrategyName> preferred = result.preferred();
        if (preferred.isEmpty() || preferred.get() == StrategyName.SHALLOWER) {
            return;
        }
        otherPreferred += preferred.get() == StrategyName.HEELS_DOWN ? 0 : 1;
        Strategy strategy = result.strategies().stream()
                .filter(s -> s.name() == preferred.get())
                .findFirst()
                .orElseThrow();
        double difference = difference(strategy.frames().getLast(), shown(show.show(walk.get(index), preferred.get())));
        shownDifference.see(difference, index);
        if (!(difference <= SAME)) {
            failures.add(index, preferred.get().word() + " is shown " + difference + " beside the prediction");
        }
    }

    private static double difference(Frame frame, LiveFrame live) {
        Map<String, Double> expected = frame.motion().coordinates();
        Map<String, Double> found = live.frame().orElseThrow().motion().coordinates();
        List<Double> all = new ArrayList<>();
        expected.forEach((name, value) -> all.add(Math.abs(value - found.getOrDefault(name, Double.NaN))));
        return all.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    private static LiveFrame shown(LiveSquat.Answer answer) {
        if (answer instanceof LiveSquat.Answer.Shown shown) {
            return shown.frame();
        }
        throw new IllegalStateException("no frame: " + answer);
    }

    private static Result predicted(Scenario scenario) {
        if (Predictor.predict(scenario) instanceof Prediction.Answered answered) {
            return answered.result();
        }
        throw new IllegalStateException("no prediction");
    }
}
