package talus.chain.posture;

import java.util.ArrayList;
import java.util.List;
import talus.chain.body.Coordinates;
import talus.chain.body.HumanModel;
import talus.chain.body.Landmark;
import talus.chain.body.Side;
import talus.mechanics.calculus.TaylorTape;
import talus.mechanics.multibody.Vector3;

/**
 * How far down: the mean of both thighs' inclination or of both knees' flexion equals a target that may be changed between solves.
 *
 * <p>A shortfall can be allowed at a price: then a posture that cannot be as deep as asked comes out as deep as it can be.
 */
public final class Depth implements AngleCondition {
    static final String SHORTFALL = "depthShortfall";

    /** Numerical: price of a radian of missing depth: dearer than any effort, so that depth gives way last. */
    static final double SHORTFALL_PRICE = 50;

    /** Which angle is asked for. */
    public enum Measure {
        /** Knee to hip in the sagittal projection, 90 degrees standing and 0 level; deeper is less. */
        THIGH,
        /** Knee flexion; deeper is more. */
        KNEE
    }

    private final Measure measure;
    private double target;
    private boolean elastic;

    public Depth(Measure measure, double targetRad) {
        this.measure = measure;
        this.target = targetRad;
    }

    public Measure measure() {
        return measure;
    }

    public double target() {
        return target;
    }

    @Override
    public void setTarget(double targetRad) {
        target = targetRad;
    }

    /** Allows or forbids a shortfall. */
    public void setElastic(boolean allowed) {
        elastic = allowed;
    }

    @Override
    public void lengths(HumanModel human, Stance stance, List<PointDifference> out) {
        for (Side side : Side.BOTH) {
            Landmark hip = human.landmark("hip", side);
            Landmark knee = human.landmark("knee", side);
            out.add(new PointDifference(
                    side.of("thigh.up"), hip.body(), hip.place(), knee.body(), knee.place(), Vector3.Y));
            out.add(new PointDifference(
                    side.of("thigh.back"), hip.body(), hip.place(), knee.body(), knee.place(), Vector3.X.times(-1)));
        }
    }

    @Override
    public List<String> extras() {
        return List.of(SHORTFALL);
    }

    @Override
    public void add(Quantities quantities, Terms terms) {
        int shortfall = quantities.extra(SHORTFALL);
        if (measure == Measure.THIGH) {
            List<Integer> inputs = new ArrayList<>();
            for (Side side : Side.BOTH) {
                inputs.add(quantities.length(side.of("thigh.up")));
                inputs.add(quantities.length(side.of("thigh.back")));
            }
            terms.equality(
                    "depth",
                    (t, in) -> {
                        int mean = t.scale(t.add(thigh(t, in[0], in[1]), thigh(t, in[2], in[3])), 0.5);
                        return t.combine(mean, 1, in[4], -1, -target);
                    },
                    inputs.get(0),
                    inputs.get(1),
                    inputs.get(2),
                    inputs.get(3),
                    shortfall);
        } else {
            terms.equality(
                    "depth",
                    (t, in) -> t.combine(t.scale(t.add(in[0], in[1]), 0.5), 1, in[2], 1, -target),
                    quantities.coordinate(Side.LEFT.of(Coordinates.KNEE_FLEXION)),
                    quantities.coordinate(Side.RIGHT.of(Coordinates.KNEE_FLEXION)),
                    shortfall);
        }
        terms.cost("cost.shortfall", SHORTFALL_PRICE, (t, in) -> in[0], shortfall);
    }

    @Override
    public double angle(Quantities quantities) {
        double[] v = quantities.values();
        double sum = 0;
        for (Side side : Side.BOTH) {
            sum += measure == Measure.THIGH
                    ? StrictMath.PI / 2
                            - TaylorTape.angle(
                                    v[quantities.length(side.of("thigh.back"))],
                                    v[quantities.length(side.of("thigh.up"))])
                    : v[quantities.coordinate(side.of(Coordinates.KNEE_FLEXION))];
        }
        return 0.5 * sum;
    }

    @Override
    public void bounds(Quantities quantities, double[] lower, double[] upper) {
        int shortfall = quantities.extra(SHORTFALL);
        lower[shortfall] = 0;
        upper[shortfall] = elastic ? Double.POSITIVE_INFINITY : 0;
    }

    /** Inclination of the thigh from its rise and its way back from knee to hip. */
    private static int thigh(TaylorTape t, int up, int back) {
        // measured from the vertical, where the angle of a standing thigh is far from the cut of the arc tangent
        int fromVertical = t.atan2(back, up);
        return t.combine(fromVertical, -1, fromVertical, 0, StrictMath.PI / 2);
    }
}
