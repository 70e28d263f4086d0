package talus.chain.report.page;

import java.util.EnumMap;
import java.util.Map;
import talus.chain.body.Coordinates;
import talus.chain.body.Side;
import talus.chain.contract.result.Effort;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Positions;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.parameters.Parameter;
import talus.chain.posture.CostParameters;
import talus.mechanics.multibody.Vector3;

/**
 * What a posture's cost is made of, in groups that can be told: the terms of the posture's cost read from its frame, with the weights and
 * units of {@link CostParameters}. What a frame does not hold, tissue and soft parts near their end above all, is the rest of the cost.
 */
final class CostGroups {
    private static final double DEG = StrictMath.PI / 180;

    /** Parts of a cost. */
    enum Group {
        /** Muscles of hips, knees, ankles and trunk. */
        EFFORT,
        /** A spine away from its standing shape and a pelvis not level. */
        SPINE,
        /** The body's pressure centre away from where people stand, and that of a foot on its ball. */
        BALANCE,
        /** Legs that carry different loads. */
        SHARING,
        /** Feet that a way turns away from where the stance puts them. */
        TURNING,
        /** All else: joints near their ends, the knee's frontal moment, sideways pressure, friction. */
        ENDS
    }

    private final Frame frame;
    private final StrategyName name;
    private final Map<Group, Double> parts = new EnumMap<>(Group.class);

    private CostGroups(Strategy strategy, double cost, double toeOutDeg) {
        this.frame = strategy.frames().getLast();
        this.name = strategy.name();
        parts.put(Group.EFFORT, parameter("weight.effort") * effort());
        parts.put(Group.SPINE, parameter("weight.comfort") * spine());
        parts.put(Group.BALANCE, parameter("weight.balance") * balance());
        parts.put(Group.SHARING, parameter("weight.sharing") * sharing());
        parts.put(Group.TURNING, parameter("weight.turning") * turning(toeOutDeg));
        double known = 0;
        for (double part : parts.values()) {
            known += part;
        }
        parts.put(Group.ENDS, cost - known);
    }

    /**
     * @param strategy that has a cost and frames
     * @param toeOutDeg that the stance asks for
     */
    static CostGroups of(Strategy strategy, double toeOutDeg) {
        return new CostGroups(strategy, strategy.cost().orElseThrow(), toeOutDeg);
    }

    double part(Group group) {
        Double part = parts.get(group);
        return part == null ? 0 : part;
    }

    /** The group that makes this cost exceed another one most. */
    Group dearerBy(CostGroups other) {
        Group most = Group.EFFORT;
        for (Group group : Group.values()) {
            if (part(group) - other.part(group) > part(most) - other.part(most)) {
                most = group;
            }
        }
        return most;
    }

    private double effort() {
        Effort effort = frame.effort();
        double sum = square(effort.trunk());
        for (Side side : Side.BOTH) {
            sum += square(effort.hip().of(side))
                    + square(effort.knee().of(side))
                    + square(effort.ankle().of(side));
        }
        return sum;
    }

    private double spine() {
        return square(coordinate(Coordinates.LUMBAR_FLEXION) / (parameter("lumbarFlexion") * DEG))
                + square(coordinate(Coordinates.LUMBAR_BENDING) / (parameter("lumbarBending") * DEG))
                + square(coordinate(Coordinates.LUMBAR_ROTATION) / (parameter("lumbarRotation") * DEG))
                + square(coordinate(Coordinates.PELVIS_LIST) / (parameter("pelvisList") * DEG))
                + square(coordinate(Coordinates.PELVIS_ROTATION) / (parameter("pelvisRotation") * DEG));
    }

    private double balance() {
        double all = 0;
        double onBall = 0;
        for (Side side : Side.BOTH) {
            double own = awayFromComfort(side);
            all += own;
            onBall += liftsHeel(side) ? square(own) : 0;
        }
        return square(all) + parameter("onBallPerBalance") * onBall;
    }

    /** Of a foot's pressure, in units that cost 1, times the part of the weight that it carries. */
    private double awayFromComfort(Side side) {
        double at = frame.support().pressureCentre().of(side).orElse(parameter("pressureCentre"));
        return (at - parameter("pressureCentre")) / parameter("balance") * upN(side) / weightN();
    }

    private boolean liftsHeel(Side side) {
        double own = frame.support().heelHeightM().of(side);
        double other = frame.support().heelHeightM().of(side.other());
        return name == StrategyName.HEELS_UP || (name == StrategyName.ONE_HEEL_UP && own > other);
    }

    private double sharing() {
        return square((upN(Side.RIGHT) - upN(Side.LEFT)) / (parameter("sharing") * weightN()));
    }

    /** From heel to toe, as seen from above; only where the way chooses how the feet stand. */
    private double turning(double toeOutDeg) {
        if (name != StrategyName.FEET_TURNED_OUT) {
            return 0;
        }
        double sum = 0;
        for (Side side : Side.BOTH) {
            Vector3 heel = point(frame.positionsM().heel(), side);
            Vector3 toe = point(frame.positionsM().toe(), side);
            double outward = side == Side.RIGHT ? toe.z() - heel.z() : heel.z() - toe.z();
            double deg = StrictMath.atan2(outward, toe.x() - heel.x()) / DEG;
            sum += square((deg - toeOutDeg) / parameter("turning"));
        }
        return sum;
    }

    private static Vector3 point(Positions.SidedPoint points, Side side) {
        return side == Side.LEFT ? points.left() : points.right();
    }

    private double weightN() {
        return upN(Side.LEFT) + upN(Side.RIGHT);
    }

    private double upN(Side side) {
        return (side == Side.LEFT
                        ? frame.support().forceLeftN()
                        : frame.support().forceRightN())
                .up();
    }

    private double coordinate(String coordinate) {
        Double value = frame.motion().coordinates().get(coordinate);
        return value == null ? 0 : value;
    }

    private static double square(double value) {
        return value * value;
    }

    private static double parameter(String last) {
        for (Parameter parameter : CostParameters.all()) {
            if (parameter.name().equals("cost." + last) || parameter.name().equals("cost.unit." + last)) {
                return parameter.value();
            }
        }
        throw new IllegalArgumentException("parameter: cost." + last + " is none");
    }
}
