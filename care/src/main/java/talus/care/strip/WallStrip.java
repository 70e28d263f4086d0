package talus.care.strip;

import java.util.List;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.Words;
import talus.chain.xml.XmlText;

/**
 * The wall strip as a picture, true to scale: one unit of the drawing is one millimetre of the paper. The scale begins at a line where the
 * paper is cut or folded, since no printer reaches the edge.
 */
public final class WallStrip {
    /** The line that goes to the wall, mm below the upper edge of the paper. */
    static final double ZERO_MM = 14;

    /** A bank card, ISO/IEC 7810 ID-1, mm. */
    static final double CARD_WIDTH_MM = 85.60;

    static final double CARD_HEIGHT_MM = 53.98;

    static final double INCH_MM = 25.4;

    private static final double LEFT = 14;
    private static final double RIGHT = 74;
    private static final double COLUMN = 92;
    private static final double CARD_TOP = 34;
    private static final double STEPS_TOP = 112;
    private static final double LINE_HEIGHT = 5.2;
    private static final int LINE_LETTERS = 50;
    private static final String INK = "#111111";
    private static final String FONT = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

    private static final List<Integer> MARKED_INCHES = List.of(4, 5);
    private static final List<StripMessage> STEPS = List.of(
            StripMessage.PRINT,
            StripMessage.CHECK,
            StripMessage.TAPE,
            StripMessage.TOE,
            StripMessage.HEEL,
            StripMessage.KNEE,
            StripMessage.MOVE,
            StripMessage.READ,
            StripMessage.STOP);

    private final Paper paper;
    private final XmlText svg = new XmlText();

    private WallStrip(Paper paper) {
        this.paper = paper;
    }

    /** An SVG document of the paper's size in mm, without any outside reference. */
    public static String svg(Paper paper) {
        return new WallStrip(paper).draw();
    }

    /** An HTML document of one page that prints the strip without margins. */
    public static String page(Paper paper) {
        String size = mm(paper.widthMm()) + "mm " + mm(paper.heightMm()) + "mm";
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
                + Words.say(StripMessage.TITLE) + "</title>\n<style>@page{size:" + size
                + ";margin:0}body{margin:0}svg{display:block}</style>\n</head>\n<body>\n" + svg(paper)
                + "</body>\n</html>\n";
    }

