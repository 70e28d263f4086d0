package talus.chain.contract.result;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * This body against the same body with more ankle bend, each with the strategy it prefers.
 *
 * @param pressureCentreShare what the centre of pressure gives back; with the joints' shares it adds to 1
 * @param sameStrategy where the preferred strategies differ: both bodies by one
 */
public record Comparison(JointChanges joints, OptionalDouble pressureCentreShare, Optional<SameStrategy> sameStrategy) {
    public Comparison {
        pressureCentreShare.ifPresent(value -> Finite.require("pressureCentreShare", value));
    }

    /** Both bodies by the strategy of this name. */
    public record SameStrategy(StrategyName name, JointChanges joints) {}
}
