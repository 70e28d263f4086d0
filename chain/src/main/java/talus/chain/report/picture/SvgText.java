package talus.chain.report.picture;

import talus.chain.report.words.Decimal;

/** Writes SVG: elements with attributes, properly nested and escaped. */
final class SvgText {
    private final StringBuilder text = new StringBuilder();
    private int depth;

    /** Opens an element; attributes are names and values in turn. */
    SvgText open(String name, String... attributes) {
        start(name, attributes);
        text.append(">\n");
        depth++;
        return this;
    }

    SvgText close(String name) {
        depth--;
        indent();
        text.append("</").append(name).append(">\n");
        return this;
    }

    /** An element without content. */
    SvgText leaf(String name, String... attributes) {
        start(name, attributes);
        text.append("/>\n");
        return this;
    }

    /** An element that holds text. */
    SvgText text(String name, String content, String... attributes) {
        start(name, attributes);
        text.append('>');
        escape(content);
        text.append("</").append(name).append(">\n");
        return this;
    }

    /** A line of text at a place; {@code anchor} is start, middle or end. */
    SvgText label(String content, Point at, int size, String anchor, String fill) {
        return text(
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

    private void start(String name, String... attributes) {
        indent();
        text.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            text.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            text.append('"');
        }
    }

    private void indent() {
        for (int i = 0; i < depth; i++) {
            text.append("  ");
        }
    }

    private void escape(String content) {
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            switch (c) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                default -> text.append(c);
            }
        }
    }

    /** A length or place, to a tenth of a pixel. */
    static String px(double value) {
        return Decimal.shortest(value, 1);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
