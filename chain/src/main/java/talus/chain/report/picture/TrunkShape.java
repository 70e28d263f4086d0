package talus.chain.report.picture;

import java.util.ArrayList;
import java.util.List;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Positions;
import talus.mechanics.multibody.Vector3;

/** The outline of pelvis, belly and chest around the spine; all breadths are assumed, for the picture only. */
final class TrunkShape {
    private static final double DEG = StrictMath.PI / 180;

    /** Behind and before the discs at L5/S1, mid-lumbar, T12/L1, two places of the chest, C7; m. */
    private static final double[] BEHIND = {0.070, 0.058, 0.062, 0.070, 0.062, 0.034};

    private static final double[] BEFORE = {0.135, 0.140, 0.140, 0.150, 0.120, 0.055};

    /** Half breadths seen from the front at the seat, the hips, L5/S1, the waist, T12/L1, the chest; m. */
    private static final double[] HALF = {0.135, 0.165, 0.155, 0.140, 0.145, 0.160};

    private TrunkShape() {}

    /** From the side: along the back up to the neck, down the front. */
    static String fromSide(Frame frame, View view, double girth) {
        SpineCurve spine = SpineCurve.of(frame, view);
        List<Point> centres = List.of(
                spine.lumbar().get(0),
                spine.lumbar().get(3),
                spine.thoracic().get(0),
                spine.thoracic().get(1),
                spine.thoracic().get(2),
                spine.thoracic().get(3));
        double tilt = frame.angles().pelvisTiltDeg() * DEG;
        Point up = new Point(view.forward() * StrictMath.sin(tilt), -StrictMath.cos(tilt));
        Point back = new Point(-view.forward() * StrictMath.cos(tilt), -StrictMath.sin(tilt));
        Point hip = view.at(frame.positionsM().midHip());
        List<Point> behind = new ArrayList<>();
        List<Point> before = new ArrayList<>();
        rib(behind, before, hip.plus(up.times(view.px(-0.080))), back, view.px(0.03), view.px(0.02));
        rib(behind, before, hip.plus(up.times(view.px(-0.050))), back, view.px(0.080 * girth), view.px(0.05 * girth));
        rib(behind, before, hip.plus(up.times(view.px(0.005))), back, view.px(0.102 * girth), view.px(0.08 * girth));
        for (int i = 0; i < centres.size(); i++) {
            Point below = centres.get(Math.max(0, i - 1));
            Point above = centres.get(Math.min(centres.size() - 1, i + 1));
            Point across = above.minus(below).unit().leftward().times(view.forward());
            double full = i + 1 == centres.size() ? 1 : girth;
            rib(behind, before, centres.get(i), across, view.px(BEHIND[i] * full), view.px(BEFORE[i] * full));
        }
        return around(behind, before);
    }

    private static void rib(
            List<Point> behind, List<Point> before, Point centre, Point back, double backPx, double frontPx) {
        behind.add(centre.plus(back.times(backPx)));
        before.add(centre.plus(back.times(-frontPx)));
    }

    /** From the front: from the seat up to the shoulders and the neck. */
    static String fromFront(Frame frame, View view, double girth) {
        Positions places = frame.positionsM();
        Vector3 hip = places.midHip();
        Vector3 low = places.l5s1();
        Vector3 middle = places.t12l1();
        Vector3 high = places.c7();
        List<Vector3> centres = List.of(
                hip.plus(new Vector3(0, -0.07, 0)),
                hip.plus(new Vector3(0, -0.01, 0)),
                low,
                low.plus(middle).times(0.5),
                middle,
                middle.plus(high.minus(middle).times(0.45)));
        List<Point> left = new ArrayList<>();
        List<Point> right = new ArrayList<>();
        for (int i = 0; i < centres.size(); i++) {
            Point centre = view.at(centres.get(i));
            Point half = new Point(view.px(HALF[i] * girth), 0);
            left.add(centre.minus(half));
            right.add(centre.plus(half));
        }
        Point rightShoulder = view.at(places.shoulder().right());
        Point leftShoulder = view.at(places.shoulder().left());
        // the chest of a trunk that leans far aside would stand above its lower shoulder
        dropAbove(left, rightShoulder);
        dropAbove(right, leftShoulder);
        Point outward = new Point(view.px(0.03), view.px(0.01));
        left.add(new Point(rightShoulder.x() - outward.x(), rightShoulder.y() + outward.y()));
        right.add(new Point(leftShoulder.x() + outward.x(), leftShoulder.y() + outward.y()));
        Point neck = view.at(high);
        double slope = view.px(0.03);
        left.add(rightShoulder.towards(neck, 0.35).plus(new Point(0, -slope)));
        right.add(leftShoulder.towards(neck, 0.35).plus(new Point(0, -slope)));
        left.add(neck.plus(new Point(-view.px(0.055), -view.px(0.005))));
        right.add(neck.plus(new Point(view.px(0.055), -view.px(0.005))));
        return around(left, right);
    }

    private static void dropAbove(List<Point> outline, Point shoulder) {
        if (outline.getLast().y() < shoulder.y()) {
            outline.removeLast();
        }
    }

    private static String around(List<Point> there, List<Point> back) {
        List<Point> all = new ArrayList<>(there);
        for (int i = back.size() - 1; i >= 0; i--) {
            all.add(back.get(i));
        }
        return Outline.smooth(all);
    }
}
