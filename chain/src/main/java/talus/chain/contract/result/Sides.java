package talus.chain.contract.result;

import talus.chain.body.Side;

/** One number a side. */
public record Sides(double left, double right) {
    public Sides {
        Finite.require("left", left);
        Finite.require("right", right);
    }

    public double of(Side side) {
        return side == Side.LEFT ? left : right;
    }

    public double mean() {
        return 0.5 * (left + right);
    }
}
