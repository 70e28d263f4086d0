package talus.chain.posture;

import java.util.List;
import talus.chain.body.HumanModel;
import talus.chain.body.Landmark;
import talus.chain.body.Side;
import talus.mechanics.calculus.TaylorTape;
import talus.mechanics.multibody.Vector3;

/** An angle that the task holds at a value, which may be changed between solves. */
public final class HeldAngle implements AngleCondition {
    /** Which angle. */
    public enum What {
        /** Mean inclination of both shins, each in its foot's own upright plane. */
        SHIN,
        /** Mean inclination of both thighs, 0 level; for a task whose depth is an angle of the knee. */
        THIGH,
        /** Inclination of the line from mid-hip to mid-shoulder in the sagittal plane. */
        TRUNK
    }

    private final What what;
    private double target;

    public HeldAngle(What what, double targetRad) {
        this.what = what;
        this.target = targetRad;
    }

    public What what() {
        return what;
    }

    @Override
    public void setTarget(double targetRad) {
        target = targetRad;
    }

    @Override
    public void lengths(HumanModel human, Stance stance, List<PointDifference> out) {
        if (what == What.TRUNK) {
            Landmark hip = human.landmark("midHip");
            Landmark shoulder = human.landmark("midShoulder");
            out.add(between("trunk.forward", hip, shoulder, Vector3.X));
            out.add(between("trunk.up", hip, shoulder, Vector3.Y));
            return;
        }
        if (what == What.THIGH) {
            MeanThigh.lengths(human, out);
            return;
        }
        for (Side side : Side.BOTH) {
            Landmark ankle = human.landmark("ankle", side);
            Landmark knee = human.landmark("knee", side);
            out.add(between(
                    side.of("shin.forward"), ankle, knee, stance.support(side).heading()));
            out.add(between(side.of("shin.up"), ankle, knee, Vector3.Y));
        }
    }

    private static PointDifference between(String name, Landmark from, Landmark to, Vector3 direction) {
        return new PointDifference(name, to.body(), to.place(), from.body(), from.place(), direction);
    }

    @Override
    public void add(Quantities quantities, Terms terms) {
        if (what == What.TRUNK) {
            terms.equality(
                    "imposed.trunk",
                    (t, in) -> t.shift(t.atan2(in[0], in[1]), -target),
                    quantities.length("trunk.forward"),
                    quantities.length("trunk.up"));
            return;
        }
        if (what == What.THIGH) {
            terms.equality(
                    "imposed.thigh", (t, in) -> t.shift(MeanThigh.of(t, in), -target), MeanThigh.inputs(quantities));
            return;
        }
        terms.equality(
                "imposed.shin",
                (t, in) -> t.combine(angle(t, in, 0), 0.5, angle(t, in, 2), 0.5, -target),
                quantities.length("shin.forward.left"),
                quantities.length("shin.up.left"),
                quantities.length("shin.forward.right"),
                quantities.length("shin.up.right"));
    }

    @Override
    public double angle(Quantities quantities) {
        if (what == What.THIGH) {
            return MeanThigh.of(quantities);
        }
        double[] v = quantities.values();
        if (what == What.TRUNK) {
            return TaylorTape.angle(v[quantities.length("trunk.forward")], v[quantities.length("trunk.up")]);
        }
        double sum = 0;
        for (Side side : Side.BOTH) {
            sum += TaylorTape.angle(
                    v[quantities.length(side.of("shin.forward"))], v[quantities.length(side.of("shin.up"))]);
        }
        return 0.5 * sum;
    }

    private static int angle(TaylorTape t, int[] in, int at) {
        return t.atan2(in[at], in[at + 1]);
    }
}
