package talus.chain.report.picture;

import java.util.ArrayList;
import java.util.List;

/** The outline of a head, drawn in parts of its half height. */
final class HeadShape {
    /** Forward and up, from the vertex down the face and up the back of the head. */
    private static final double[][] PROFILE = {
        {-0.08, 1.00},
        {0.36, 0.92},
        {0.68, 0.62},
        {0.78, 0.26},
        {0.80, 0.10},
        {0.98, -0.16},
        {0.80, -0.28},
        {0.79, -0.46},
        {0.70, -0.80},
        {0.46, -0.96},
        {0.16, -0.72},
        {-0.16, -0.52},
        {-0.56, -0.52},
        {-0.84, -0.10},
        {-0.86, 0.38},
        {-0.58, 0.82}
    };

    /** Sideways and up, one half. */
    private static final double[][] FACE = {
        {0.0, 1.0}, {0.42, 0.88}, {0.68, 0.46}, {0.68, -0.02}, {0.58, -0.50}, {0.30, -0.90}, {0.0, -1.0}
    };

    private HeadShape() {}

    /**
     * In profile.
     *
     * @param up towards the vertex, of length one
     * @param forward 1 when the face looks to the right, -1 to the left
     */
    static String fromSide(Point centre, Point up, double forward, double halfPx) {
        Point ahead = up.leftward().times(-forward);
        List<Point> points = new ArrayList<>();
        for (double[] place : PROFILE) {
            points.add(centre.plus(ahead.times(place[0] * halfPx)).plus(up.times(place[1] * halfPx)));
        }
        return Outline.smooth(points);
    }

    static String fromFront(Point centre, double halfPx) {
        List<Point> points = new ArrayList<>();
        for (double[] place : FACE) {
            points.add(centre.plus(new Point(place[0] * halfPx, -place[1] * halfPx)));
        }
        for (int i = FACE.length - 2; i > 0; i--) {
            points.add(centre.plus(new Point(-FACE[i][0] * halfPx, -FACE[i][1] * halfPx)));
        }
        return Outline.smooth(points);
    }
}
