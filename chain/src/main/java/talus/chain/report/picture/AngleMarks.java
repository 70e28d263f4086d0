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
        mark(svg, view, places.midHip(), shoulders, TRUNK_M, frame.angles().trunkDeg());
        Side near = view.from() == View.From.LEFT ? Side.LEFT : Side.RIGHT;
        mark(
                svg,
                view,
                BodyShape.of(places.ankle(), near),
                BodyShape.of(places.knee(), near),
                SHIN_M,
                frame.angles().shinDeg().of(near));
    }

    private static void mark(XmlText svg, View view, Vector3 low, Vector3 high, double lengthM, double angleDeg) {
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
        // beside the upright, on the side that the body leans away from
        double away = along.x() > 0 ? -1 : 1;
        Point at = foot.plus(upward.times(0.84 * length)).plus(new Point(26 * away, 0));
        svg.text(
                "text",
                Words.say(PictureMessage.DEGREES, Decimal.of(angleDeg, 0)),
                "x",
                Marks.px(at.x()),
                "y",
                Marks.px(at.y() + 6),
                "font-size",
                "18",
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
