package talus.care.drawing;

import java.util.List;
import talus.care.pose.Arrow;
import talus.chain.report.picture.Outline;
import talus.chain.report.picture.Palette;
import talus.chain.report.picture.Point;
import talus.chain.xml.XmlText;

/** An arrow beside a part of the body, on a pale edge so that it stands out before limbs. */
final class MotionArrow {
    private static final double HEAD_PX = 11;
    private static final double SHORTEST_PX = 30;
    private static final double LONGEST_PX = 84;
    private static final double BESIDE_PX = 20;
    private static final double ROUND_PX = 15;

    private MotionArrow() {}

    /**
     * Draws it.
     *
     * @param from where the part was
     * @param to where it is
     * @param middle of the body: the arrow is drawn on the other side
     */
    static void draw(XmlText svg, Arrow.Kind kind, Point from, Point to, Point middle) {
        if (kind == Arrow.Kind.ROUND) {
            Point away = to.minus(middle).unit();
            stroke(svg, round(to.plus(away.times(BESIDE_PX))));
            return;
        }
        Point way = to.minus(from);
        Point along = way.unit();
        double length = Math.max(SHORTEST_PX, Math.min(LONGEST_PX, way.length()));
        Point aside = along.leftward();
        Point centre = from.towards(to, 0.5);
        Point outward = centre.minus(middle);
        double sign = outward.x() * aside.x() + outward.y() * aside.y() < 0 ? -1 : 1;
        Point shifted = centre.plus(aside.times(sign * BESIDE_PX));
        Point tail = shifted.minus(along.times(length / 2));
        Point tip = shifted.plus(along.times(length / 2));
        String back = kind == Arrow.Kind.TO_AND_FRO ? head(tail, along.times(-1)) : "";
        stroke(svg, Outline.smoothLine(List.of(tail, tip)) + head(tip, along) + back);
    }

    /** Three quarters of a circle with a head. */
    private static String round(Point centre) {
        Point start = centre.plus(new Point(0, -ROUND_PX));
        Point half = centre.plus(new Point(0, ROUND_PX));
        Point end = centre.plus(new Point(-ROUND_PX, 0));
        return Outline.arc(start, half, ROUND_PX, true)
                + Outline.arc(half, end, ROUND_PX, true)
                + head(end, new Point(0.15, -0.99));
    }

    private static void stroke(XmlText svg, String path) {
        for (String colour : List.of(Palette.PANEL, Palette.INK)) {
            svg.leaf(
                    "path",
                    "d",
                    path,
                    "fill",
                    "none",
                    "stroke",
                    colour,
                    "stroke-width",
                    colour.equals(Palette.PANEL) ? "7" : "3");
        }
    }

    private static String head(Point tip, Point along) {
        Point back = tip.minus(along.times(HEAD_PX));
        Point aside = along.leftward().times(0.6 * HEAD_PX);
        return Outline.smoothLine(List.of(back.plus(aside), tip, back.minus(aside)));
    }
}
