package talus.care.learn;

import java.util.List;
import talus.chain.contract.result.AnkleAnswers;
import talus.chain.contract.result.CheckResult;
import talus.chain.report.picture.Palette;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;
import talus.chain.xml.XmlText;

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
    private static final String FONT = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

    private final List<CheckResult.Demand> demands;
    private final AnkleAnswers ankles;
    private final double mostDeg;
    private final XmlText svg = new XmlText();

    private DemandPicture(List<CheckResult.Demand> demands, AnkleAnswers ankles) {
        this.demands = demands;
        this.ankles = ankles;
        double most = Math.max(ankles.left().limitDeg(), ankles.right().limitDeg());
        for (CheckResult.Demand demand : demands) {
            most = Math.max(most, demand.needsDeg());
        }
        this.mostDeg = most + ROOM_DEG;
    }

    /** The document, for the demands of a check and the ankles of the same person. */
    public static String svg(List<CheckResult.Demand> demands, AnkleAnswers ankles) {
        return new DemandPicture(demands, ankles).draw();
    }

    private String draw() {
        double bottom = TOP + demands.size() * ROW;
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + WIDTH + " " + Decimal.of(bottom + 16, 0),
                "role",
                "img",
                "aria-labelledby",
                "demands-title demands-desc",
                "font-family",
                FONT);
        svg.text("title", Words.say(LearnMessage.DEMANDS), "id", "demands-title");
        svg.text("desc", description(), "id", "demands-desc");
        svg.leaf("rect", "width", "100%", "height", "100%", "fill", Palette.PAPER);
        text(Words.say(LearnMessage.DEMANDS), 20, 28, 17, "start", Palette.INK);
        for (int i = 0; i < demands.size(); i++) {
            bar(demands.get(i), TOP + i * ROW);
        }
        double leftDeg = ankles.left().limitDeg();
        double rightDeg = ankles.right().limitDeg();
        limit(LearnMessage.LEFT, leftDeg, leftDeg <= rightDeg, bottom, "none");
        limit(LearnMessage.RIGHT, rightDeg, rightDeg < leftDeg, bottom, "6 4");
        svg.close("svg");
        return svg.toString();
    }

    private String description() {
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
        svg.leaf(
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
        text(Words.say(task(demand.task())), LEFT - 10, y + 16, 14, "end", Palette.INK);
        text(degrees(demand.needsDeg()), LEFT + 8, y + 16, 14, "start", Palette.INK);
    }

    /**
     * A line down all bars: solid for one ankle and dashed for the other, never told by colour alone. The lesser one has its label before
     * the line.
     */
    private void limit(LearnMessage side, double limitDeg, boolean lesser, double bottom, String dashes) {
        double x = x(limitDeg);
        String label = Words.say(LearnMessage.HAS, Words.say(side), degrees(limitDeg));
        text(label, lesser ? x - 6 : x + 6, LABELS, 14, lesser ? "end" : "start", Palette.MARK);
        svg.leaf(
                "line",
                "x1",
                Decimal.of(x, 1),
                "y1",
                Decimal.of(LABELS - 12, 1),
                "x2",
                Decimal.of(x, 1),
                "y2",
                Decimal.of(bottom, 1),
                "stroke",
                Palette.MARK,
                "stroke-width",
                "2.5",
                "stroke-dasharray",
                dashes);
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

    private void text(String content, double x, double y, int size, String anchor, String colour) {
        svg.text(
                "text",
                content,
                "x",
                Decimal.of(x, 1),
                "y",
                Decimal.of(y, 1),
                "font-size",
                Integer.toString(size),
                "text-anchor",
                anchor,
                "fill",
                colour);
    }
}
