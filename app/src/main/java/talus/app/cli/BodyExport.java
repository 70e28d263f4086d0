package talus.app.cli;

import java.util.Map;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.shape.Problem;

/** Makes the files in which another program opens a person's body. */
@FunctionalInterface
public interface BodyExport {
    /** What became of it. */
    sealed interface Outcome {
        /** File names and their texts. */
        record Files(Map<String, String> texts) implements Outcome {}

        /** The scenario contradicts itself in a way that only the body shows. */
        record Refused(Problem problem) implements Outcome {}

        /** No strategy is feasible, so that there is no posture to write. */
        record NothingFeasible() implements Outcome {}

        /** Nothing of it is built yet; {@code what} names it. */
        record Unavailable(String what) implements Outcome {}
    }

    Outcome mjcf(Scenario scenario);
}
