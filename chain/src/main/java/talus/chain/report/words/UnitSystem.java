package talus.chain.report.words;

/** The units in which a person thinks. */
public enum UnitSystem {
    /** Centimetres and kilograms. */
    METRIC,
    /** Inches, feet and pounds. */
    US;

    private static final double METRES_PER_INCH = 0.0254;
    private static final double KILOGRAMS_PER_POUND = 0.45359237;
    private static final int INCHES_PER_FOOT = 12;

    /** A short length, to a tenth: {@code 6.0 cm}, {@code 2.4 in}. */
    public String length(double metres) {
        return this == METRIC
                ? Words.say(UnitMessage.CENTIMETRES, Decimal.of(metres * 100, 1))
                : Words.say(UnitMessage.INCHES, Decimal.of(metres / METRES_PER_INCH, 1));
    }

    /** A length that is meant roundly, without needless zeros: {@code 10 cm}, {@code 3.9 in}. */
    public String roundLength(double metres) {
        return this == METRIC
                ? Words.say(UnitMessage.CENTIMETRES, Decimal.shortest(metres * 100, 1))
                : Words.say(UnitMessage.INCHES, Decimal.shortest(metres / METRES_PER_INCH, 1));
    }

    /** A stature: {@code 168 cm}, {@code 5 ft 6.1 in}. */
    public String stature(double metres) {
        if (this == METRIC) {
            return roundLength(metres);
        }
        long tenths = (long) Math.floor(metres / METRES_PER_INCH * 10 + 0.5);
        long feet = tenths / (10 * INCHES_PER_FOOT);
        double inches = (tenths - feet * 10 * INCHES_PER_FOOT) / 10.0;
        return Words.say(UnitMessage.FEET_INCHES, Long.toString(feet), Decimal.shortest(inches, 1));
    }

    /** A mass: {@code 66 kg}, {@code 145.5 lb}. */
    public String mass(double kilograms) {
        return this == METRIC
                ? Words.say(UnitMessage.KILOGRAMS, Decimal.shortest(kilograms, 1))
                : Words.say(UnitMessage.POUNDS, Decimal.shortest(kilograms / KILOGRAMS_PER_POUND, 1));
    }

    /** An angle in whole degrees, with its word: {@code 7 degrees}, {@code 1 degree}. */
    public static String degrees(double degrees) {
        String number = Decimal.of(degrees, 0);
        return Words.say(number.equals("1") ? UnitMessage.ONE_DEGREE : UnitMessage.DEGREES, number);
    }

    /** A difference of angles: {@code +7 degrees}, {@code -1 degree}. */
    public static String signedDegrees(double degrees) {
        String number = Decimal.signed(degrees, 0);
        boolean one = number.equals("+1") || number.equals("-1");
        return Words.say(one ? UnitMessage.ONE_DEGREE : UnitMessage.DEGREES, number);
    }

    /** A part in whole percent: {@code 35 %}. */
    public static String percent(double part) {
        return Words.say(UnitMessage.PERCENT, Decimal.of(part * 100, 0));
    }
}
