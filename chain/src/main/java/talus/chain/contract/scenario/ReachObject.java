package talus.chain.contract.scenario;

import talus.chain.contract.shape.Range;

/**
 * A thing on the way down to which the hands go.
 *
 * @param massKg taken up in pickUp; in bend normally 0: only touched
 * @param handHeightM of its handles above the ground
 * @param handForwardM of its handles before the ankle centres
 */
public record ReachObject(double massKg, double handHeightM, double handForwardM) {
    public static final Range MASS_KG = new Range(0.0, 300.0);
    public static final Range HAND_HEIGHT_M = new Range(0.0, 1.5);
    public static final Range HAND_FORWARD_M = new Range(-0.2, 0.9);

    /** Examples and not findings: a full bag with its handles a hand above the floor, just before the toes. */
    public static final double USUAL_MASS_KG = 5.0;

    public static final double USUAL_HAND_HEIGHT_M = 0.15;
    public static final double USUAL_HAND_FORWARD_M = 0.30;

    public ReachObject {
        MASS_KG.require("object.massKg", massKg);
        HAND_HEIGHT_M.require("object.handHeightM", handHeightM);
        HAND_FORWARD_M.require("object.handForwardM", handForwardM);
    }
}
