package talus.chain.contract.result;

/** Active moment over own strength at that angle in the direction it acts: 0 or more. */
public record Effort(Sides hip, Sides knee, Sides ankle, double trunk) {
    public Effort {
        requireEach("hip", hip);
        requireEach("knee", knee);
        requireEach("ankle", ankle);
        require("trunk", trunk);
    }

    private static void requireEach(String name, Sides sides) {
        require(name, sides.left());
        require(name, sides.right());
    }

    private static void require(String name, double value) {
        if (!(value >= 0.0) || !Double.isFinite(value)) {
            throw new IllegalArgumentException(name + ": " + value + " is not allowed; 0 or more");
        }
    }
}
