package talus.chain.report.picture;

import java.util.ArrayList;
import java.util.List;
import talus.chain.contract.result.Angles;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Positions;

/**
 * The line of the discs as it is drawn from the side. Its ends are the landmarks; between L5/S1 and T12/L1 the five vertebrae turn on one
 * another by the frame's levels, starting from a hollow that a standing low back is drawn with.
 *
 * @param lumbar the six joints from L5/S1 up to T12/L1
 * @param thoracic from T12/L1 up to C7
 */
record SpineCurve(List<Point> lumbar, List<Point> thoracic) {
    /** Drawn hollow of relaxed standing at each joint between two lumbar vertebrae, degrees; for the picture only (assumed). */
    private static final double HOLLOW_DEG = 7;

    /** Drawn bulge of the chest's spine backward, part of its length; for the picture only (assumed). */
    private static final double CHEST_BULGE = 0.09;

    private static final double DEG = StrictMath.PI / 180;

    static SpineCurve of(Frame frame, View view) {
        Positions places = frame.positionsM();
        Point low = view.at(places.l5s1());
        Point middle = view.at(places.t12l1());
        Point high = view.at(places.c7());
        Point chest = high.minus(middle);
        // leftward of upward is backward when forward is to the right
        Point backward = chest.leftward().times(view.forward());
        List<Point> thoracic = List.of(
                middle,
                middle.towards(high, 0.3).plus(backward.times(0.75 * CHEST_BULGE)),
                middle.towards(high, 0.65).plus(backward.times(CHEST_BULGE)),
                high);
        return new SpineCurve(lumbar(frame.angles().lumbarLevelsDeg(), view, low, middle), thoracic);
    }

    private static List<Point> lumbar(List<Double> levelsDeg, View view, Point low, Point middle) {
        int vertebrae = Angles.LUMBAR_LEVELS - 1;
        double[] x = new double[vertebrae + 1];
        double[] y = new double[vertebrae + 1];
        double leanRad = 0;
        for (int i = 0; i < vertebrae; i++) {
            if (i > 0) {
                // levels are listed from the top down; rounding turns what lies above forward
                leanRad += (levelsDeg.get(vertebrae - i) - HOLLOW_DEG) * DEG;
            }
            x[i + 1] = x[i] + view.forward() * StrictMath.sin(leanRad);
            y[i + 1] = y[i] - StrictMath.cos(leanRad);
        }
        Point end = new Point(x[vertebrae], y[vertebrae]);
        Point chord = middle.minus(low);
        double square = end.x() * end.x() + end.y() * end.y();
        // the similarity that takes the end of the chain to T12/L1, as a complex factor
        double real = (chord.x() * end.x() + chord.y() * end.y()) / square;
        double imaginary = (chord.y() * end.x() - chord.x() * end.y()) / square;
        List<Point> joints = new ArrayList<>();
        for (int i = 0; i <= vertebrae; i++) {
            joints.add(low.plus(new Point(real * x[i] - imaginary * y[i], real * y[i] + imaginary * x[i])));
        }
        return joints;
    }

    /** All points from L5/S1 up to C7. */
    List<Point> all() {
        List<Point> points = new ArrayList<>(lumbar);
        points.addAll(thoracic.subList(1, thoracic.size()));
        return points;
    }
}
