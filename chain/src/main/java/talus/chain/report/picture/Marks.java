package talus.chain.report.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import talus.chain.report.words.Decimal;
import talus.chain.xml.XmlText;

/** What every part of a picture is drawn with: short texts, lines, cards, places. */
final class Marks {
    private Marks() {}

    /** A line of text at a place; {@code anchor} is start, middle or end. */
    static void label(XmlText svg, String content, Point at, int size, String anchor, String fill) {
        svg.text(
                "text",
                content,
                "x",
                px(at.x()),
                "y",
                px(at.y()),
                "font-size",
                Integer.toString(size),
                "text-anchor",
                anchor,
                "fill",
                fill);
    }

    /** A straight line; more attributes are names and values in turn. */
    static void line(XmlText svg, Point from, Point to, String... more) {
        String[] ends = {"x1", px(from.x()), "y1", px(from.y()), "x2", px(to.x()), "y2", px(to.y())};
        String[] all = Arrays.copyOf(ends, ends.length + more.length);
        System.arraycopy(more, 0, all, ends.length, more.length);
        svg.leaf("line", all);
    }

    /** A text broken between words into lines of at most so many letters. */
    static List<String> lines(String text, int letters) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (text.length() - from > letters) {
            int space = text.lastIndexOf(' ', from + letters);
            int to = space > from ? space : from + letters;
            lines.add(text.substring(from, to));
            from = text.charAt(to) == ' ' ? to + 1 : to;
        }
        lines.add(text.substring(from));
        return lines;
    }

    /** A piece of colour in a legend, from its upper left corner. */
    static void swatch(XmlText svg, Point corner, String fill) {
        svg.leaf(
                "rect",
                "x",
                px(corner.x()),
                "y",
                px(corner.y()),
                "width",
                "24",
                "height",
                "17",
                "rx",
                "4",
                "fill",
                fill);
    }

    /** What the bones of the low back are drawn with, on a piece of trunk. */
    static void dots(XmlText svg, Point at, String trunk, String bone) {
        swatch(svg, at.plus(new Point(-2, -8)), trunk);
        for (int i = 0; i < 3; i++) {
            Point dot = at.plus(new Point(4 + 6.0 * i, 0.5));
            line(svg, dot, dot.plus(new Point(1.5, 0)), "stroke", bone, "stroke-width", "5", "stroke-linecap", "round");
        }
    }

    /** The card on which something is drawn or written. */
    static void card(XmlText svg, double x, double y, double width, double height, int roundness) {
        svg.leaf(
                "rect",
                "x",
                px(x),
                "y",
                px(y),
                "width",
                px(width),
                "height",
                px(height),
                "rx",
                Integer.toString(roundness),
                "fill",
                Palette.PANEL,
                "stroke",
                Palette.GRID);
    }

    /** A length or place, to a tenth of a pixel. */
    static String px(double value) {
        return Decimal.shortest(value, 1);
    }
}
