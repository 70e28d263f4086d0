package talus.chain.report.picture;

import talus.chain.body.Side;
import talus.chain.contract.result.Frame;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.PictureMessage;
import talus.chain.report.words.Words;
import talus.chain.xml.XmlText;
import talus.mechanics.multibody.Vector3;

/** Lean of the trunk and of the near shin against the vertical, marked in a view from the side. */
final class AngleMarks {
    private static final double TRUNK_M = 0.44;
    private static final double SHIN_M = 0.26;

    /** Smaller angles have no room for a mark. */
    private static final double MARKED_DEG = 8;

    private AngleMarks() {}

    static void draw(XmlText svg, Frame frame, View view) {
        var places = frame.positionsM();
        Vector3 shoulders =
                places.shoulder().left().plus(places.shoulder().right()).times(0.5);
        mark(svg, view, places.midHip(), shoulders, TRUNK_M, frame.angles().trunkDeg(), false);
        Side near = view.near();
        Side far = near == Side.LEFT ? Side.RIGHT : Side.LEFT;
        shin(svg, view.farLeg(), frame, far, true);
        shin(svg, view, frame, near, false);
    }

    private static void shin(XmlText svg, View view, Frame frame, Side side, boolean ahead) {
        var places = frame.positionsM();
        mark(
                svg,
                view,
                BodyShape.of(places.ankle(), side),
                BodyShape.of(places.knee(), side),
                SHIN_M,
                frame.angles().shinDeg().of(side),
                ahead);
    }

    /** The number stands behind the upright, or ahead of the line where something else stands behind. */
    private static void mark(
            XmlText svg, View view, Vector3 low, Vector3 high, double lengthM, double angleDeg, boolean ahead) {
        if (Math.abs(angleDeg) < MARKED_DEG) {
            return;
        }
        Point foot = view.at(low);
        Point along = view.at(high).minus(foot).unit();
        double length = view.px(lengthM);
        double radius = 0.86 * length;
        Point upward = new Point(0, -1);
        svg.open("g", "fill", "none", "stroke", Palette.MARK, "stroke-width", "2", "stroke-linecap", "round");
        Marks.line(svg, foot, foot.plus(upward.times(length)), "stroke-dasharray", "1 5");
        Marks.line(svg, foot, foot.plus(along.times(length)), "stroke-opacity", "1");
        svg.leaf(
                "path",
                "d",
                Outline.arc(foot.plus(upward.times(radius)), foot.plus(along.times(radius)), radius, along.x() > 0));
        svg.close("g");
        double away = along.x() > 0 ? -1 : 1;
        Point at = ahead
                ? foot.plus(along.times(length)).plus(new Point(-30 * away, 0))
                : foot.plus(upward.times(0.84 * length)).plus(new Point(32 * away, 0));
        svg.text(
                "text",
                Words.say(PictureMessage.DEGREES, Decimal.of(angleDeg, 0)),
                "x",
                Marks.px(at.x()),
                "y",
                Marks.px(at.y() + 6),
                "font-size",
                "24",
                "font-weight",
                "650",
                "text-anchor",
                "middle",
                "fill",
                Palette.MARK,
                "stroke",
                Palette.PANEL,
                "stroke-width",
                "4",
                "paint-order",
                "stroke",
                "stroke-linejoin",
                "round");
    }
}
