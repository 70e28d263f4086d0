package talus.chain.contract.result;

/**
 * Estimates of what the lowest lumbar disc carries, and labelled so.
 *
 * @param l5s1ShearN + when the upper part is pushed forward
 */
public record SpineLoad(double l5s1CompressionN, double l5s1ShearN, double discPressureMPa) {
    public SpineLoad {
        Finite.require("l5s1CompressionN", l5s1CompressionN);
        Finite.require("l5s1ShearN", l5s1ShearN);
        Finite.require("discPressureMPa", discPressureMPa);
    }
}
