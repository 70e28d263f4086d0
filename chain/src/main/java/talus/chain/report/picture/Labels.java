package talus.chain.report.picture;

import talus.chain.report.words.Decimal;
import talus.chain.xml.XmlText;

/** Places and short texts in a picture. */
final class Labels {
    private Labels() {}

    /** A line of text at a place; {@code anchor} is start, middle or end. */
    static void draw(XmlText svg, String content, Point at, int size, String anchor, String fill) {
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

    /** A length or place, to a tenth of a pixel. */
    static String px(double value) {
        return Decimal.shortest(value, 1);
    }
}
