package talus.chain.report.page;

import java.util.Map;
import java.util.OptionalDouble;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonParser;
import talus.chain.json.ParseOutcome;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.UnitSystem;

/** A number as people type it into a field whose unit stands beside it, with or without that unit or another. */
public final class TypedNumber {
    private static final double METRES_PER_CENTIMETRE = 0.01;
    private static final double METRES_PER_INCH = 0.0254;
    private static final double INCHES_PER_FOOT = 12;
    private static final double METRES_PER_FOOT = INCHES_PER_FOOT * METRES_PER_INCH;
    private static final double KILOGRAMS_PER_POUND = 0.45359237;

    /** Magnitudes above it are no measure of a person, and have no decimals to print. */
    private static final double LARGEST = 1e6;

    /** Decimals of one typed number that are kept. */
    private static final double DECIMALS = 1e9;

    private static final int SHOWN = 20;

    private TypedNumber() {}

    /** What is measured. */
    public enum Kind {
        LENGTH,
        MASS,
        ANGLE,
        YEARS,
        /** A number of times, hours or the like, without a unit. */
        PLAIN
    }

    /** The units that may be written behind a number, and how much of the SI unit, of a degree or of a year each is. */
    private static final Map<Kind, Map<String, Double>> UNITS = Map.of(
            Kind.LENGTH,
            Map.of(
                    "mm", 0.001,
                    "cm", METRES_PER_CENTIMETRE,
                    "m", 1.0,
                    "in", METRES_PER_INCH,
                    "\"", METRES_PER_INCH,
                    "ft", METRES_PER_FOOT,
                    "'", METRES_PER_FOOT),
            Kind.MASS,
            Map.of("kg", 1.0, "lb", KILOGRAMS_PER_POUND, "lbs", KILOGRAMS_PER_POUND),
            Kind.ANGLE,
            Map.of("deg", 1.0, "\u00b0", 1.0),
            Kind.YEARS,
            Map.of("y", 1.0, "years", 1.0));

    /**
     * What was typed, in SI, degrees or years: a number in the unit beside the field, a number with its own unit ({@code 1.70m}), or feet with
     * inches ({@code 5ft6in}). A comma is read as the point and a typographic minus as a minus.
     *
     * @param each how much of the SI unit one of the unit beside the field is
     * @return empty when it is none of these
     */
    public static OptionalDouble read(String text, Kind kind, double each) {
        String plain = plain(text);
        int end = unitAt(plain);
        String unit = plain.substring(end).strip();
        OptionalDouble number = number(plain.substring(0, end).strip());
        if (number.isEmpty() || unit.isEmpty()) {
            return number.isEmpty() ? number : OptionalDouble.of(times(number.getAsDouble(), each));
        }
        Map<String, Double> units = UNITS.getOrDefault(kind, Map.of());
        return units.containsKey(unit)
                ? OptionalDouble.of(times(number.getAsDouble(), units.getOrDefault(unit, each)))
                : feetAndInches(number.getAsDouble(), unit, kind);
    }

    private static OptionalDouble feetAndInches(double feet, String rest, Kind kind) {
        String sign = rest.startsWith("ft") ? "ft" : "'";
        if (kind != Kind.LENGTH || feet < 0 || !rest.startsWith(sign)) {
            return OptionalDouble.empty();
        }
        String behind = rest.substring(sign.length()).strip();
        int end = unitAt(behind);
        String unit = behind.substring(end).strip();
        OptionalDouble inches = number(behind.substring(0, end).strip());
        boolean whole = unit.isEmpty() || unit.equals("in") || unit.equals("\"");
        return whole && inches.isPresent() && inches.getAsDouble() >= 0
                ? OptionalDouble.of(times(feet * INCHES_PER_FOOT + inches.getAsDouble(), METRES_PER_INCH))
                : OptionalDouble.empty();
    }

    /** Where the unit begins behind a number, or the end where there is none. */
    private static int unitAt(String text) {
        int i = 0;
        while (i < text.length() && (isDigit(text.charAt(i)) || ".-+ ".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ',') {
                plain.append('.');
            } else if (c == '\u2212' || c == '\u2013') {
                plain.append('-');
            } else if (c == '\u2019' || c == '\u2032') {
                plain.append('\'');
            } else if (c == '\u201d' || c == '\u2033') {
                plain.append('"');
            } else if (c >= 'A' && c <= 'Z') {
                plain.append((char) (c - 'A' + 'a'));
            } else {
                plain.append(c);
            }
        }
        return plain.toString().strip();
    }

    private static OptionalDouble number(String text) {
        String sign = text.startsWith("-") ? "-" : "";
        String unsigned = text.startsWith("-") || text.startsWith("+") ? text.substring(1) : text;
        return JsonParser.parse(sign + (unsigned.startsWith(".") ? "0" : "") + unsigned)
                                instanceof ParseOutcome.Parsed parsed
                        && parsed.json() instanceof JsonNumber number
                        && Math.abs(number.value()) < LARGEST
                ? OptionalDouble.of(number.value())
                : OptionalDouble.empty();
    }

    /** The product as it would be in decimals: 168 cm are 1.68 m and no last digit beside it. */
    static double times(double number, double each) {
        return Math.floor(number * each * DECIMALS + 0.5) / DECIMALS;
    }

    /** Metres in one of what a distance is typed in. */
    public static double metresEach(UnitSystem units) {
        return units == UnitSystem.METRIC ? METRES_PER_CENTIMETRE : METRES_PER_INCH;
    }

    static double kilogramsEach(UnitSystem units) {
        return units == UnitSystem.METRIC ? 1 : KILOGRAMS_PER_POUND;
    }

    static double inches(double metres) {
        return metres / METRES_PER_INCH;
    }

    /** What would be typed. */
    static String length(double metres, UnitSystem units) {
        return Decimal.shortest(metres / metresEach(units), 2);
    }

    /** What would be typed. */
    static String mass(double kilograms, UnitSystem units) {
        return Decimal.shortest(kilograms / kilogramsEach(units), 1);
    }

    /** What was typed, no longer than an error can hold. */
    public static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "\u2026";
    }
}
