package talus.chain.contract.scenario;

import talus.chain.contract.shape.Range;

/**
 * A seat and where the feet stand before it.
 *
 * @param seatHeightM above the ground under the feet
 * @param feetBackM how far the ankle centre is behind the knee centre when seated; negative: feet forward
 */
public record Seat(double seatHeightM, double feetBackM) {
    public static final Range HEIGHT_M = new Range(0.15, 0.90);
    public static final Range FEET_BACK_M = new Range(-0.40, 0.30);

    /** The common chair of chair-rise studies (Gillette 2012: standard 0.46 m). */
    public static final double USUAL_HEIGHT_M = 0.46;

    /** Assumed: feet drawn back a little, as people choose when they are free to. */
    public static final double USUAL_FEET_BACK_M = 0.10;

    public Seat {
        HEIGHT_M.require("seatHeightM", seatHeightM);
        FEET_BACK_M.require("feetBackM", feetBackM);
    }
}
