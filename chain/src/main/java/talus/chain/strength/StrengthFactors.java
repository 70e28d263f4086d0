package talus.chain.strength;

/**
 * A person's own factors on the tables' strength, by region; the ankle's also holds for the foot's joints.
 *
 * @param hip 0.3 to 2
 * @param knee 0.3 to 2
 * @param ankle 0.3 to 2
 * @param trunk 0.3 to 2
 */
public record StrengthFactors(double hip, double knee, double ankle, double trunk) {
    public static final double MIN = 0.3;
    public static final double MAX = 2;

    /** As in the tables. */
    public static final StrengthFactors ONE = new StrengthFactors(1, 1, 1, 1);

    public StrengthFactors {
        require("hip", hip);
        require("knee", knee);
        require("ankle", ankle);
        require("trunk", trunk);
    }

    private static void require(String name, double value) {
        if (!(value >= MIN && value <= MAX)) {
            throw new IllegalArgumentException(
                    "strength." + name + " " + value + " must be from " + MIN + " to " + MAX);
        }
    }
}
