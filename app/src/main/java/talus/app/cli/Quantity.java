package talus.app.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import talus.chain.contract.shape.Range;
import talus.chain.report.words.Message;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/**
 * A number with its unit as people write it: {@code 168cm}, {@code 1.68m}, {@code 5ft6in}, {@code 5'6"}, {@code 145lb}, {@code 35deg}, {@code 6,5cm}. The
 * conversion is exact in decimal and rounded once. A bare number is refused, except for an age.
 *
 * @param value m, kg, degrees or years
 * @param units in which it was written
 */
record Quantity(double value, UnitSystem units) {
    /** What is measured. */
    enum Kind {
        STATURE(CliMessage.LENGTH_ALLOWED),
        DISTANCE(CliMessage.DISTANCE_ALLOWED),
        MASS(CliMessage.MASS_ALLOWED),
        ANGLE(CliMessage.ANGLE_ALLOWED),
        AGE(CliMessage.AGE_ALLOWED);

        private final CliMessage allowed;

        Kind(CliMessage allowed) {
            this.allowed = allowed;
        }
    }

    /** How much of the SI unit, or of a degree or a year. */
    private record Unit(BigDecimal size, UnitSystem system) {
        static Unit metric(String size) {
            return new Unit(new BigDecimal(size), UnitSystem.METRIC);
        }
    }

    private static final BigDecimal METRES_PER_INCH = new BigDecimal("0.0254");
    private static final BigDecimal METRES_PER_FOOT = new BigDecimal("0.3048");
    private static final BigDecimal METRES_PER_CENTIMETRE = new BigDecimal("0.01");
    private static final BigDecimal KILOGRAMS_PER_POUND = new BigDecimal("0.45359237");

    private static final Unit FOOT = new Unit(METRES_PER_FOOT, UnitSystem.US);
    private static final Unit INCH = new Unit(METRES_PER_INCH, UnitSystem.US);
    private static final Unit POUND = new Unit(KILOGRAMS_PER_POUND, UnitSystem.US);

    private static final Map<String, Unit> LENGTHS = Map.of(
            "mm", Unit.metric("0.001"),
            "cm", new Unit(METRES_PER_CENTIMETRE, UnitSystem.METRIC),
            "m", Unit.metric("1"),
            "in", INCH,
            "\"", INCH,
            "ft", FOOT,
            "'", FOOT);

    private static final Map<String, Unit> MASSES = Map.of("kg", Unit.metric("1"), "lb", POUND, "lbs", POUND);

    private static final Map<String, Unit> ANGLES = Map.of("deg", Unit.metric("1"), "\u00b0", Unit.metric("1"));

    private static final Map<String, Unit> AGES = Map.of("", Unit.metric("1"), "y", Unit.metric("1"));

    private static final String NUMBER = "(\\d{1,6}(?:[.,]\\d{1,12})?)";
    private static final Pattern ONE = Pattern.compile("([+-]?)" + NUMBER + "\\s*([a-z\"'\u00b0]*)");
    private static final Pattern FEET_AND_INCHES =
            Pattern.compile("([+-]?)" + NUMBER + "\\s*(?:ft|')\\s*" + NUMBER + "\\s*(?:in|\")?");

    /**
     * Reads what was given for an option.
     *
     * @param range of the value in m, kg, degrees or years
     * @throws WrongInput when it is no such quantity or outside the range
     */
    static Quantity parse(String option, Kind kind, String given, Range range) throws WrongInput {
        String text = given.strip().toLowerCase(Locale.ROOT).replace('\u2212', '-');
        Quantity quantity = read(kind, text);
        if (text.isEmpty()) {
            throw new WrongInput(Words.say(CliMessage.EMPTY, option, Words.say(kind.allowed)));
        }
        if (quantity == null) {
            throw new WrongInput(option, shortened(given), Words.say(kind.allowed));
        }
        if (!range.holds(quantity.value)) {
            throw new WrongInput(option, shortened(given), allowed(kind, range));
        }
        return quantity;
    }

    private static @Nullable Quantity read(Kind kind, String text) {
        boolean length = kind == Kind.STATURE || kind == Kind.DISTANCE;
        Matcher both = FEET_AND_INCHES.matcher(text);
        if (length && both.matches()) {
            BigDecimal feet = decimal(both.group(2)).multiply(METRES_PER_FOOT);
            BigDecimal inches = decimal(both.group(3)).multiply(METRES_PER_INCH);
            return of(both.group(1), feet.add(inches), UnitSystem.US);
        }
        Matcher one = ONE.matcher(text);
        if (!one.matches()) {
            return null;
        }
        Unit unit = units(kind).get(one.group(3));
        return unit == null ? null : of(one.group(1), decimal(one.group(2)).multiply(unit.size), unit.system);
    }

    /** A comma stands for the point. */
    private static BigDecimal decimal(String number) {
        return new BigDecimal(number.replace(',', '.'));
    }

    private static Quantity of(String sign, BigDecimal magnitude, UnitSystem system) {
        return new Quantity((sign.equals("-") ? magnitude.negate() : magnitude).doubleValue(), system);
    }

    private static Map<String, Unit> units(Kind kind) {
        return switch (kind) {
            case STATURE, DISTANCE -> LENGTHS;
            case MASS -> MASSES;
            case ANGLE -> ANGLES;
            case AGE -> AGES;
        };
    }

    /** The range in the units that people write; what is printed lies inside it. */
    private static String allowed(Kind kind, Range range) {
        return switch (kind) {
            case STATURE, DISTANCE ->
                range(CliMessage.LENGTH_RANGE, range, List.of(METRES_PER_CENTIMETRE, METRES_PER_INCH));
            case MASS -> range(CliMessage.MASS_RANGE, range, List.of(BigDecimal.ONE, KILOGRAMS_PER_POUND));
            case ANGLE -> range(CliMessage.ANGLE_RANGE, range, List.of(BigDecimal.ONE));
            case AGE -> range(CliMessage.AGE_RANGE, range, List.of(BigDecimal.ONE));
        };
    }

    private static String range(Message message, Range range, List<BigDecimal> units) {
        String[] ends = new String[2 * units.size()];
        for (int i = 0; i < units.size(); i++) {
            ends[2 * i] = end(range.low(), units.get(i), RoundingMode.CEILING);
            ends[2 * i + 1] = end(range.high(), units.get(i), RoundingMode.FLOOR);
        }
        return Words.say(message, ends);
    }

    private static String end(double value, BigDecimal unit, RoundingMode inward) {
        BigDecimal inUnit = BigDecimal.valueOf(value).divide(unit, MathContext.DECIMAL64);
        return inUnit.setScale(1, inward).stripTrailingZeros().toPlainString();
    }

    /** Whether a word is a unit without its number. */
    static boolean isUnit(String word) {
        String unit = word.toLowerCase(Locale.ROOT);
        return !unit.isEmpty()
                && (LENGTHS.containsKey(unit)
                        || MASSES.containsKey(unit)
                        || ANGLES.containsKey(unit)
                        || AGES.containsKey(unit));
    }

    private static String shortened(String given) {
        return given.length() <= 40 ? given : given.substring(0, 40) + "...";
    }
}
