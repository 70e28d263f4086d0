package talus.chain.posture;

import java.util.List;
import talus.chain.body.Side;

/**
 * How far each foot is turned outwards beyond what the stance asks for, rad: the posture's choice at a price, or held.
 *
 * <p>A foot turns about the vertical through its ankle's place, so that the stance keeps its width. What is chosen lies between a foot that
 * points forward and {@link LimitParameters#TOE_OUT}.
 */
public final class FootTurn implements Condition {
    private final double weight;
    private final double unit;
    private final double least;
    private final double most;
    private final double[] held = new double[2];
    private boolean free = true;

    /**
     * @param subject whose weights count
     * @param toeOutRad what the stance asks for
     */
    public FootTurn(Subject subject, double toeOutRad) {
        this.weight = Weights.of(subject.values()).turning();
        this.unit = CostUnits.of(subject.values()).turningRad();
        this.least = Math.min(0, -toeOutRad);
        this.most = Math.max(0, subject.values().of(LimitParameters.TOE_OUT) * JointTissue.DEG - toeOutRad);
    }

    /** Name of the variable of one foot. */
    static String variable(Side side) {
        return side.of("footTurn");
    }

    /** The variables of both feet, or of the left one when the right does the same. */
    static List<String> variables(boolean mirrored) {
        return mirrored
                ? List.of(variable(Side.LEFT))
                : Side.BOTH.stream().map(FootTurn::variable).toList();
    }

    /** Leaves the choice to the posture. */
    public void free() {
        free = true;
    }

    /** Holds both feet. */
    public void hold(double leftRad, double rightRad) {
        free = false;
        held[Side.LEFT.ordinal()] = leftRad;
        held[Side.RIGHT.ordinal()] = rightRad;
    }

    @Override
    public void add(Quantities q, Terms terms) {
        for (Side side : q.sides()) {
            terms.cost(
                    side.of("cost.turning"),
                    weight * q.legsPerSide(),
                    (t, in) -> t.square(t.scale(in[0], 1 / unit)),
                    q.footTurn(side));
        }
    }

    @Override
    public void bounds(Quantities q, double[] lower, double[] upper) {
        for (Side side : q.sides()) {
            int i = q.footTurn(side);
            lower[i] = free ? least : held[side.ordinal()];
            upper[i] = free ? most : held[side.ordinal()];
        }
    }
}
