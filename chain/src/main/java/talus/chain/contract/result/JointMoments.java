package talus.chain.contract.result;

/** Moments about the joints, N.m: extension of hip, knee, trunk +; plantar flexion +. */
public record JointMoments(Sides hip, Sides knee, Sides ankle, double l5s1) {
    public JointMoments {
        Finite.require("l5s1", l5s1);
    }
}
