package talus.chain.posture;

import java.util.List;
import talus.chain.body.HumanModel;
import talus.chain.body.Landmark;
import talus.chain.body.Side;
import talus.mechanics.calculus.TaylorTape;
import talus.mechanics.multibody.Vector3;

/** The mean inclination of both thighs, knee to hip in the sagittal projection: a right angle standing and 0 level. */
final class MeanThigh {
    private MeanThigh() {}

    static void lengths(HumanModel human, List<PointDifference> out) {
        for (Side side : Side.BOTH) {
            Landmark hip = human.landmark("hip", side);
            Landmark knee = human.landmark("knee", side);
            out.add(new PointDifference(
                    side.of("thigh.up"), hip.body(), hip.place(), knee.body(), knee.place(), Vector3.Y));
            out.add(new PointDifference(
                    side.of("thigh.back"), hip.body(), hip.place(), knee.body(), knee.place(), Vector3.X.times(-1)));
        }
    }

    /** Rise and way back of the left thigh, then of the right. */
    static int[] inputs(Quantities quantities) {
        int[] inputs = new int[4];
        for (Side side : Side.BOTH) {
            inputs[2 * side.ordinal()] = quantities.length(side.of("thigh.up"));
            inputs[2 * side.ordinal() + 1] = quantities.length(side.of("thigh.back"));
        }
        return inputs;
    }

    /** On a tape, from the {@link #inputs} at the beginning of {@code in}. */
    static int of(TaylorTape t, int[] in) {
        return t.scale(t.add(one(t, in[0], in[1]), one(t, in[2], in[3])), 0.5);
    }

    static double of(Quantities quantities) {
        double[] v = quantities.values();
        double sum = 0;
        for (Side side : Side.BOTH) {
            sum += StrictMath.PI / 2
                    - TaylorTape.angle(
                            v[quantities.length(side.of("thigh.back"))], v[quantities.length(side.of("thigh.up"))]);
        }
        return 0.5 * sum;
    }

    private static int one(TaylorTape t, int up, int back) {
        // measured from the vertical, where the angle of a standing thigh is far from the cut of the arc tangent
        int fromVertical = t.atan2(back, up);
        return t.combine(fromVertical, -1, fromVertical, 0, StrictMath.PI / 2);
    }
}
