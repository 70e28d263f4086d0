package talus.chain.report.picture;

import talus.chain.body.Side;
import talus.mechanics.multibody.Vector3;

/**
 * How the ground frame (X forward, Y up, Z right) becomes a drawing.
 *
 * @param from where the viewer stands
 * @param originX where X = 0 (from the sides) or Z = 0 (from the front) lies, px
 * @param groundY where Y = 0 lies, px
 * @param pxPerM scale
 */
record View(From from, double originX, double groundY, double pxPerM) {
    /** Where the viewer stands. */
    enum From {
        RIGHT,
        LEFT,
        FRONT
    }

    /** The far leg is drawn so much further forward in a view from the side, or the near one would hide it; m. */
    static final double FAR_FORWARD_M = 0.10;

    /** Where the points of the far leg are drawn: heights and angles stay as they are. */
    View farLeg() {
        return new View(from, originX + forward() * px(FAR_FORWARD_M), groundY, pxPerM);
    }

    /** The side that is nearer to the viewer; from the front neither is, and it is the right. */
    Side near() {
        return from == From.LEFT ? Side.LEFT : Side.RIGHT;
    }

    Point at(Vector3 p) {
        double across = switch (from) {
            case RIGHT -> p.x();
            case LEFT -> -p.x();
            case FRONT -> -p.z();
        };
        return new Point(originX + pxPerM * across, groundY - pxPerM * p.y());
    }

    /** Larger is nearer to the viewer, m. */
    double nearness(Vector3 p) {
        return switch (from) {
            case RIGHT -> p.z();
            case LEFT -> -p.z();
            case FRONT -> p.x();
        };
    }

    /** Forward on the drawing: 1 to the right, -1 to the left, 0 towards the viewer. */
    double forward() {
        return switch (from) {
            case RIGHT -> 1;
            case LEFT -> -1;
            case FRONT -> 0;
        };
    }

    double px(double metres) {
        return pxPerM * metres;
    }
}
