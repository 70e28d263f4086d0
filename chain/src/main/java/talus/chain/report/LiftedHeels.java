package talus.chain.report;

import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Sides;

/** Which heels are off their support by so much that it is told: the ankle of such a heel mostly has bend to spare. */
public record LiftedHeels(boolean left, boolean right) {
    private static final double LIFTED_M = 0.005;

    public static LiftedHeels of(Frame frame) {
        Sides heelM = frame.support().heelHeightM();
        return new LiftedHeels(heelM.left() > LIFTED_M, heelM.right() > LIFTED_M);
    }

    /** Whether there is one. */
    public boolean any() {
        return left || right;
    }
}
