package talus.chain.posture;

import java.util.Map;
import talus.chain.body.Side;

/**
 * A solved posture in physical units. Arrays are not to be written.
 *
 * @param coordinates of the model, rad and m
 * @param generalizedForces of the model, what muscles and tissue supply: N.m and N; those of the pelvis vanish in balance
 * @param contacts sizes of the contact variables by name: N, and N.m for the twist
 * @param cost of the posture
 * @param left loads of the left leg
 * @param right loads of the right leg
 * @param trunkEffort active share of trunk strength
 * @param lumbarPassiveNm passive lumbar moment, extension positive
 */
public record Posture(
        double[] coordinates,
        double[] generalizedForces,
        Map<String, Double> contacts,
        double cost,
        LegLoads left,
        LegLoads right,
        double trunkEffort,
        double lumbarPassiveNm) {
    /** Net moments (extension and plantar flexion positive), their passive parts, N.m, and efforts of one leg. */
    public record LegLoads(
            double hipNm,
            double kneeNm,
            double ankleNm,
            double hipPassiveNm,
            double kneePassiveNm,
            double anklePassiveNm,
            double hipEffort,
            double kneeEffort,
            double ankleEffort) {}

    public LegLoads leg(Side side) {
        return side == Side.LEFT ? left : right;
    }

    public double contact(String name, Side side) {
        return contact(side.of(name));
    }

    /** Size of a contact by its sided name. */
    double contact(String sidedName) {
        Double size = contacts.get(sidedName);
        if (size == null) {
            throw new IllegalArgumentException("no contact " + sidedName);
        }
        return size;
    }
}
