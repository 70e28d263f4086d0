package talus.chain.posture;

import talus.chain.body.Coordinates;
import talus.chain.body.Side;

/** Both knees straight: relaxed standing. */
public final class StraightKnees implements Condition {
    @Override
    public void add(Quantities quantities, Terms terms) {}

    @Override
    public void bounds(Quantities quantities, double[] lower, double[] upper) {
        for (Side side : Side.BOTH) {
            int knee = quantities.coordinate(side.of(Coordinates.KNEE_FLEXION));
            lower[knee] = 0;
            upper[knee] = 0;
        }
    }
}
