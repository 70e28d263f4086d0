package talus.care.handover;

import java.util.ArrayList;
import java.util.List;
import talus.chain.report.picture.Palette;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.Words;
import talus.chain.xml.XmlText;

/** The ground of a chart as an SVG element: title, axes, legend, and what lies on it. Lines differ in colour, dashes and marks, so that they part in grey. */
final class Plot {
    static final double WIDTH = 660;
    static final double LEFT = 46;
    static final double RIGHT = 640;
    static final double TOP = 44;

    private static final double BELOW = 34;
    private static final String FONT = "Helvetica, Arial, sans-serif";
    private static final List<String> COLOURS =
            List.of(Palette.NEAR, Palette.MARK, Palette.INK, Palette.GROUND, Palette.TRUNK, Palette.LOAD);
    private static final List<String> DASHES = List.of("none", "7 4", "2 3", "10 3 2 3", "5 2", "1 2");
    private static final List<String> MARKS = List.of(
            "M-3.5 0A3.5 3.5 0 1 0 3.5 0A3.5 3.5 0 1 0 -3.5 0Z",
            "M-3.2 -3.2H3.2V3.2H-3.2Z",
            "M0 -4.2L3.9 3.2H-3.9Z",
            "M0 -4.4L4.4 0L0 4.4L-4.4 0Z",
            "M-4 -1.2H4V1.2H-4Z",
            "M-1.2 -4H1.2V4H-1.2Z");

    private final XmlText svg = new XmlText();
    private final double height;
    private double legendX;

    /**
     * An open chart.
     *
     * @param description what a screen reader says
     */
    Plot(double height, String title, String description) {
        this.height = height;
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                px(WIDTH),
                "height",
                px(height),
                "viewBox",
                "0 0 " + px(WIDTH) + " " + px(height),
                "role",
                "img",
                "aria-label",
                Words.say(HandoverMessage.POINT, title, description),
                "font-family",
                FONT);
        text(title, LEFT, 12, "start", "12", Palette.INK);
        legendX = LEFT;
    }

    double bottom() {
        return height - BELOW;
    }

    /** The upright axis with lines across the chart. */
    void upright(Axis axis, String unit) {
        for (double mark : axis.marks()) {
            double y = axis.at(mark);
            line(LEFT, y, RIGHT, y, Palette.GRID, "1", "none");
            text(Decimal.shortest(mark, 2), LEFT - 6, y + 3.5, "end", "10", Palette.MUTED);
        }
        text(unit, RIGHT, 12, "end", "10", Palette.MUTED);
        line(LEFT, bottom(), RIGHT, bottom(), Palette.GROUND, "1", "none");
    }

    /** A mark on the level axis. */
    void level(double x, String label, String anchor) {
        line(x, bottom(), x, bottom() + 4, Palette.GROUND, "1", "none");
        text(label, x, bottom() + 15, anchor, "10", Palette.MUTED);
    }

    /** The name of the level axis. */
    void levelName(String name) {
        text(name, RIGHT, bottom() + 29, "end", "10", Palette.MUTED);
    }

    /** What the n-th line is called, in the row above the chart. */
    void legend(int n, String name) {
        line(legendX, 28, legendX + 26, 28, colour(n), "1.8", DASHES.get(n % DASHES.size()));
        mark(n, legendX + 13, 28, "legend", "");
        legendText(name, 32);
    }

    /** What a filled area stands for. */
    void legendArea(String fill, String name) {
        svg.leaf(
                "rect",
                "x",
                px(legendX),
                "y",
                "23",
                "width",
                "14",
                "height",
                "10",
                "fill",
                fill,
                "stroke",
                Palette.GROUND,
                "stroke-width",
                "0.5");
        legendText(name, 20);
    }

    /** What a dashed line across the chart stands for. */
    void legendLine(String colour, String name) {
        line(legendX, 28, legendX + 20, 28, colour, "1.5", "6 4");
        legendText(name, 26);
    }

    private void legendText(String name, double after) {
        text(name, legendX + after, 31.5, "start", "10", Palette.INK);
        legendX += after + 16 + 5.2 * name.length();
    }

    /** A shaded band between two edges that run over the same places. */
    void band(int n, List<double[]> upper, List<double[]> lower) {
        List<String> points = new ArrayList<>();
        for (double[] p : upper) {
            points.add(px(p[0]) + "," + px(p[1]));
        }
        for (double[] p : lower.reversed()) {
            points.add(px(p[0]) + "," + px(p[1]));
        }
        svg.leaf(
                "polygon",
                "class",
                "band",
                "points",
                String.join(" ", points),
                "fill",
                colour(n),
                "fill-opacity",
                "0.15",
                "stroke",
                "none");
    }

    void polyline(int n, List<double[]> places) {
        List<String> points = new ArrayList<>();
        for (double[] p : places) {
            points.add(px(p[0]) + "," + px(p[1]));
        }
        svg.leaf(
                "polyline",
                "points",
                String.join(" ", points),
                "fill",
                "none",
                "stroke",
                colour(n),
                "stroke-width",
                "1.8",
                "stroke-dasharray",
                DASHES.get(n % DASHES.size()));
    }

    /** The mark of a result of the n-th line, with its words. */
    void point(int n, double x, double y, String words) {
        mark(n, x, y, "point", words);
    }

    private void mark(int n, double x, double y, String kind, String words) {
        svg.open(
                "path",
                "class",
                kind,
                "transform",
                "translate(" + px(x) + " " + px(y) + ")",
                "d",
                MARKS.get(n % MARKS.size()),
                "fill",
                colour(n));
        if (!words.isEmpty()) {
            svg.text("title", words);
        }
        svg.close("path");
    }

    void bar(double x, double y, double width, double tall, String fill, String words) {
        svg.open(
                "rect",
                "class",
                "bar",
                "x",
                px(x),
                "y",
                px(y),
                "width",
                px(width),
                "height",
                px(tall),
                "fill",
                fill,
                "stroke",
                Palette.GROUND,
                "stroke-width",
                "0.5");
        svg.text("title", words);
        svg.close("rect");
    }

    void line(double x1, double y1, double x2, double y2, String colour, String width, String dashes) {
        svg.leaf(
                "line",
                "x1",
                px(x1),
                "y1",
                px(y1),
                "x2",
                px(x2),
                "y2",
                px(y2),
                "stroke",
                colour,
                "stroke-width",
                width,
                "stroke-dasharray",
                dashes);
    }

    private void text(String content, double x, double y, String anchor, String size, String colour) {
        svg.text("text", content, "x", px(x), "y", px(y), "font-size", size, "text-anchor", anchor, "fill", colour);
    }

    /** The element, closed. */
    String close() {
        svg.close("svg");
        return svg.toString();
    }

    private static String colour(int n) {
        return COLOURS.get(n % COLOURS.size());
    }

    private static String px(double value) {
        return Decimal.shortest(value, 2);
    }
}
