package talus.chain.contract.result;

import java.util.OptionalDouble;
import talus.chain.body.Side;

/** One number a side where it means something; empty is null in JSON. */
public record OptionalSides(OptionalDouble left, OptionalDouble right) {
    public OptionalSides {
        left.ifPresent(value -> Finite.require("left", value));
        right.ifPresent(value -> Finite.require("right", value));
    }

    public OptionalDouble of(Side side) {
        return side == Side.LEFT ? left : right;
    }
}
