package talus.chain.posture;

import java.util.Arrays;
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
    private final SupportLength[] forward = new SupportLength[2];
    private final TaylorTape tape = new TaylorTape(1, 40);
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
            FootSupport support = stance.support(side);
            forward[side.ordinal()] = SupportLength.between(support, "shin", "forward", support.heading());
            forward[side.ordinal()].describe(ankle, knee, out);
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
                    Restraint.of(Restraint.Kind.IMPOSED),
                    "imposed.trunk",
                    (t, in) -> t.shift(t.atan2(in[0], in[1]), -target),
                    quantities.length("trunk.forward"),
                    quantities.length("trunk.up"));
            return;
        }
        if (what == What.THIGH) {
            terms.equality(
                    Restraint.of(Restraint.Kind.IMPOSED),
                    "imposed.thigh",
                    (t, in) -> t.shift(MeanThigh.of(t, in), -target),
                    MeanThigh.inputs(quantities));
            return;
        }
        int[] left = shin(quantities, Side.LEFT);
        int[] right = shin(quantities, Side.RIGHT);
        int[] inputs = Arrays.copyOf(left, left.length + right.length);
        System.arraycopy(right, 0, inputs, left.length, right.length);
        terms.equality(
                Restraint.of(Restraint.Kind.IMPOSED),
                "imposed.shin",
                (t, in) ->
                        t.combine(lean(t, Side.LEFT, in, 0), 0.5, lean(t, Side.RIGHT, in, left.length), 0.5, -target),
                inputs);
    }

    private int[] shin(Quantities quantities, Side side) {
        int[] along = forward[side.ordinal()].inputs(quantities);
        int[] inputs = Arrays.copyOf(along, along.length + 1);
        inputs[along.length] = quantities.length(side.of("shin.up"));
        return inputs;
    }

    private int lean(TaylorTape t, Side side, int[] in, int at) {
        SupportLength along = forward[side.ordinal()];
        return t.atan2(along.write(t, in, at), in[at + along.inputCount()]);
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
            double along = forward[side.ordinal()].value(quantities, tape);
            sum += TaylorTape.angle(along, v[quantities.length(side.of("shin.up"))]);
        }
        return 0.5 * sum;
    }
}
