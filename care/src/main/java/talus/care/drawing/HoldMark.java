package talus.care.drawing;

import java.util.List;
import talus.chain.report.picture.Outline;
import talus.chain.report.picture.Palette;
import talus.chain.report.picture.Point;
import talus.chain.xml.XmlText;

/** A small clock: this posture is held. */
final class HoldMark {
    private static final double RADIUS_PX = 13;

    private HoldMark() {}

    static void draw(XmlText svg, Point centre) {
        Point up = centre.plus(new Point(0, -0.62 * RADIUS_PX));
        Point right = centre.plus(new Point(0.45 * RADIUS_PX, 0));
        svg.leaf(
                "path",
                "d",
                Outline.circle(centre, RADIUS_PX) + Outline.smoothLine(List.of(up, centre, right)),
                "fill",
                Palette.PANEL,
                "stroke",
                Palette.INK,
                "stroke-width",
                "2.4",
                "stroke-linejoin",
                "round",
                "stroke-linecap",
                "round");
    }
}
