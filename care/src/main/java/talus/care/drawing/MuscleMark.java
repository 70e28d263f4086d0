package talus.care.drawing;

import talus.care.pose.Flesh;
import talus.care.pose.Mark;
import talus.care.pose.Muscle;
import talus.care.pose.Pose;
import talus.chain.body.Landmark;
import talus.chain.report.picture.Outline;
import talus.chain.report.picture.Palette;
import talus.chain.report.picture.Point;
import talus.chain.xml.XmlText;
import talus.mechanics.multibody.Vector3;

/** A muscle that stretches, hatched between two ends, or that works, filled. */
final class MuscleMark {
    private MuscleMark() {}

    static void draw(XmlText svg, Mark mark, Pose pose, Sight sight) {
        Muscle muscle = Muscle.find(mark.muscle()).orElseThrow();
        Flesh from = pose.mannequin().ball(muscle.from());
        Flesh to = pose.mannequin().ball(muscle.to());
        Point a = sight.at(skin(pose, from, muscle.out()));
        Point b = sight.at(skin(pose, to, muscle.out()));
        Point middle = a.towards(b, 0.5);
        Point along = b.minus(a).unit();
        double half = Math.max(0.5 * b.minus(a).length(), sight.px(0.085));
        Point start = middle.minus(along.times(half));
        Point end = middle.plus(along.times(half));
        double radius = sight.px(muscle.halfM());
        boolean work = mark.kind() == Mark.Kind.WORK;
        svg.leaf(
                "path",
                "d",
                Outline.limb(start, radius, end, 0.8 * radius),
                "fill",
                Palette.MARK,
                "fill-opacity",
                work ? "0.95" : "0.85",
                "stroke",
                Palette.SPINE,
                "stroke-width",
                "1.6");
        if (!work) {
            for (double part : new double[] {0.1, 0.37, 0.63, 0.9}) {
                Point at = start.towards(end, part);
                Point aside = along.leftward().times(radius * 0.9);
                svg.leaf(
                        "path",
                        "d",
                        Outline.smoothLine(java.util.List.of(at.minus(aside), at.plus(aside))),
                        "fill",
                        "none",
                        "stroke",
                        Palette.SPINE,
                        "stroke-width",
                        "1.6");
            }
        }
    }

    private static Vector3 skin(Pose pose, Flesh ball, Vector3 out) {
        Vector3 place = ball.centre().place().plus(out.times(ball.radiusM()));
        return pose.at(new Landmark(ball.centre().body(), place));
    }
}
