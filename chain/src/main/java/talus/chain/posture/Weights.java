package talus.chain.posture;

import talus.chain.parameters.ParameterValues;

/**
 * The weights of the posture's cost: few, physical, with values and reasons in {@link CostParameters}. The cost is measured in units of
 * one joint's effort: a muscle group at its full strength costs 1.
 *
 * @param effort of squared activation, the unit
 * @param tissue of stretched tissue, (passive moment / moment at its limit)^4
 * @param capsule of the hip's capsule and of soft contact, (moment / limit)^2
 * @param comfort of a spine away from its standing shape and a pelvis not level
 * @param balance of the body's pressure centre away from where people stand, and to the side of each foot
 * @param sharing of unequal loads of the legs
 * @param kneeFrontal of the frontal moment that the knee's ligaments and condyles carry, 1 N.m per kg costs 1
 * @param friction of horizontal force
 * @param turning of feet turned away from where the stance puts them, where the posture may
 */
public record Weights(
        double effort,
        double tissue,
        double capsule,
        double comfort,
        double balance,
        double sharing,
        double kneeFrontal,
        double friction,
        double turning) {
    /** The weights of one run. */
    public static Weights of(ParameterValues values) {
        return new Weights(
                values.of(CostParameters.EFFORT),
                values.of(CostParameters.TISSUE),
                values.of(CostParameters.CAPSULE),
                values.of(CostParameters.COMFORT),
                values.of(CostParameters.BALANCE),
                values.of(CostParameters.SHARING),
                values.of(CostParameters.KNEE_FRONTAL),
                values.of(CostParameters.FRICTION),
                values.of(CostParameters.TURNING));
    }

    /** All of them so many times, for a term that stands for several alike. */
    Weights times(double count) {
        return new Weights(
                count * effort,
                count * tissue,
                count * capsule,
                count * comfort,
                count * balance,
                count * sharing,
                count * kneeFrontal,
                count * friction,
                count * turning);
    }
}
