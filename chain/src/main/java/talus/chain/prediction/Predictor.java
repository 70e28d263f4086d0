package talus.chain.prediction;

import talus.chain.contract.result.Note;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Task;
import talus.chain.parameters.ParameterValues;

/** The engine: a scenario in, its result out. Pure: the same scenario and parameters give the same bits. */
public final class Predictor {
    private Predictor() {}

    /** Answers a scenario with every parameter at its nominal value. */
    public static Prediction predict(Scenario scenario) {
        return predict(scenario, ParameterValues.nominal());
    }

    /** Answers a scenario with the given parameters; every call starts from the scenario alone. */
    public static Prediction predict(Scenario scenario, ParameterValues values) {
        return predict(scenario, values, SquatMemory.Pair.empty(), Extent.WHOLE);
    }

    /** @param memory of earlier scenarios with the same parameters */
    static Prediction predict(Scenario scenario, ParameterValues values, SquatMemory.Pair memory, Extent extent) {
        return switch (Case.open(scenario, values)) {
            case Case.Opened.Refused refused -> new Prediction.Refused(refused.problem());
            case Case.Opened.Ready ready -> answer(ready.asked(), memory, extent);
        };
    }

    private static Prediction answer(Case asked, SquatMemory.Pair memory, Extent extent) {
        Extrapolation.of(asked).forEach(text -> asked.note(Note.EXTRAPOLATION, text));
        return switch (asked.scenario().task()) {
            case Task.Squat squat -> new Prediction.Answered(new SquatAnswer(asked, squat, memory, extent).result());
            case Task.Stand stand -> new Prediction.Answered(new StandAnswer(asked, stand).result());
            case Task.KneeToWall test -> new Prediction.Answered(new WallAnswer(asked, test).result());
            case Task.SingleLegSquat t -> unavailable(t);
            case Task.Lunge t -> unavailable(t);
            case Task.StepDown t -> unavailable(t);
            case Task.StairUp t -> unavailable(t);
            case Task.StairDown t -> unavailable(t);
            case Task.Sit t -> unavailable(t);
            case Task.SitToStand t -> unavailable(t);
            case Task.Bend t -> unavailable(t);
            case Task.PickUp t -> unavailable(t);
        };
    }

    private static Prediction unavailable(Task task) {
        return new Prediction.Unavailable("task.kind " + task.kind().word());
    }
}
