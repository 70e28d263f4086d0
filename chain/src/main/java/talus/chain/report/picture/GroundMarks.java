package talus.chain.report.picture;

import java.util.List;
import java.util.OptionalDouble;
import talus.chain.body.Side;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Support;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.PictureMessage;
import talus.chain.report.words.Words;
import talus.chain.xml.XmlText;
import talus.mechanics.multibody.Vector3;

/** Marks under the ground: where the feet together press, seen from the side; how much each carries, seen from the front. */
final class GroundMarks {
    private static final Point RIGHT_FLANK = new Point(7, 12);
    private static final Point LEFT_FLANK = new Point(-7, 12);
    private static final double BELOW_PX = 32;

    private GroundMarks() {}

    /** The centre of pressure of both feet; none under a body that nothing carries. */
    static void pressure(XmlText svg, Frame frame, View view, String fill, String edge) {
        double force = 0;
        double moment = 0;
        for (Side side : Side.BOTH) {
            OptionalDouble part = frame.support().pressureCentre().of(side);
            if (part.isPresent()) {
                double heel = BodyShape.of(frame.positionsM().heel(), side).x();
                double toe = BodyShape.of(frame.positionsM().toe(), side).x();
                double up = up(frame.support(), side);
                force += up;
                moment += up * (heel + part.getAsDouble() * (toe - heel));
            }
        }
        if (force > 0) {
            double x = view.at(new Vector3(moment / force, 0, 0)).x();
            svg.leaf(
                    "path",
                    "d",
                    mark(new Point(x, view.groundY() + 4)),
                    "fill",
                    fill,
                    "stroke",
                    edge,
                    "stroke-width",
                    "1.2");
        }
    }

    /** The mark and what it means. */
    static void legend(XmlText svg, Point tip) {
        svg.leaf("path", "d", mark(tip), "fill", Palette.INK);
        Point text = tip.plus(new Point(20, 12));
        Marks.label(svg, Words.say(PictureMessage.PRESSURE), text, 20, "start", Palette.MUTED);
    }

    private static String mark(Point tip) {
        return Outline.polygon(List.of(tip, tip.plus(RIGHT_FLANK), tip.plus(LEFT_FLANK)));
    }

    /** Each foot's share of the weight. */
    static void weights(XmlText svg, Frame frame, View view) {
        double sum = up(frame.support(), Side.LEFT) + up(frame.support(), Side.RIGHT);
        if (sum <= 0) {
            return;
        }
        double middle = view.at(Vector3.ZERO).x();
        for (Side side : Side.BOTH) {
            double foot =
                    view.at(BodyShape.of(frame.positionsM().ankle(), side)).x();
            boolean left = side == Side.LEFT;
            // seen from the front the left foot is on the right; the two words never meet
            double x = left ? Math.max(foot - 24, middle + 10) : Math.min(foot + 24, middle - 10);
            Marks.label(
                    svg,
                    Words.say(
                            PictureMessage.WEIGHT,
                            Words.say(left ? PictureMessage.LEFT : PictureMessage.RIGHT),
                            Decimal.of(up(frame.support(), side) / sum * 100, 0)),
                    new Point(x, view.groundY() + BELOW_PX),
                    21,
                    left ? "start" : "end",
                    Palette.INK);
        }
    }

    private static double up(Support support, Side side) {
        return side == Side.LEFT
                ? support.forceLeftN().up()
                : support.forceRightN().up();
    }
}
