package talus.chain.report.page;

import java.util.OptionalDouble;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonParser;
import talus.chain.json.ParseOutcome;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.UnitSystem;

/** A number as people type it into a field whose unit stands beside it. */
public final class TypedNumber {
    private static final double METRES_PER_CENTIMETRE = 0.01;
    private static final double METRES_PER_INCH = 0.0254;
    private static final double KILOGRAMS_PER_POUND = 0.45359237;

    /** Magnitudes above it are no measure of a person, and have no decimals to print. */
    private static final double LARGEST = 1e6;

    /** Decimals of one typed number that are kept. */
    private static final double DECIMALS = 1e9;

    private static final int SHOWN = 20;

    private TypedNumber() {}

    /** The number, a comma read as the point and a typographic minus as a minus; empty when it is none. */
    public static OptionalDouble read(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',') {
                plain.append('.');
            } else if (c == '\u2212' || c == '\u2013') {
                plain.append('-');
            } else if (!(c == '+' && i == 0)) {
                plain.append(c);
            }
        }
        return JsonParser.parse(plain.toString()) instanceof ParseOutcome.Parsed parsed
                        && parsed.json() instanceof JsonNumber number
                        && Math.abs(number.value()) < LARGEST
                ? OptionalDouble.of(number.value())
                : OptionalDouble.empty();
    }

    /** The product as it would be in decimals: 168 cm are 1.68 m and no last digit beside it. */
    public static double times(double number, double each) {
        return Math.floor(number * each * DECIMALS + 0.5) / DECIMALS;
    }

    /** Metres in one of what a distance is typed in. */
    public static double metresEach(UnitSystem units) {
        return units == UnitSystem.METRIC ? METRES_PER_CENTIMETRE : METRES_PER_INCH;
    }

    /** Kilograms in one of what a mass is typed in. */
    public static double kilogramsEach(UnitSystem units) {
        return units == UnitSystem.METRIC ? 1 : KILOGRAMS_PER_POUND;
    }

    static double inches(double metres) {
        return metres / METRES_PER_INCH;
    }

    /** What would be typed. */
    public static String length(double metres, UnitSystem units) {
        return Decimal.shortest(metres / metresEach(units), 2);
    }

    /** What would be typed. */
    public static String mass(double kilograms, UnitSystem units) {
        return Decimal.shortest(kilograms / kilogramsEach(units), 1);
    }

    /** What was typed, no longer than an error can hold. */
    public static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "\u2026";
    }
}
