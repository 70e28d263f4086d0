package talus.chain.contract.result;

/**
 * How the feet carry the body.
 *
 * @param kneeMedialM knee centre inside the upright plane of ankle and second toe +
 * @param heelHeightM above its support
 * @param pressureCentre along the sole's own line, 0 back of heel, 1 toe tip; empty under a foot that carries nothing
 * @param forceLeftN ground on the left foot, summed
 * @param forceRightN ground on the right foot, summed
 */
public record Support(
        Sides kneeMedialM,
        Sides heelHeightM,
        OptionalSides pressureCentre,
        FootForce forceLeftN,
        FootForce forceRightN) {

    /** Force of the ground on a foot, N. */
    public record FootForce(double up, double forward, double outward) {
        public FootForce {
            Finite.require("up", up);
            Finite.require("forward", forward);
            Finite.require("outward", outward);
        }
    }
}
