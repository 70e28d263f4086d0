package talus.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.app.cli.ExitCode;
import talus.chain.contract.ResultWriter;
import talus.chain.contract.ScenarioWriter;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.Options;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.StrategyChoice;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.Predictor;

/**
 * Is the body in balance, by its own forces and by another engine's? Random people squat until enough of them have an answer. The six
 * forces of the pelvis vanish in every frame; then {@code talus export body} writes each body for MuJoCo, whose inverse dynamics under the
 * frame's contacts must give the frame's generalized forces.
 */
final class Balance {
    private static final int FRAMES = 6;

    /** So many draws for each person asked: an answer that nothing is feasible has no frames to weigh. */
    private static final int DRAWS_EACH = 4;

    private final RandomScenarios scenarios;
    private final int people;
    private final Worst balance = new Worst();
    private final Failures failures = new Failures();
    private int frames;
    private int drawn;
    private int squats;

    Balance(long seed, int people) {
        this.scenarios = new RandomScenarios(seed, RandomScenarios.Spread.USUAL);
        this.people = people;
    }

    /** The balance alone; the cases for MuJoCo are written to the folder when there is one. */
    Findings run(Optional<Path> cases) throws IOException {
        while (squats < people && drawn < DRAWS_EACH * people) {
            int index = drawn++;
            Scenario scenario = scenarios
                    .squat(index)
                    .withOptions(
                            new Options(FRAMES, StrategyChoice.EVERY, false, OptionalDouble.empty(), Optional.empty()));
            if (Predictor.predict(scenario) instanceof Prediction.Answered answered
                    && answered.result().preferred().isPresent()) {
                squats++;
                weigh(index, answered.result());
                if (cases.isPresent()) {
                    export(index, answered.result(), cases.get().resolve("person-" + index));
                }
            }
        }
        if (squats < people) {
            failures.add(drawn, "only " + squats + " squats were answered");
        }
        JsonObject figures = JsonObject.builder()
                .put("people", squats)
                .put("drawn", drawn)
                .put("frames", frames)
                .put("balance", balance.json())
                .put("allowed", FrameCheck.BALANCE)
                .put("failed", failures.count())
                .put("failures", failures.json())
                .build();
        return new Findings(figures, failures.lines());
    }

    private void weigh(int index, Result result) {
        for (Strategy strategy : result.strategies()) {
            boolean converged = strategy.outcome() instanceof StrategyOutcome.Converged;
            for (Frame frame : strategy.frames()) {
                frames++;
                double unbalance = FrameCheck.unbalance(frame);
                balance.see(unbalance, index);
                if (!(unbalance <= FrameCheck.BALANCE)) {
                    failures.add(index, "pelvis forces " + unbalance + (converged ? "" : " on the way"));
                }
            }
        }
    }

    private void export(int index, Result result, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path scenario = folder.resolve("scenario.json");
        Files.writeString(scenario, JsonText.writeIndented(ScenarioWriter.write(result.scenario())));
        Files.writeString(folder.resolve("result.json"), JsonText.write(ResultWriter.write(result)));
        CommandLine.Ran ran = CommandLine.talus(
                "export", "body", scenario.toString(), "--format", "mjcf", "--out", folder.toString());
        if (ran.exitCode() != ExitCode.DONE) {
            failures.add(
                    index,
                    "export body: exit code " + ran.exitCode() + ", "
                            + ran.err().strip());
        }
    }
}
