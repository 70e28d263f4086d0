package talus.chain.contract.result;

/**
 * How the ankles differ.
 *
 * @param distanceM left minus right
 * @param notable 0.020 m or more either way
 */
public record SideDifference(double distanceM, boolean notable) {
    public SideDifference {
        Finite.require("distanceM", distanceM);
    }
}
