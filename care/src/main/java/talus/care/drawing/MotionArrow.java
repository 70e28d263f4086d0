package talus.care.drawing;

import java.util.List;
import talus.chain.report.picture.Outline;
import talus.chain.report.picture.Palette;
import talus.chain.report.picture.Point;
import talus.chain.xml.XmlText;

/** An arrow along the way of a part of the body, on a pale edge so that it stands out before limbs. */
final class MotionArrow {
    private static final double HEAD_PX = 11;
    private static final double SHORTEST_PX = 12;

    private MotionArrow() {}

    static void draw(XmlText svg, List<Point> way, boolean andBack) {
        Point first = way.getFirst();
        Point last = way.getLast();
        double length = last.minus(first).length();
        if (length < SHORTEST_PX) {
            return;
        }
        String line = Outline.smoothLine(way);
        String head = head(last, last.minus(way.get(way.size() - 2)).unit());
        String tail = andBack ? head(first, first.minus(way.get(1)).unit()) : "";
        for (String colour : List.of(Palette.PANEL, Palette.INK)) {
            svg.leaf(
                    "path",
                    "d",
                    line + head + tail,
                    "fill",
                    "none",
                    "stroke",
                    colour,
                    "stroke-width",
                    colour.equals(Palette.PANEL) ? "6.5" : "2.8");
        }
    }

    private static String head(Point tip, Point along) {
        Point back = tip.minus(along.times(HEAD_PX));
        Point aside = along.leftward().times(0.55 * HEAD_PX);
        return Outline.smoothLine(List.of(back.plus(aside), tip))
                + Outline.smoothLine(List.of(back.minus(aside), tip));
    }
}
