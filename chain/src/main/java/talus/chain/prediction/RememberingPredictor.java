package talus.chain.prediction;

import java.util.Optional;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Task;
import talus.chain.parameters.ParameterValues;

/**
 * Predicts one scenario after another as {@link Predictor} does, to the bit, and sooner where they have a body in common, with every
 * parameter at its nominal value. For one thread.
 */
public final class RememberingPredictor {
    private final SquatMemory.Pair memory = SquatMemory.Pair.empty();

    /** Answers a scenario. */
    public Prediction predict(Scenario scenario) {
        return predict(scenario, Extent.WHOLE);
    }

    /**
     * The same with less: of a squat the frames that the search for it came by, neither what one centimetre more at the wall would change
     * nor its comparison with the reference body in the same way, and no note on them. Of the reference body the first and the last frame.
     */
    public Prediction movements(Scenario scenario) {
        return predict(scenario, Extent.MOVEMENTS);
    }

    /** The same with the first and the last frame of every movement only. */
    public Prediction ends(Scenario scenario) {
        return predict(scenario, Extent.ENDS);
    }

    /**
     * Of a squat the reference body's movement alone; of another task the whole answer.
     *
     * @param prediction without this body's strategies
     * @param solved what another predictor may {@link #take} in place of solving it; empty where it has to
     */
    public record Reference(Prediction prediction, Optional<SolvedSquat> solved) {}

    /** The reference body's movement. */
    public Reference reference(Scenario scenario) {
        Prediction prediction = predict(scenario, Extent.REFERENCE);
        boolean squats = prediction instanceof Prediction.Answered && scenario.task() instanceof Task.Squat;
        return new Reference(
                prediction, squats ? memory.reference().last().flatMap(SquatBody::solved) : Optional.empty());
    }

    /** Makes the reference body's squat of a scenario known, as another predictor solved it for the same scenario. */
    public void take(Scenario scenario, SolvedSquat squat) {
        if (scenario.task() instanceof Task.Squat
                && Case.open(scenario, ParameterValues.nominal()) instanceof Case.Opened.Ready ready
                && ready.asked().scenario().task() instanceof Task.Squat task) {
            new SquatAnswer(ready.asked(), task, memory, Extent.MOVEMENTS).take(squat);
        }
    }

    private Prediction predict(Scenario scenario, Extent extent) {
        return Predictor.predict(scenario, ParameterValues.nominal(), memory, extent);
    }
}
