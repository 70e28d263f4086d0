package talus.chain.posture;

import java.util.List;
import talus.chain.parameters.Parameter;

/**
 * The weights of the posture's cost, {@link Weights}, and the sizes that cost 1 under them, {@link CostUnits}. A weight's prior halves and
 * doubles it at 1.7 standard deviations. A unit that has its weight to itself is not sampled beside it.
 */
public final class CostParameters {
    private static final String WITH_WEIGHT = "; not sampled, because its weight is";

    /** Half of the value: +1 standard deviation multiplies by 1.5, -1 divides by it. */
    private static final double WIDE = 0.5;

    static final Parameter EFFORT = Parameter.assumed(
            "cost.weight.effort",
            1,
            "1",
            0,
            "the unit of all the others, not sampled because only ratios of weights count: minimal summed squared"
                    + " activation is the usual criterion for slow movement (Crowninshield and Brand 1981, recalled,"
                    + " argue for a power from 2 to 3)");
    static final Parameter TISSUE = weight(
            "tissue",
            1,
            "of (passive moment / moment at its limit)^4: at the limit as dear as a muscle at its limit; the fourth"
                    + " power, because tissue is felt near its limit only");
    static final Parameter CAPSULE = weight(
            "capsule",
            1,
            "of (moment / limit)^2 of the hip's capsule, of belly on thigh and of thigh on calf: a joint near its end"
                    + " is felt early; a fourth power leaves every posture on the stop");
    static final Parameter COMFORT =
            weight("comfort", 1, "of a spine away from its standing shape and a pelvis not level");
    static final Parameter BALANCE = weight(
            "balance",
            3,
            "of the body's pressure centre away from where people stand, and to the side of each foot: a fall is"
                    + " dearer than effort");
    static final Parameter SHARING = weight(
            "sharing",
            1,
            "of unequal loads of the legs: a difference of a third of body weight costs as much as a muscle group at its"
                    + " strength. Raised from a tenth after its effect was seen: a lifted heel's leg carried as little as it"
                    + " might. 20 adults with one forefoot on a wedge loaded the freer leg more in all phases, effect 0.7 to"
                    + " 1.1 (Crowe 2020, abstract), which speaks for a lower price");
    static final Parameter KNEE_FRONTAL = weight(
            "kneeFrontal",
            1,
            "of the frontal moment that the knee's ligaments and condyles carry; 1 N.m per kg costs 1");
    static final Parameter FRICTION =
            weight("friction", 0.02, "of horizontal force, so that feet do not push apart: weak");
    static final Parameter TURNING = weight(
            "turning",
            3,
            "of feet turned away from where the stance puts them: people keep the angle they are used to. Set after its"
                    + " effect was seen in a prototype: a thirtieth of it turned a foot to 48 degrees");
    static final Parameter SIDEWAYS_PER_BALANCE = Parameter.assumed(
            "cost.sidewaysPerBalance", 2, "1", 1, "pressure to the side of each of two feet, beside that of the body");
    static final Parameter ON_BALL_PER_BALANCE = Parameter.assumed(
            "cost.onBallPerBalance",
            4,
            "1",
            1.5,
            "a foot that stands on its ball, beside the balance of the body: its pressure can go from 0.66 to 0.80 of"
                    + " its length, a flat one's from 0.20. Set after its effect was seen: with 2 people with usual"
                    + " ankles lifted both heels in a level squat with their arms crossed");

    static final Parameter FLEXION_UNIT =
            unit("lumbarFlexion", 26, "deg", 0, "half of the range of the young" + WITH_WEIGHT);
    static final Parameter BENDING_UNIT = unit("lumbarBending", 10, "deg", 3, "half of the range");
    static final Parameter TWISTING_UNIT = unit("lumbarRotation", 5, "deg", 1.5, "half of the range");
    static final Parameter LIST_UNIT = unit("pelvisList", 8, "deg", 3, "about twice its size in gait");
    static final Parameter TURN_UNIT = unit("pelvisRotation", 8, "deg", 3, "about twice its size in gait");
    static final Parameter COMFORTABLE =
            unit("pressureCentre", 0.47, "foot length", 0.04, "where people stand: between ankle and ball");
    static final Parameter BALANCE_UNIT =
            unit("balance", 0.25, "foot length", 0, "from there to ball or ankle" + WITH_WEIGHT);
    static final Parameter SIDEWAYS_UNIT =
            unit("sideways", 0.6, "half foot breadth", 0, "pressure well to one side of a foot" + WITH_WEIGHT);
    static final Parameter SHARING_UNIT =
            unit("sharing", 0.3, "body weight", 0, "a difference of the legs that is seen" + WITH_WEIGHT);
    static final Parameter FRICTION_UNIT =
            unit("friction", 0.1, "body weight", 0, "a sixth of what friction can hold" + WITH_WEIGHT);

    static final Parameter TURNING_UNIT =
            unit("turning", 15, "deg", 0, "from usual toe-out to twice as much" + WITH_WEIGHT);

    private static final List<Parameter> ALL = List.of(
            EFFORT,
            TISSUE,
            CAPSULE,
            COMFORT,
            BALANCE,
            SHARING,
            KNEE_FRONTAL,
            FRICTION,
            TURNING,
            SIDEWAYS_PER_BALANCE,
            ON_BALL_PER_BALANCE,
            FLEXION_UNIT,
            BENDING_UNIT,
            TWISTING_UNIT,
            LIST_UNIT,
            TURN_UNIT,
            COMFORTABLE,
            BALANCE_UNIT,
            SIDEWAYS_UNIT,
            SHARING_UNIT,
            FRICTION_UNIT,
            TURNING_UNIT);

    private CostParameters() {}

    /** All of them. */
    public static List<Parameter> all() {
        return ALL;
    }

    private static Parameter weight(String name, double value, String reason) {
        return Parameter.assumed("cost.weight." + name, value, "1", WIDE * value, reason);
    }

    private static Parameter unit(String name, double value, String unit, double sd, String reason) {
        return Parameter.assumed("cost.unit." + name, value, unit, sd, reason);
    }
}
