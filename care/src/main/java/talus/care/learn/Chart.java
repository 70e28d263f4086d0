package talus.care.learn;

import talus.chain.report.picture.Palette;
import talus.chain.report.words.Decimal;
import talus.chain.xml.XmlText;

/** The page of a card's chart: an SVG document with its title and its words, and the lines and texts on it; px. */
final class Chart {
    private static final String FONT = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
    private static final double TITLE_DOWN = 28;
    private static final int TITLE_SIZE = 17;
    private static final int SIZE = 14;

    private final XmlText svg = new XmlText();

    /**
     * An open page with its title on it.
     *
     * @param name begins the ids in the document
     * @param description what a screen reader says
     * @param titleX where the title begins
     */
    Chart(String name, int width, double height, String title, String description, double titleX) {
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + width + " " + Decimal.of(height, 0),
                "role",
                "img",
                "aria-labelledby",
                name + "-title " + name + "-desc",
                "font-family",
                FONT);
        svg.text("title", title, "id", name + "-title");
        svg.text("desc", description, "id", name + "-desc");
        svg.leaf("rect", "width", "100%", "height", "100%", "fill", Palette.PAPER);
        text(title, titleX, TITLE_DOWN, TITLE_SIZE, "start", Palette.INK);
    }

    /** Any other element without content; names and values in turn. */
    void leaf(String name, String... attributes) {
        svg.leaf(name, attributes);
    }

    /**
     * A straight line.
     *
     * @param dashes as SVG has them, or {@code none}
     */
    void line(double x1, double y1, double x2, double y2, String colour, String width, String dashes) {
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
                width,
                "stroke-dasharray",
                dashes);
    }

    /** A text of usual size, anchored at its start, middle or end. */
    void text(String content, double x, double y, String anchor, String colour) {
        text(content, x, y, SIZE, anchor, colour);
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

    /** The document, closed. */
    String close() {
        svg.close("svg");
        return svg.toString();
    }
}