    private String draw() {
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + mm(paper.widthMm()) + " " + mm(paper.heightMm()),
                "width",
                mm(paper.widthMm()) + "mm",
                "height",
                mm(paper.heightMm()) + "mm",
                "role",
                "img",
                "aria-labelledby",
                "strip-title strip-desc",
                "font-family",
                FONT);
        svg.text("title", Words.say(StripMessage.TITLE), "id", "strip-title");
        svg.text("desc", Words.say(StripMessage.DESCRIPTION), "id", "strip-desc");
        svg.leaf("rect", "width", "100%", "height", "100%", "fill", "#ffffff");
        zero();
        centimetres();
        inches();
        marks();
        card();
        steps();
        svg.close("svg");
        return svg.toString();
    }

    private void zero() {
        svg.leaf(
                "line",
                "id",
                "zero",
                "x1",
                "0",
                "x2",
                mm(paper.widthMm()),
                "y1",
                mm(ZERO_MM),
                "y2",
                mm(ZERO_MM),
                "stroke",
                INK,
                "stroke-width",
                "0.4",
                "stroke-dasharray",
                "4 2");
        text(Words.say(StripMessage.TO_THE_WALL), LEFT, ZERO_MM - 3, 4, "start");
        text(Words.say(StripMessage.WALL), (LEFT + RIGHT) / 2, ZERO_MM + 7, 5, "middle");
        double end = ZERO_MM + paper.scaleCm() * 10;
        line("edge-cm", LEFT, ZERO_MM, LEFT, end, INK, 0.4);
        line("edge-in", RIGHT, ZERO_MM, RIGHT, end, INK, 0.4);
    }

    private void centimetres() {
        for (int tick = 1; tick <= paper.scaleCm() * 10; tick++) {
            double length = tick % 10 == 0 ? 9 : tick % 5 == 0 ? 6 : 3.5;
            double y = ZERO_MM + tick;
            line("mm-" + tick, LEFT, y, LEFT + length, y, INK, tick % 10 == 0 ? 0.35 : 0.2);
            if (tick % 10 == 0) {
                text(Integer.toString(tick / 10), LEFT + 10.5, y + 1.4, 4.2, "start");
            }
        }
        text(Words.say(StripMessage.CENTIMETRES), LEFT + 10.5, ZERO_MM + 5.5, 3.4, "start");
    }

    private void inches() {
        int last = (int) (paper.scaleCm() * 10 / INCH_MM * 8);
        for (int tick = 1; tick <= last; tick++) {
            double length = tick % 8 == 0 ? 10 : tick % 4 == 0 ? 7 : tick % 2 == 0 ? 5 : 3;
            double y = ZERO_MM + tick * INCH_MM / 8;
            line("eighth-" + tick, RIGHT - length, y, RIGHT, y, INK, tick % 8 == 0 ? 0.35 : 0.2);
            if (tick % 8 == 0) {
                text(Integer.toString(tick / 8), RIGHT - 11.5, y + 1.4, 4.2, "end");
            }
        }
        text(Words.say(StripMessage.INCHES), RIGHT - 11.5, ZERO_MM + 5.5, 3.4, "end");
    }

    private void marks() {
        for (int inch : MARKED_INCHES) {
            double y = ZERO_MM + inch * INCH_MM;
            line("mark-" + inch, LEFT + 18, y, RIGHT - 18, y, INK, 1.2);
            text(Words.say(StripMessage.MARK, Integer.toString(inch)), (LEFT + RIGHT) / 2, y - 2, 6, "middle");
        }
    }

    private void card() {
        double middle = COLUMN + CARD_WIDTH_MM / 2;
        text(Words.say(StripMessage.TITLE), COLUMN, 26, 5, "start");
        svg.leaf(
                "rect",
                "id",
                "card",
                "x",
                mm(COLUMN),
                "y",
                mm(CARD_TOP),
                "width",
                mm(CARD_WIDTH_MM),
                "height",
                mm(CARD_HEIGHT_MM),
                "rx",
                "3.18",
                "fill",
                "none",
                "stroke",
                INK,
                "stroke-width",
                "0.3");
        text(Words.say(StripMessage.CARD), middle, CARD_TOP + 25, 4.2, "middle");
        text(Words.say(StripMessage.CARD_FITS), middle, CARD_TOP + 32, 4.2, "middle");
        double y = CARD_TOP + CARD_HEIGHT_MM + 8;
        line("ten-cm", COLUMN, y, COLUMN + 100, y, INK, 0.4);
        line("ten-cm-from", COLUMN, y - 2, COLUMN, y + 2, INK, 0.3);
        line("ten-cm-to", COLUMN + 100, y - 2, COLUMN + 100, y + 2, INK, 0.3);
        text(Words.say(StripMessage.LINE), COLUMN, y + 5.5, 3.6, "start");
    }

    private void steps() {
        double y = STEPS_TOP;
        int number = 1;
        for (StripMessage step : STEPS) {
            text(Integer.toString(number), COLUMN, y, 4, "start");
            String rest = Words.say(step);
            while (!rest.isEmpty()) {
                int end = lineEnd(rest);
                text(rest.substring(0, end), COLUMN + 7, y, 4, "start");
                rest = rest.substring(end).strip();
                y += LINE_HEIGHT;
            }
            y += 2.6;
            number++;
        }
    }

    /** Where a line of the text ends: at the last space that fits, or at the end. */
    private static int lineEnd(String text) {
        if (text.length() <= LINE_LETTERS) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', LINE_LETTERS);
        return space > 0 ? space : text.length();
    }

    private void line(String id, double x1, double y1, double x2, double y2, String colour, double width) {
        svg.leaf(
                "line",
                "id",
                id,
                "x1",
                mm(x1),
                "y1",
                mm(y1),
                "x2",
                mm(x2),
                "y2",
                mm(y2),
                "stroke",
                colour,
                "stroke-width",
                mm(width));
    }

    private void text(String content, double x, double y, double size, String anchor) {
        svg.text("text", content, "x", mm(x), "y", mm(y), "font-size", mm(size), "text-anchor", anchor, "fill", INK);
    }

    private static String mm(double value) {
        return Decimal.shortest(value, 3);
    }
}
