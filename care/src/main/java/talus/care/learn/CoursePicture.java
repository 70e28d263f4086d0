package talus.care.learn;

import talus.chain.report.picture.Palette;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;
import talus.chain.xml.XmlText;

/** The expected course of a wall distance: a band over weeks, and across it the error of a test. An SVG document of {@value #WIDTH} by {@value #HEIGHT} px. */
public final class CoursePicture {
    public static final int WIDTH = 480;
    public static final int HEIGHT = 300;

    private static final double LEFT = 64;
    private static final double RIGHT = 456;
    private static final double TOP = 52;
    private static final double BOTTOM = 248;
    private static final int LAST_WEEK = 12;
    private static final double ROOM_M = 0.005;
    private static final String FONT = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

    private final Illustration.Course course;
    private final UnitSystem units;
    private final double topM;
    private final XmlText svg = new XmlText();

    private CoursePicture(Illustration.Course course, UnitSystem units, double errorM) {
        this.course = course;
        this.units = units;
        this.topM = Math.max(course.highM(), errorM) + ROOM_M;
    }

    /**
     * The document.
     *
     * @param errorM what two tests can differ by without a change
     */
    public static String svg(Illustration.Course course, UnitSystem units, double errorM) {
        return new CoursePicture(course, units, errorM).draw(errorM);
    }

    private String draw(double errorM) {
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + WIDTH + " " + HEIGHT,
                "role",
                "img",
                "aria-labelledby",
                "course-title course-desc",
                "font-family",
                FONT);
        svg.text("title", Words.say(LearnMessage.COURSE), "id", "course-title");
        svg.text("desc", description(errorM), "id", "course-desc");
        svg.leaf("rect", "width", "100%", "height", "100%", "fill", Palette.PAPER);
        text(Words.say(LearnMessage.COURSE), LEFT, 28, 17, "start", Palette.INK);
        band();
        for (double gain : new double[] {0, course.lowM(), course.highM()}) {
            line(LEFT, y(gain), RIGHT, y(gain), Palette.GRID, "");
            text(units.roundLength(gain), LEFT - 8, y(gain) + 5, 14, "end", Palette.MUTED);
        }
        for (int week : new int[] {0, course.fromWeek(), course.toWeek(), LAST_WEEK}) {
            line(x(week), BOTTOM, x(week), BOTTOM + 6, Palette.MUTED, "");
            String number = Words.say(LearnMessage.WEEK, Integer.toString(week));
            text(number, x(week), BOTTOM + 22, 14, "middle", Palette.MUTED);
        }
        text(Words.say(LearnMessage.WEEKS), RIGHT, BOTTOM + 42, 14, "end", Palette.MUTED);
        line(LEFT, y(errorM), RIGHT, y(errorM), Palette.MARK, "6 4");
        text(Words.say(LearnMessage.TEST_ERROR), LEFT + 6, y(errorM) - 7, 14, "start", Palette.MARK);
        line(LEFT, TOP, LEFT, BOTTOM, Palette.MUTED, "");
        line(LEFT, BOTTOM, RIGHT, BOTTOM, Palette.MUTED, "");
        svg.close("svg");
        return svg.toString();
    }

    private String description(double errorM) {
        return Words.say(
                LearnMessage.COURSE_READS,
                Integer.toString(course.fromWeek()),
                units.roundLength(course.lowM()),
                Integer.toString(course.toWeek()),
                units.roundLength(course.highM()),
                units.roundLength(errorM));
    }

    /** From nothing to the lower end and on level; from nothing to the upper end and on level. */
    private void band() {
        String points = point(0, 0)
                + point(course.toWeek(), course.highM())
                + point(LAST_WEEK, course.highM())
                + point(LAST_WEEK, course.lowM())
                + point(course.fromWeek(), course.lowM());
        svg.leaf("polygon", "points", points.strip(), "fill", Palette.FAR, "fill-opacity", "0.6");
    }

    private String point(double week, double gainM) {
        return Decimal.of(x(week), 1) + "," + Decimal.of(y(gainM), 1) + " ";
    }

    private static double x(double week) {
        return LEFT + (RIGHT - LEFT) * week / LAST_WEEK;
    }

    private double y(double gainM) {
        return BOTTOM - (BOTTOM - TOP) * gainM / topM;
    }

    private void line(double x1, double y1, double x2, double y2, String colour, String dashes) {
        svg.leaf(
                "line",
                "x1",
                Decimal.of(x1, 1),
                "y1",
                Decimal.of(y1, 1),
                "x2",
                Decimal.of(x2, 1),
                "y2",
                Decimal.of(y2, 1),
                "stroke",
                colour,
                "stroke-width",
                "1.5",
                "stroke-dasharray",
                dashes.isEmpty() ? "none" : dashes);
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
