package talus.chain.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import talus.chain.body.Side;
import talus.chain.contract.result.CheckResult;
import talus.chain.contract.scenario.TaskKind;
import talus.chain.report.words.CheckMessage;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** What daily tasks ask of each ankle, and what it has to spare. */
final class DemandSection {
    private DemandSection() {}

    static void append(Report.Builder report, CheckResult check, List<CheckResult.Demand> demands, UnitSystem units) {
        double errorDeg = Decimal.rounded(
                Math.max(
                        TestError.of(check, Side.LEFT).detectableDeg(),
                        TestError.of(check, Side.RIGHT).detectableDeg()),
                0);
        List<List<String>> rows = new ArrayList<>();
        Set<CheckMessage> used = EnumSet.noneOf(CheckMessage.class);
        boolean squat = false;
        for (CheckResult.Demand demand : demands) {
            squat |= demand.task().equals(TaskKind.SQUAT.word());
            double low = DailyDemands.studies(demand.task())
                    .map(DailyDemands.Studies::lowDeg)
                    .orElse(demand.needsDeg());
            double high = DailyDemands.studies(demand.task())
                    .map(DailyDemands.Studies::highDeg)
                    .orElse(demand.needsDeg());
            List<String> row = new ArrayList<>();
            row.add(name(demand.task()));
            row.add(
                    low < high
                            ? Words.say(CheckMessage.ABOUT_RANGE, Decimal.of(low, 0), Decimal.of(high, 0))
                            : Words.say(CheckMessage.ABOUT, Decimal.of(low, 0)));
            for (Side side : Side.BOTH) {
                row.add(margin(check.ankles().of(side).limitDeg(), low, high, errorDeg, used));
            }
            rows.add(row);
        }
        report.heading(CheckMessage.DEMANDS)
                .say(CheckMessage.DEMANDS_ARE)
                .table(
                        List.of(
                                Report.Column.words(CheckMessage.TASK),
                                Report.Column.numbers(CheckMessage.SHIN_LEANS_BY),
                                Report.Column.numbers(CheckMessage.LEFT),
                                Report.Column.numbers(CheckMessage.RIGHT)),
                        rows)
                .paragraph(sentences(errorDeg, squat, used, units));
    }

    private static List<String> sentences(double errorDeg, boolean squat, Set<CheckMessage> used, UnitSystem units) {
        List<String> sentences = new ArrayList<>();
        sentences.add(Words.say(CheckMessage.MARGIN_ERROR, UnitSystem.degrees(errorDeg)));
        sentences.add(Words.say(
                squat ? CheckMessage.SQUAT_OF_MODEL : CheckMessage.NO_SQUAT,
                units.roundLength(UsualAnkles.DISTANCE_M)));
        if (used.contains(CheckMessage.NOT_ENOUGH) || used.contains(CheckMessage.NOT_ENOUGH_OR_MORE)) {
            sentences.add(Words.say(CheckMessage.LACKS_IS));
        }
        sentences.add(Words.say(CheckMessage.OTHER_PEOPLE));
        if (used.contains(CheckMessage.WITHIN_RANGE)) {
            sentences.add(Words.say(CheckMessage.WITHIN_RANGE_IS));
        }
        sentences.add(Words.say(CheckMessage.WALK_STRAIGHT_KNEE));
        return sentences;
    }

    /** What is left, from the numbers as they are printed. */
    private static String margin(
            double hasDeg, double lowDeg, double highDeg, double errorDeg, Set<CheckMessage> used) {
        boolean range = lowDeg < highDeg;
        double spare = Decimal.rounded(hasDeg, 0) - Decimal.rounded(highDeg, 0);
        double lacks = Decimal.rounded(lowDeg, 0) - Decimal.rounded(hasDeg, 0);
        if (spare >= errorDeg) {
            return said(range ? CheckMessage.TO_SPARE_OR_MORE : CheckMessage.TO_SPARE, spare, used);
        }
        if (lacks >= errorDeg) {
            return said(range ? CheckMessage.NOT_ENOUGH_OR_MORE : CheckMessage.NOT_ENOUGH, lacks, used);
        }
        CheckMessage between = range ? CheckMessage.WITHIN_RANGE : CheckMessage.JUST_ENOUGH;
        used.add(between);
        return Words.say(between);
    }

    private static String said(CheckMessage message, double degrees, Set<CheckMessage> used) {
        used.add(message);
        return Words.say(message, Decimal.of(degrees, 0));
    }

    /** A demand is named by a kind of task or as walking. */
    private static String name(String task) {
        if (task.equals(TaskKind.STAIR_UP.word())) {
            return Words.say(CheckMessage.STAIR_UP);
        }
        if (task.equals(TaskKind.STAIR_DOWN.word())) {
            return Words.say(CheckMessage.STAIR_DOWN);
        }
        if (task.equals(TaskKind.SIT_TO_STAND.word())) {
            return Words.say(CheckMessage.CHAIR);
        }
        if (task.equals(TaskKind.SQUAT.word())) {
            return Words.say(CheckMessage.LOW_SQUAT);
        }
        return task.equals(DailyDemands.WALK) ? Words.say(CheckMessage.WALK) : task;
    }
}
