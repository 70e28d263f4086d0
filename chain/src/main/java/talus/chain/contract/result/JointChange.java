package talus.chain.contract.result;

import java.util.OptionalDouble;

/**
 * This body minus the reference at the last frame, at one joint.
 *
 * @param share how much of the forward travel of the body's centre that the ankle lost this joint gives back
 */
public record JointChange(double angleDeg, double momentNm, OptionalDouble share) {
    public JointChange {
        Finite.require("angleDeg", angleDeg);
        Finite.require("momentNm", momentNm);
        share.ifPresent(value -> Finite.require("share", value));
    }
}
