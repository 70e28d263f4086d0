package talus.chain.contract.shape;

import talus.chain.json.NumberText;

/**
 * A closed range of numbers; an infinite end is no end.
 *
 * @param low not above {@code high}
 */
public record Range(double low, double high) {
    /** Every finite number. */
    public static final Range ALL = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

    /** Zero and everything above. */
    public static final Range NOT_NEGATIVE = new Range(0.0, Double.POSITIVE_INFINITY);

    public Range {
        if (!(low <= high)) {
            throw new IllegalArgumentException("low: " + low + " must not be above high " + high);
        }
    }

    public boolean holds(double value) {
        return Double.isFinite(value) && low <= value && value <= high;
    }

    /**
     * The value itself.
     *
     * @throws IllegalArgumentException naming {@code name}, the value and this range when it is outside
     */
    public double require(String name, double value) {
        if (!holds(value)) {
            throw new IllegalArgumentException(name + ": " + value + " is not allowed; a number" + text());
        }
        return value;
    }

    /** " from 18 to 90", " from 0", " up to 1" or nothing. */
    String text() {
        boolean hasLow = Double.isFinite(low);
        boolean hasHigh = Double.isFinite(high);
        if (hasLow && hasHigh) {
            return " from " + NumberText.write(low) + " to " + NumberText.write(high);
        }
        if (hasLow) {
            return " from " + NumberText.write(low);
        }
        return hasHigh ? " up to " + NumberText.write(high) : "";
    }
}
