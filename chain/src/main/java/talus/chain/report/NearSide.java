package talus.chain.report;

import java.util.Optional;
import talus.chain.body.Side;
import talus.chain.contract.result.AnkleAnswers;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Sides;

/** From which side a posture is looked at first: where more of it is to be seen. */
public final class NearSide {
    private NearSide() {}

    /** The side whose heel is lifted, or else the one whose ankle bends less; the right where both are alike. */
    public static Side of(Frame frame, AnkleAnswers ankles) {
        return lifted(frame).orElse(ankles.left().limitDeg() < ankles.right().limitDeg() ? Side.LEFT : Side.RIGHT);
    }

    /** The side whose heel is seen to be lifted more than the other. */
    public static Optional<Side> lifted(Frame frame) {
        Sides heelM = frame.support().heelHeightM();
        if (Math.abs(heelM.left() - heelM.right()) < ChangeTable.SEEN_M) {
            return Optional.empty();
        }
        return Optional.of(heelM.left() > heelM.right() ? Side.LEFT : Side.RIGHT);
    }
}
