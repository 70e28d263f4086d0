package talus.chain.contract.result;

/** Guards a result against values that are no numbers. */
final class Finite {
    private Finite() {}

    /**
     * The value itself.
     *
     * @throws IllegalArgumentException when it is NaN or infinite
     */
    static double require(String name, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(name + ": " + value + " is not allowed; a finite number");
        }
        return value;
    }
}
