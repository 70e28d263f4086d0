package talus.chain.report.words;

/** Numbers with a fixed count of decimals, halves away from zero; a zero never carries a sign. */
public final class Decimal {
    private static final long[] TENS = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000};

    /** Above it a double has no decimals to round. */
    private static final double LARGEST = 1e12;

    private Decimal() {}

    /**
     * The number as text.
     *
     * @param value finite, below 1e12 in magnitude
     * @param decimals 0 to 6
     */
    public static String of(double value, int decimals) {
        long scaled = scaled(value, decimals);
        long whole = scaled / TENS[decimals];
        StringBuilder text = new StringBuilder();
        if (value < 0 && scaled != 0) {
            text.append('-');
        }
        text.append(whole);
        if (decimals > 0) {
            String fraction = Long.toString(scaled % TENS[decimals]);
            text.append('.');
            for (int i = fraction.length(); i < decimals; i++) {
                text.append('0');
            }
            text.append(fraction);
        }
        return text.toString();
    }

    /** The number that {@link #of} prints. */
    public static double rounded(double value, int decimals) {
        long scaled = scaled(value, decimals);
        return (value < 0 ? -scaled : scaled) / (double) TENS[decimals];
    }

    private static long scaled(double value, int decimals) {
        if (!(Math.abs(value) < LARGEST)) {
            throw new IllegalArgumentException("value: " + value + " is not allowed; a number below 1e12");
        }
        if (decimals < 0 || decimals >= TENS.length) {
            throw new IllegalArgumentException("decimals: " + decimals + " is not allowed; 0 to 6");
        }
        return (long) Math.floor(Math.abs(value) * TENS[decimals] + 0.5);
    }

    /** The same with a plus before what is above zero. */
    public static String signed(double value, int decimals) {
        String text = of(value, decimals);
        boolean zero = true;
        for (int i = 0; i < text.length(); i++) {
            zero &= text.charAt(i) == '0' || text.charAt(i) == '.';
        }
        return text.charAt(0) == '-' || zero ? text : "+" + text;
    }

    /** As {@link #of} without zeros at the end: 168 and 5.5. */
    public static String shortest(double value, int decimals) {
        String text = of(value, decimals);
        if (decimals == 0) {
            return text;
        }
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }
}
