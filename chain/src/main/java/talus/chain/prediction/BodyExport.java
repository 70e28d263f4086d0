package talus.chain.prediction;

import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.shape.Problem;
import talus.chain.export.MujocoExport;
import talus.chain.parameters.ParameterValues;

/** A scenario's body as a file for another engine, posed in the last frame of its preferred strategy. */
public sealed interface BodyExport {
    /** The files. */
    record Done(MujocoExport.Exported files) implements BodyExport {}

    /** The scenario contradicts itself. */
    record Refused(Problem problem) implements BodyExport {}

    /** No strategy is feasible, so that there is no posture to write. */
    record NothingFeasible() implements BodyExport {}

    /** What is asked for is not built. */
    record Unavailable(String what) implements BodyExport {}

    /** The body of a scenario as MuJoCo XML. */
    static BodyExport mjcf(Scenario scenario) {
        return switch (Predictor.predict(scenario)) {
            case Prediction.Refused r -> new Refused(r.problem());
            case Prediction.Unavailable u -> new Unavailable(u.what());
            case Prediction.Answered a -> mjcf(scenario, a.result());
        };
    }

    private static BodyExport mjcf(Scenario scenario, Result result) {
        for (Strategy s : result.strategies()) {
            if (result.preferred().isPresent() && result.preferred().get() == s.name()) {
                Frame bottom = s.frames().getLast();
                PersonModel person = PersonModel.of(scenario.person(), ParameterValues.nominal())
                        .model()
                        .orElseThrow();
                return new Done(MujocoExport.mjcf(
                        person.carrying(scenario.task().setting().arms()),
                        bottom.motion().coordinates(),
                        bottom.contacts()));
            }
        }
        return new NothingFeasible();
    }
}
