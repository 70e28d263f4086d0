package talus.chain.report;

import java.util.ArrayList;
import java.util.List;
import talus.chain.body.Side;
import talus.chain.contract.result.CheckResult;
import talus.chain.contract.scenario.TaskKind;
import talus.chain.report.words.CheckMessage;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** What daily tasks ask of each ankle, and what it has to spare. */
public final class DemandSection {
    /** How much of a task an ankle has. */
    public enum Margin {
        SPARE,
        ENOUGH,
        WITHIN,
        LACKS
    }

    /**
     * One task.
     *
     * @param lowDeg the least that was found, in studies or for this body
     * @param highDeg the most; equal where there is one number
     * @param source where the numbers come from
     */
    public record Row(String task, String name, double lowDeg, double highDeg, String source, Told left, Told right) {
        public Told of(Side side) {
            return side == Side.LEFT ? left : right;
        }

        /** What the task asks, in a table of degrees. */
        String needs() {
            return lowDeg < highDeg
                    ? Words.say(CheckMessage.ABOUT_RANGE, Decimal.of(lowDeg, 0), Decimal.of(highDeg, 0))
                    : Words.say(CheckMessage.ABOUT, Decimal.of(lowDeg, 0));
        }
    }

    /** What one ankle has left, and in words. */
    public record Told(Margin margin, String text) {}

    private final List<Row> rows;
    private final double errorDeg;
    private final boolean squat;
    private final UnitSystem units;

    private DemandSection(List<Row> rows, double errorDeg, boolean squat, UnitSystem units) {
        this.rows = List.copyOf(rows);
        this.errorDeg = errorDeg;
        this.squat = squat;
        this.units = units;
    }

    /** Of this check. */
    public static DemandSection of(CheckResult check, List<CheckResult.Demand> demands, UnitSystem units) {
        double errorDeg = Decimal.rounded(
                Math.max(
                        TestError.of(check, Side.LEFT).detectableDeg(),
                        TestError.of(check, Side.RIGHT).detectableDeg()),
                0);
        List<Row> rows = new ArrayList<>();
        boolean squat = false;
        for (CheckResult.Demand demand : demands) {
            squat |= demand.task().equals(TaskKind.SQUAT.word());
            double low = DailyDemands.studies(demand.task())
                    .map(DailyDemands.Studies::lowDeg)
                    .orElse(demand.needsDeg());
            double high = DailyDemands.studies(demand.task())
                    .map(DailyDemands.Studies::highDeg)
                    .orElse(demand.needsDeg());
            rows.add(new Row(
                    demand.task(),
                    name(demand.task()),
                    low,
                    high,
                    demand.source(),
                    margin(check.ankles().left().limitDeg(), low, high, errorDeg),
                    margin(check.ankles().right().limitDeg(), low, high, errorDeg)));
        }
        return new DemandSection(rows, errorDeg, squat, units);
    }

    static void append(Report.Builder report, CheckResult check, List<CheckResult.Demand> demands, UnitSystem units) {
        DemandSection section = of(check, demands, units);
        Report.Table table = section.table();
        report.heading(CheckMessage.DEMANDS)
                .say(CheckMessage.DEMANDS_ARE)
                .table(table.columns(), table.rows())
                .paragraph(section.sentences());
    }

    /** The tasks, in the order of the demands. */
    public List<Row> rows() {
        return rows;
    }

    /** The same as a table. */
    public Report.Table table() {
        List<List<String>> cells = new ArrayList<>();
        for (Row row : rows) {
            cells.add(List.of(
                    row.name(), row.needs(), row.left().text(), row.right().text()));
        }
        return new Report.Table(
                List.of(
                        Report.Column.words(CheckMessage.TASK),
                        Report.Column.numbers(CheckMessage.SHIN_LEANS_BY),
                        Report.Column.numbers(CheckMessage.LEFT),
                        Report.Column.numbers(CheckMessage.RIGHT)),
                cells);
    }

    /** How the margins are read. */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(Words.say(CheckMessage.MARGIN_ERROR, UnitSystem.degrees(errorDeg)));
        sentences.add(Words.say(
                squat ? CheckMessage.SQUAT_OF_MODEL : CheckMessage.NO_SQUAT,
                units.roundLength(UsualAnkles.DISTANCE_M)));
        if (any(Margin.LACKS)) {
            sentences.add(Words.say(CheckMessage.LACKS_IS));
        }
        sentences.add(Words.say(CheckMessage.OTHER_PEOPLE));
        if (any(Margin.WITHIN)) {
            sentences.add(Words.say(CheckMessage.WITHIN_RANGE_IS));
        }
        sentences.add(Words.say(CheckMessage.WALK_STRAIGHT_KNEE));
        return sentences;
    }

    private boolean any(Margin margin) {
        return rows.stream()
                .anyMatch(row -> row.left().margin() == margin || row.right().margin() == margin);
    }

    /** What is left, from the numbers as they are printed. */
    private static Told margin(double hasDeg, double lowDeg, double highDeg, double errorDeg) {
        boolean range = lowDeg < highDeg;
        double spare = Decimal.rounded(hasDeg, 0) - Decimal.rounded(highDeg, 0);
        double lacks = Decimal.rounded(lowDeg, 0) - Decimal.rounded(hasDeg, 0);
        if (spare >= errorDeg) {
            CheckMessage message = range ? CheckMessage.TO_SPARE_OR_MORE : CheckMessage.TO_SPARE;
            return new Told(Margin.SPARE, Words.say(message, Decimal.of(spare, 0)));
        }
        if (lacks >= errorDeg) {
            CheckMessage message = range ? CheckMessage.NOT_ENOUGH_OR_MORE : CheckMessage.NOT_ENOUGH;
            return new Told(Margin.LACKS, Words.say(message, Decimal.of(lacks, 0)));
        }
        return range
                ? new Told(Margin.WITHIN, Words.say(CheckMessage.WITHIN_RANGE))
                : new Told(Margin.ENOUGH, Words.say(CheckMessage.JUST_ENOUGH));
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
