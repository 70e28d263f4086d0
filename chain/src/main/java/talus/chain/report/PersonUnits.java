package talus.chain.report;

import talus.chain.report.words.UnitSystem;

/**
 * The units in which a person wrote each of their numbers; they read them in the same.
 *
 * @param distance of the ankles, and of every other short length
 */
public record PersonUnits(UnitSystem stature, UnitSystem mass, UnitSystem distance) {
    /** One system for all. */
    public static PersonUnits all(UnitSystem units) {
        return new PersonUnits(units, units, units);
    }
}
