package talus.chain.anthropometry;

import java.util.OptionalDouble;

/**
 * What is known of a person's body.
 *
 * @param sex which tables
 * @param ageYears 18 to 90
 * @param heightM stature, 1.30 to 2.20
 * @param massKg 35 to 200, or empty: typical for the height
 * @param measured lengths that replace their means
 */
public record PersonSize(Sex sex, double ageYears, double heightM, OptionalDouble massKg, MeasuredSegments measured) {
    public static final double MIN_AGE_YEARS = 18;
    public static final double MAX_AGE_YEARS = 90;
    public static final double MIN_HEIGHT_M = 1.30;
    public static final double MAX_HEIGHT_M = 2.20;
    public static final double MIN_MASS_KG = 35;
    public static final double MAX_MASS_KG = 200;

    public PersonSize {
        require("ageYears", ageYears, MIN_AGE_YEARS, MAX_AGE_YEARS);
        require("heightM", heightM, MIN_HEIGHT_M, MAX_HEIGHT_M);
        if (massKg.isPresent()) {
            require("massKg", massKg.getAsDouble(), MIN_MASS_KG, MAX_MASS_KG);
        }
    }

    private static void require(String name, double value, double min, double max) {
        if (!(value >= min && value <= max)) {
            throw new IllegalArgumentException(name + " " + value + " must be from " + min + " to " + max);
        }
    }
}
