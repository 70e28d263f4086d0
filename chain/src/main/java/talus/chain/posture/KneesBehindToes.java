package talus.chain.posture;

import java.util.List;
import talus.chain.body.HumanModel;
import talus.chain.body.Landmark;
import talus.chain.body.Side;

/** The front of each knee may not pass the tip of its toes, along the foot's heading. */
public final class KneesBehindToes implements Condition {
    private final double[] allowed = new double[2];
    private final SupportLength[] forward = new SupportLength[2];

    @Override
    public void lengths(HumanModel human, Stance stance, List<PointDifference> out) {
        double front = human.lengths().kneeToPatellaFrontM();
        for (Side side : Side.BOTH) {
            Landmark knee = human.landmark("knee", side);
            FootSupport support = stance.support(side);
            allowed[side.ordinal()] = support.place(human.foot().toeTip()).dot(support.heading()) - front;
            forward[side.ordinal()] = SupportLength.ofPoint(support, "kneeFront", "forward", support.heading());
            forward[side.ordinal()].describe(knee.body(), knee.place(), out);
        }
    }

    @Override
    public void add(Quantities quantities, Terms terms) {
        for (Side side : quantities.sides()) {
            double limit = allowed[side.ordinal()];
            SupportLength along = forward[side.ordinal()];
            terms.inequality(
                    Restraint.of(Restraint.Kind.KNEES_BEHIND_TOES, side),
                    side.of("kneesBehindToes"),
                    Double.NEGATIVE_INFINITY,
                    0,
                    (t, in) -> t.scale(t.shift(along.write(t, in, 0), -limit), Standing.LENGTH_SCALE),
                    along.inputs(quantities));
        }
    }
}
