package talus.care.learn;

import talus.chain.report.picture.Palette;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

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

    private final Illustration.Course course;
    private final UnitSystem units;
    private final double topM;
    private final Chart chart;

    private CoursePicture(Illustration.Course course, UnitSystem units, double errorM) {
        this.course = course;
        this.units = units;
        this.topM = Math.max(course.highM(), errorM) + ROOM_M;
        this.chart = new Chart(
                "course", WIDTH, HEIGHT, Words.say(LearnMessage.COURSE), description(course, units, errorM), LEFT);
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
        band();
        for (double gain : new double[] {0, course.lowM(), course.highM()}) {
            line(LEFT, y(gain), RIGHT, y(gain), Palette.GRID, "none");
            chart.text(units.roundLength(gain), LEFT - 8, y(gain) + 5, "end", Palette.MUTED);
        }
        for (int week : new int[] {0, course.fromWeek(), course.toWeek(), LAST_WEEK}) {
            line(x(week), BOTTOM, x(week), BOTTOM + 6, Palette.MUTED, "none");
            String number = Words.say(LearnMessage.WEEK, Integer.toString(week));
            chart.text(number, x(week), BOTTOM + 22, "middle", Palette.MUTED);
        }
        chart.text(Words.say(LearnMessage.WEEKS), RIGHT, BOTTOM + 42, "end", Palette.MUTED);
        line(LEFT, y(errorM), RIGHT, y(errorM), Palette.MARK, "6 4");
        chart.text(Words.say(LearnMessage.TEST_ERROR), LEFT + 6, y(errorM) - 7, "start", Palette.MARK);
        line(LEFT, TOP, LEFT, BOTTOM, Palette.MUTED, "none");
        line(LEFT, BOTTOM, RIGHT, BOTTOM, Palette.MUTED, "none");
        return chart.close();
    }

    private static String description(Illustration.Course course, UnitSystem units, double errorM) {
        return Words.say(
                LearnMessage.COURSE_READS,
                units.roundLength(course.lowM()),
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
        chart.leaf("polygon", "points", points.strip(), "fill", Palette.FAR, "fill-opacity", "0.6");
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
        chart.line(x1, y1, x2, y2, colour, "1.5", dashes);
    }
}
