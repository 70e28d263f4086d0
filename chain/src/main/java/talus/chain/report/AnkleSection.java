package talus.chain.report;

import java.util.ArrayList;
import java.util.List;
import talus.chain.body.Side;
import talus.chain.contract.result.AnkleAnswer;
import talus.chain.contract.result.AnkleAnswers;
import talus.chain.contract.result.CheckResult;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Ankles;
import talus.chain.report.words.CheckMessage;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** Each ankle against the healthy range and against the other. */
final class AnkleSection {
    /** Below it an ankle is called short: a threshold in use (E9). */
    private static final double SHORT_BELOW_M = 0.100;

    /** What two tests by tape can differ by (Powden 2015, E12, found). */
    private static final double DETECTABLE_CHANGE_M = 0.019;

    /** The same by angle (Powden 2015, E12, found). */
    private static final double DETECTABLE_CHANGE_DEG = 4.7;

    /** Healthy adults: 11.6 to 11.8 (Calatayud 2015, E1) and 12 cm (Hoch and McKeon 2011, E2), found. */
    private static final double HEALTHY_MEAN_M = 0.12;

    /** One standard deviation either side of the mean holds two in three: 12 and 2.8 cm (Hoch and McKeon 2011, E2), found. */
    private static final double HEALTHY_SD_M = 0.028;

    /** The ends of the range are meant roundly: to a whole centimetre. */
    private static final double ROUND_M = 0.01;

    /** Below it both sides print alike. */
    private static final double ALIKE_M = 0.0005;

    private AnkleSection() {}

    static void append(Report.Builder report, CheckResult check, UnitSystem units) {
        Ankles entered = check.result().scenario().ankles();
        List<List<String>> rows = new ArrayList<>();
        for (Side side : Side.BOTH) {
            rows.add(row(side, check.ankles().of(side), entered.of(side), units));
        }
        report.heading(CheckMessage.ANKLES)
                .say(CheckMessage.ANKLE_BEND_IS)
                .table(
                        List.of(
                                Report.Column.words(CheckMessage.SIDE),
                                Report.Column.numbers(CheckMessage.KNEE_TO_WALL),
                                Report.Column.numbers(CheckMessage.SHIN_LEANS_UP_TO),
                                Report.Column.numbers(CheckMessage.LIKELY_RANGE),
                                new Report.Column("", false)),
                        rows)
                .paragraph(sentences(check, units));
    }

    private static List<String> row(Side side, AnkleAnswer ankle, AnkleMeasure entered, UnitSystem units) {
        String distance = units.length(ankle.wallDistanceM());
        String lean = UnitSystem.degrees(ankle.limitDeg());
        boolean byAngle = entered instanceof AnkleMeasure.ShinLimit;
        return List.of(
                Words.say(side == Side.LEFT ? CheckMessage.LEFT : CheckMessage.RIGHT),
                byAngle ? Words.say(CheckMessage.ABOUT, distance) : distance,
                byAngle ? lean : Words.say(CheckMessage.ABOUT, lean),
                Words.say(
                        CheckMessage.RANGE,
                        Decimal.of(ankle.bandDeg().low(), 0),
                        Decimal.of(ankle.bandDeg().high(), 0)),
                Words.say(ankle.isShort() ? CheckMessage.IS_SHORT : CheckMessage.IS_NOT_SHORT));
    }

    private static List<String> sentences(CheckResult check, UnitSystem units) {
        AnkleAnswers ankles = check.ankles();
        List<String> sentences = new ArrayList<>();
        sentences.add(Words.say(whichShort(ankles), units.roundLength(SHORT_BELOW_M)));
        if (ankles.left().isShort() || ankles.right().isShort()) {
            sentences.add(Words.say(CheckMessage.SHORT_IS_COMMON));
        }
        sentences.add(Words.say(
                CheckMessage.HEALTHY_RANGE,
                units.roundLength(HEALTHY_MEAN_M),
                units.roundLength(round(HEALTHY_MEAN_M - HEALTHY_SD_M)),
                units.roundLength(round(HEALTHY_MEAN_M + HEALTHY_SD_M))));
        double leftMore = check.sideDifference().distanceM();
        String difference = units.length(Math.abs(leftMore));
        if (check.sideDifference().notable()) {
            sentences.add(Words.say(leftMore < 0 ? CheckMessage.LEFT_LESS : CheckMessage.RIGHT_LESS, difference));
        } else if (Math.abs(leftMore) < ALIKE_M) {
            sentences.add(Words.say(CheckMessage.SIDES_ALIKE));
        } else {
            sentences.add(Words.say(CheckMessage.SIDES_DIFFER, difference));
        }
        Ankles entered = check.result().scenario().ankles();
        boolean byAngle =
                entered.left() instanceof AnkleMeasure.ShinLimit && entered.right() instanceof AnkleMeasure.ShinLimit;
        sentences.add(Words.say(
                CheckMessage.TEST_ERROR,
                byAngle ? UnitSystem.degrees(DETECTABLE_CHANGE_DEG) : units.length(DETECTABLE_CHANGE_M)));
        if (!ankles.left().isShort()
                && !ankles.right().isShort()
                && !check.sideDifference().notable()) {
            sentences.add(Words.say(CheckMessage.UNLIKELY_LIMIT));
        }
        return sentences;
    }

    private static double round(double metres) {
        return Math.floor(metres / ROUND_M + 0.5) * ROUND_M;
    }

    private static CheckMessage whichShort(AnkleAnswers ankles) {
        if (ankles.left().isShort()) {
            return ankles.right().isShort() ? CheckMessage.BOTH_SHORT : CheckMessage.LEFT_SHORT;
        }
        return ankles.right().isShort() ? CheckMessage.RIGHT_SHORT : CheckMessage.NONE_SHORT;
    }
}
