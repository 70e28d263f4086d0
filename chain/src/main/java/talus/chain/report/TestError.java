package talus.chain.report;

import talus.chain.body.Side;
import talus.chain.contract.result.AnkleAnswer;
import talus.chain.contract.result.Band;
import talus.chain.contract.result.CheckResult;
import talus.chain.contract.scenario.AnkleMeasure;

/**
 * What two tests of one ankle can differ by without a change of the ankle.
 *
 * @param byAngle whether the ankle was measured by angle rather than by tape
 * @param detectableDeg as inclination of the shin
 */
public record TestError(boolean byAngle, double detectableDeg) {
    /** By tape (Powden 2015, E12, found). */
    static final double DETECTABLE_CHANGE_M = 0.019;

    /** By angle (Powden 2015, E12, found). */
    static final double DETECTABLE_CHANGE_DEG = 4.7;

    /** A detectable change is 1.96 sqrt(2) standard errors; the band of a limit reaches 1.645 of them either way. */
    private static final double CHANGE_PER_BAND = 2.77 / 1.645;

    /** One standard error of a single test by tape, m: a detectable change is 1.96 sqrt(2) of them. */
    static final double STANDARD_ERROR_M = DETECTABLE_CHANGE_M / 2.77;

    static final double STANDARD_ERROR_DEG = DETECTABLE_CHANGE_DEG / 2.77;

    /** From 5 to 95 % of the distance at the wall, m: 1.645 standard errors of a single test by tape either way. */
    public static Band tapeBandM(AnkleAnswer ankle) {
        double half = DETECTABLE_CHANGE_M / CHANGE_PER_BAND;
        return new Band(ankle.wallDistanceM() - half, ankle.wallDistanceM() + half);
    }

    /** Of one ankle of a check. */
    static TestError of(CheckResult check, Side side) {
        return check.result().scenario().ankles().of(side) instanceof AnkleMeasure.ShinLimit
                ? new TestError(true, DETECTABLE_CHANGE_DEG)
                : ofTape(check.ankles().of(side));
    }

    /** The tape's error as an angle of this leg, from the band that the same error gives. */
    static TestError ofTape(AnkleAnswer ankle) {
        double half = 0.5 * (ankle.bandDeg().high() - ankle.bandDeg().low());
        return new TestError(false, half * CHANGE_PER_BAND);
    }
}
