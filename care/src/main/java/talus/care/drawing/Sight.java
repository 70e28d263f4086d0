package talus.care.drawing;

import talus.care.pose.Camera;
import talus.chain.report.picture.Point;
import talus.mechanics.multibody.Vector3;

/**
 * A parallel view: the ground frame projected to the page.
 *
 * @param right page-right in the ground, of length one
 * @param up page-up in the ground, of length one
 * @param towards to the viewer, of length one
 * @param origin where the ground's origin lies on the page, px
 * @param pxPerM scale
 */
record Sight(Vector3 right, Vector3 up, Vector3 towards, Point origin, double pxPerM) {
    private static final double DEG = StrictMath.PI / 180;

    /** A view with the ground's origin at the page's. */
    static Sight of(Camera camera, double pxPerM) {
        double front = camera.towardsFrontDeg() * DEG;
        double above = camera.aboveDeg() * DEG;
        double level = StrictMath.cos(above);
        Vector3 towards =
                new Vector3(StrictMath.sin(front) * level, StrictMath.sin(above), StrictMath.cos(front) * level);
        Vector3 right = new Vector3(StrictMath.cos(front), 0, -StrictMath.sin(front));
        return new Sight(right, towards.cross(right), towards, new Point(0, 0), pxPerM);
    }

    /** The same view elsewhere on the page. */
    Sight movedTo(Point place) {
        return new Sight(right, up, towards, place, pxPerM);
    }

    /** The same view in another scale, the ground's origin at the page's. */
    Sight scaled(double pxPerMetre) {
        return new Sight(right, up, towards, new Point(0, 0), pxPerMetre);
    }

    /** Where a place in the ground is drawn. */
    Point at(Vector3 place) {
        return new Point(origin.x() + pxPerM * right.dot(place), origin.y() - pxPerM * up.dot(place));
    }

    /** Larger is nearer to the viewer, m. */
    double nearness(Vector3 place) {
        return towards.dot(place);
    }

    double px(double metres) {
        return pxPerM * metres;
    }
}
