package talus.chain.report;

import java.util.ArrayList;
import java.util.List;
import talus.chain.contract.result.AnkleAnswer;
import talus.chain.contract.result.AnkleAnswers;
import talus.chain.contract.result.CheckResult;
import talus.chain.contract.scenario.TaskKind;
import talus.chain.report.words.CheckMessage;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** What daily tasks ask of each ankle, and what it has to spare. */
final class DemandSection {
    private DemandSection() {}

    static void append(Report.Builder report, AnkleAnswers ankles, List<CheckResult.Demand> demands) {
        double errorDeg = Math.max(errorDeg(ankles.left()), errorDeg(ankles.right()));
        List<List<String>> rows = new ArrayList<>();
        boolean squat = false;
        for (CheckResult.Demand demand : demands) {
            squat |= demand.task().equals(TaskKind.SQUAT.word());
            rows.add(List.of(
                    name(demand.task()),
                    Words.say(CheckMessage.ABOUT, UnitSystem.degrees(demand.needsDeg())),
                    margin(demand.marginDeg().left(), errorDeg),
                    margin(demand.marginDeg().right(), errorDeg)));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(Words.say(CheckMessage.MARGIN_ERROR, UnitSystem.degrees(errorDeg)));
        sentences.add(Words.say(CheckMessage.WALK_STRAIGHT_KNEE));
        if (squat) {
            sentences.add(Words.say(CheckMessage.SQUAT_OF_MODEL));
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
                .paragraph(sentences);
    }

    /** Half the width of the band of the ankle's limit. */
    private static double errorDeg(AnkleAnswer ankle) {
        return 0.5 * (ankle.bandDeg().high() - ankle.bandDeg().low());
    }

    private static String margin(double marginDeg, double errorDeg) {
        if (Math.abs(marginDeg) < errorDeg) {
            return Words.say(CheckMessage.JUST_ENOUGH);
        }
        return Words.say(
                marginDeg > 0 ? CheckMessage.TO_SPARE : CheckMessage.NOT_ENOUGH, Decimal.of(Math.abs(marginDeg), 0));
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
