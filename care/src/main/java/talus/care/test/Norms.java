package talus.care.test;

import java.util.OptionalDouble;
import talus.chain.anthropometry.Sex;

/**
 * What people of an age reach on average. Each only under its condition: raises on a slope of 10 degrees at 60 a minute; stance as the
 * mean of trials, eyes open; rises from a seat of 43 to 45 cm with arms crossed.
 */
public final class Norms {
    private static final int DECADE = 10;

    /** Single-leg calf raises from 20 to 29 years on, a decade each (Hebert-Losier 2017, G22, found in a secondary page). */
    private static final double[] RAISES_MALE = {37, 32, 28, 23, 19, 14};

    private static final double[] RAISES_FEMALE = {30, 27, 24, 21, 19, 16};

    /** Single-leg stance, eyes open, from 40 to 49 years on, seconds (Springer 2007, G25, found in secondary pages). */
    private static final double[] STANCE_OPEN_S = {40, 37, 27, 15, 6};

    private static final double STANCE_OPEN_YOUNG_S = 43;

    /** Rises in 30 s at 60 to 64 years, the lower end (G34, found in a secondary page). */
    private static final double CHAIR_STAND_FEMALE = 12;

    private static final double CHAIR_STAND_MALE = 14;

    private Norms() {}

    /** Raises on one leg on a slope; empty below 20 and from 80 years. */
    public static OptionalDouble raises(Sex sex, int ageYears) {
        double[] table = sex == Sex.MALE ? RAISES_MALE : RAISES_FEMALE;
        int decade = Math.floorDiv(ageYears - 20, DECADE);
        return decade < 0 || decade >= table.length ? OptionalDouble.empty() : OptionalDouble.of(table[decade]);
    }

    /** Seconds on one leg with eyes open, mean of trials; empty below 18 years. */
    public static OptionalDouble stanceOpenS(int ageYears) {
        if (ageYears < 40) {
            return ageYears < 18 ? OptionalDouble.empty() : OptionalDouble.of(STANCE_OPEN_YOUNG_S);
        }
        int decade = Math.min((ageYears - 40) / DECADE, STANCE_OPEN_S.length - 1);
        return OptionalDouble.of(STANCE_OPEN_S[decade]);
    }

    /** Rises in 30 s, the lower end of the usual; known for 60 to 64 years only. */
    public static OptionalDouble chairStands(Sex sex, int ageYears) {
        boolean known = ageYears >= 60 && ageYears <= 64;
        return known
                ? OptionalDouble.of(sex == Sex.MALE ? CHAIR_STAND_MALE : CHAIR_STAND_FEMALE)
                : OptionalDouble.empty();
    }
}
