package talus.care.learn;

import java.util.List;
import talus.chain.contract.result.AnkleAnswers;
import talus.chain.contract.result.CheckResult;
import talus.chain.report.picture.Palette;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/**
 * What daily tasks ask of an ankle as bars, and as lines across them what each ankle has. An SVG document {@value #WIDTH} px wide, as high as
 * there are tasks.
 */
public final class DemandPicture {
    public static final int WIDTH = 480;

    private static final double LEFT = 160;
    private static final double RIGHT = 400;
    private static final double LABELS = 58;
    private static final double TOP = 70;
    private static final double ROW = 38;
    private static final double BAR = 22;
    private static final double ROOM_DEG = 6;

    private final List<CheckResult.Demand> demands;
    private final AnkleAnswers ankles;
    private final double mostDeg;
    private final Chart chart;

    private DemandPicture(List<CheckResult.Demand> demands, AnkleAnswers ankles) {
        this.demands = demands;
        this.ankles = ankles;
        double most = Math.max(ankles.left().limitDeg(), ankles.right().limitDeg());
        for (CheckResult.Demand demand : demands) {
            most = Math.max(most, demand.needsDeg());
        }
        this.mostDeg = most + ROOM_DEG;
        this.chart = new Chart(
                "demands", WIDTH, bottom() + 16, Words.say(LearnMessage.DEMANDS), description(demands, ankles), 20);
    }

    /** The document, for the demands of a check and the ankles of the same person. */
    public static String svg(List<CheckResult.Demand> demands, AnkleAnswers ankles) {
        return new DemandPicture(demands, ankles).draw();
    }

    private String draw() {
        for (int i = 0; i < demands.size(); i++) {
            bar(demands.get(i), TOP + i * ROW);
        }
        double leftDeg = ankles.left().limitDeg();
        double rightDeg = ankles.right().limitDeg();
        limit(LearnMessage.LEFT, leftDeg, leftDeg <= rightDeg, "none");
        limit(LearnMessage.RIGHT, rightDeg, rightDeg < leftDeg, "6 4");
        return chart.close();
    }

    private double bottom() {
        return TOP + demands.size() * ROW;
    }

    private static String description(List<CheckResult.Demand> demands, AnkleAnswers ankles) {
        StringBuilder text = new StringBuilder();
        for (CheckResult.Demand demand : demands) {
            text.append(Words.say(
                            LearnMessage.DEMANDS_READ,
                            Words.say(task(demand.task())),
                            UnitSystem.degrees(demand.needsDeg())))
                    .append(' ');
        }
        return text.append(Words.say(
                        LearnMessage.DEMANDS_READ,
                        Words.say(LearnMessage.LEFT),
                        UnitSystem.degrees(ankles.left().limitDeg())))
                .append(' ')
                .append(Words.say(
                        LearnMessage.DEMANDS_READ,
                        Words.say(LearnMessage.RIGHT),
                        UnitSystem.degrees(ankles.right().limitDeg())))
                .toString();
    }

    private void bar(CheckResult.Demand demand, double y) {
        chart.leaf(
                "rect",
                "x",
                Decimal.of(LEFT, 1),
                "y",
                Decimal.of(y, 1),
                "width",
                Decimal.of(x(demand.needsDeg()) - LEFT, 1),
                "height",
                Decimal.of(BAR, 1),
                "fill",
                Palette.FAR);
        chart.text(Words.say(task(demand.task())), LEFT - 10, y + 16, "end", Palette.INK);
        chart.text(degrees(demand.needsDeg()), LEFT + 8, y + 16, "start", Palette.INK);
    }

    /**
     * A line down all bars: solid for one ankle and dashed for the other, never told by colour alone. The lesser one has its label before
     * the line.
     */
    private void limit(LearnMessage side, double limitDeg, boolean lesser, String dashes) {
        double x = x(limitDeg);
        String label = Words.say(LearnMessage.HAS, Words.say(side), degrees(limitDeg));
        chart.text(label, lesser ? x - 6 : x + 6, LABELS, lesser ? "end" : "start", Palette.MARK);
        chart.line(x, LABELS - 12, x, bottom(), Palette.MARK, "2.5", dashes);
    }

    private static String degrees(double deg) {
        return Words.say(LearnMessage.DEGREES, Decimal.of(deg, 0));
    }

    private double x(double deg) {
        return LEFT + (RIGHT - LEFT) * Math.max(0, deg) / mostDeg;
    }

    private static LearnMessage task(String word) {
        return switch (word) {
            case "walk" -> LearnMessage.WALK;
            case "stairUp" -> LearnMessage.STAIR_UP;
            case "stairDown" -> LearnMessage.STAIR_DOWN;
            case "sitToStand" -> LearnMessage.SIT_TO_STAND;
            case "squat" -> LearnMessage.SQUAT;
            default -> throw new IllegalArgumentException("task: there is no name for " + word);
        };
    }
}
