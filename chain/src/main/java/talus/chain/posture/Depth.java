package talus.chain.posture;

import java.util.List;
import talus.chain.body.Coordinates;
import talus.chain.body.HumanModel;
import talus.chain.body.Side;

/**
 * How far down: the mean of both thighs' inclination or of both knees' flexion equals a target that may be changed between solves.
 *
 * <p>A shortfall can be allowed at a price: then a posture that cannot be as deep as asked comes out as deep as it can be.
 */
public final class Depth implements AngleCondition {
    static final String SHORTFALL = "depthShortfall";

    /** Numerical: price of a radian of missing depth: dearer than any effort, so that depth gives way last. */
    public static final double SHORTFALL_PRICE = 50;

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
    private double shortfallPrice = SHORTFALL_PRICE;

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

    /** Makes a missing radian cost more or less than {@link #SHORTFALL_PRICE}. */
    public void setShortfallPrice(double price) {
        shortfallPrice = price;
    }

    @Override
    public void lengths(HumanModel human, Stance stance, List<PointDifference> out) {
        if (measure == Measure.THIGH) {
            MeanThigh.lengths(human, out);
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
            int[] inputs = MeanThigh.inputs(quantities);
            terms.equality(
                    "depth",
                    (t, in) -> t.combine(MeanThigh.of(t, in), 1, in[4], -1, -target),
                    inputs[0],
                    inputs[1],
                    inputs[2],
                    inputs[3],
                    shortfall);
        } else {
            terms.equality(
                    "depth",
                    (t, in) -> t.combine(t.scale(t.add(in[0], in[1]), 0.5), 1, in[2], 1, -target),
                    quantities.coordinate(Side.LEFT.of(Coordinates.KNEE_FLEXION)),
                    quantities.coordinate(Side.RIGHT.of(Coordinates.KNEE_FLEXION)),
                    shortfall);
        }
        terms.cost("cost.shortfall", 1, (t, in) -> t.scale(in[0], shortfallPrice), shortfall);
    }

    @Override
    public double angle(Quantities quantities) {
        if (measure == Measure.THIGH) {
            return MeanThigh.of(quantities);
        }
        double[] v = quantities.values();
        double sum = 0;
        for (Side side : Side.BOTH) {
            sum += v[quantities.coordinate(side.of(Coordinates.KNEE_FLEXION))];
        }
        return 0.5 * sum;
    }

    @Override
    public void bounds(Quantities quantities, double[] lower, double[] upper) {
        int shortfall = quantities.extra(SHORTFALL);
        lower[shortfall] = 0;
        upper[shortfall] = elastic ? Double.POSITIVE_INFINITY : 0;
    }
}
