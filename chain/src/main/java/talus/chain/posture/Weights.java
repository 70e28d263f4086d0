package talus.chain.posture;

/**
 * The weights of the posture's cost: few, physical, in this one place. The cost is measured in units of one joint's effort: a muscle
 * group at its full strength costs 1.
 *
 * @param effort of squared activation, the unit: minimal summed squared activation is the usual criterion for slow movement (Crowninshield
 *     and Brand 1981, recalled-H, argue for a power from 2 to 3)
 * @param tissue of stretched tissue: (passive moment / moment at its limit)^4 costs 1 at the limit, assumed equal to a muscle at its
 *     limit; the fourth power, because tissue is felt near its limit only (assumed)
 * @param capsule of the hip's capsule, (moment / limit)^2: a joint near its end is felt early (assumed; a fourth power leaves every
 *     posture on the stop)
 * @param comfort of a spine away from its standing shape and a pelvis not level: 26 degrees of flexion, 10 of bending, 5 of twisting, 8 of
 *     list or turn cost 1 (assumed: half of the range in flexion, bending and twisting, A42, A44; list and turn about twice their size in gait)
 * @param balance of the body's pressure centre away from 0.47 of foot length, 0.25 of foot length costs 1, and to the side of each foot
 *     (assumed: 0.47 is between ankle and ball, where people stand)
 * @param sharing of unequal loads of the legs, 0.3 body weights costs 1 (assumed, weak: it only decides between equals)
 * @param kneeFrontal of the frontal moment that the knee's ligaments and condyles carry, 1 N.m per kg costs 1 (assumed)
 * @param friction of horizontal force, so that feet do not push apart: 0.1 body weight costs {@code friction} (assumed, weak)
 */
public record Weights(
        double effort,
        double tissue,
        double capsule,
        double comfort,
        double balance,
        double sharing,
        double kneeFrontal,
        double friction) {
    public static final Weights STANDARD = new Weights(1, 1, 1, 1, 3, 0.1, 1, 0.02);

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
                count * friction);
    }
}
