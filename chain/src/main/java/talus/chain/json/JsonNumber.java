package talus.chain.json;

/**
 * A JSON number as a double: finite, since JSON has neither NaN nor infinities. Negative zero is stored as zero, so that
 * equal numbers have one text.
 */
public record JsonNumber(double value) implements Json {
    /** Above this magnitude neighbouring whole numbers share a double: 2^53. */
    public static final double WHOLE_LIMIT = 9007199254740992.0;

    public JsonNumber {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("value: " + value + " is not a JSON number; it must be finite");
        }
        value = value == 0.0 ? 0.0 : value;
    }

    /** Whether this is a whole number of at most 2^53 in magnitude, so that {@code (long) value} is exact and unambiguous. */
    public boolean isWhole() {
        return Math.abs(value) <= WHOLE_LIMIT && value == (double) (long) value;
    }
}
