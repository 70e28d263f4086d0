package talus.chain.posture;

import java.util.List;
import talus.chain.body.HumanModel;
import talus.chain.body.Landmark;
import talus.chain.body.Side;
import talus.mechanics.multibody.Vector3;

/** The front of each knee may not pass the tip of its toes, along the foot's heading. */
public final class KneesBehindToes implements Condition {
    private double front;
    private final double[] tip = new double[2];

    @Override
    public void lengths(HumanModel human, Stance stance, List<PointDifference> out) {
        front = human.lengths().kneeToPatellaFrontM();
        for (Side side : Side.BOTH) {
            Landmark knee = human.landmark("knee", side);
            Vector3 heading = stance.support(side).heading();
            tip[side.ordinal()] =
                    stance.support(side).place(human.foot().toeTip()).dot(heading);
            out.add(new PointDifference(
                    side.of("kneeFront.forward"), knee.body(), knee.place(), -1, Vector3.ZERO, heading));
        }
    }

    @Override
    public void add(Quantities quantities, Terms terms) {
        for (Side side : quantities.sides()) {
            double allowed = tip[side.ordinal()] - front;
            terms.inequality(
                    side.of("kneesBehindToes"),
                    Double.NEGATIVE_INFINITY,
                    0,
                    (t, in) -> t.scale(t.shift(in[0], -allowed), Standing.LENGTH_SCALE),
                    quantities.length(side.of("kneeFront.forward")));
        }
    }
}
