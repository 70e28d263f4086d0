package talus.chain.report.picture;

import java.util.Arrays;
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
