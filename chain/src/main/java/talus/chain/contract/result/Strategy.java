package talus.chain.contract.result;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One strategy and its frames.
 *
 * @param cost of the last frame, comparable within one result; empty without a posture that meets what was asked
 * @param frames from start to end; those that were reached when it is infeasible
 */
public record Strategy(StrategyName name, StrategyOutcome outcome, OptionalDouble cost, List<Frame> frames) {
    /** Costs that differ by no more than this part are a tie, as the contract says. */
    public static final double TIE = 0.01;

    public Strategy {
        cost.ifPresent(value -> Finite.require("cost", value));
        frames = List.copyOf(frames);
    }
}
