package talus.chain.prediction;

import talus.chain.contract.result.Result;
import talus.chain.contract.shape.Problem;

/** What became of a scenario. */
public sealed interface Prediction {
    /** Answered; that nothing was feasible is an answer too. */
    record Answered(Result result) implements Prediction {}

    /** The scenario contradicts itself in a way that only the body shows. */
    record Refused(Problem problem) implements Prediction {}

    /** Nothing that was asked for is built yet; {@code what} names it. */
    record Unavailable(String what) implements Prediction {}
}
