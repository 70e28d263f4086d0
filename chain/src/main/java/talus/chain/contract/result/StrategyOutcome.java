package talus.chain.contract.result;

import java.util.List;
import java.util.OptionalDouble;

/** What became of one strategy. */
public sealed interface StrategyOutcome {

    /**
     * It meets what was asked.
     *
     * @param residual largest scaled violation that is left
     * @param iterations of the solver, over all frames
     */
    record Converged(double residual, int iterations) implements StrategyOutcome {
        public Converged {
            Finite.require("residual", residual);
        }
    }

    /**
     * It cannot meet what was asked.
     *
     * @param blocks what stands in the way, the strongest first
     * @param reachedThighDeg how far it went, mean of both sides, where a depth was asked
     */
    record Infeasible(List<Block> blocks, OptionalDouble reachedThighDeg) implements StrategyOutcome {
        public Infeasible {
            blocks = List.copyOf(blocks);
            reachedThighDeg.ifPresent(value -> Finite.require("reachedThighDeg", value));
        }
    }

    /** It is not built for this task, or does not exist in it. */
    record Unavailable() implements StrategyOutcome {}
}
