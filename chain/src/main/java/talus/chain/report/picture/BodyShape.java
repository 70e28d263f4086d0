package talus.chain.report.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import talus.chain.body.Side;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Positions;
import talus.mechanics.multibody.Vector3;

/**
 * A body as pieces to paint from far to near. Joint centres are the frame's; the flesh around them is drawn (all radii assumed, for the
 * picture only), fuller or slimmer with the body mass index.
 */
final class BodyShape {
    private static final double HIP_R = 0.078;
    private static final double KNEE_R = 0.053;
    private static final double SHOULDER_R = 0.046;
    private static final double ELBOW_R = 0.034;
    private static final double WRIST_R = 0.024;
    private static final double HAND_M = 0.10;
    private static final double NECK_R = 0.05;

    /** From the front an upright trunk is painted behind the thighs and a bent one before them; the neck comes out of it. */
    private static final double TRUNK_BEHIND_M = -0.12;

    private static final double NECK_BEHIND_M = -0.13;

    /** Part of the way, flesh before, flesh behind; m. */
    private static final double[][] SHANK_SIDE = {
        {0.0, 0.050, 0.046},
        {0.12, 0.050, 0.052},
        {0.30, 0.044, 0.064},
        {0.55, 0.040, 0.050},
        {0.80, 0.034, 0.034},
        {0.96, 0.034, 0.034}
    };

    private static final double[][] SHANK_FRONT = {
        {0.0, 0.051, 0.051},
        {0.12, 0.049, 0.049},
        {0.30, 0.055, 0.055},
        {0.55, 0.046, 0.046},
        {0.80, 0.033, 0.033},
        {0.96, 0.034, 0.034}
    };

    private static final double[][] FOREARM = {
        {0.0, 0.033, 0.033}, {0.22, 0.036, 0.036}, {0.66, 0.022, 0.022}, {0.80, 0.026, 0.026}, {0.96, 0.016, 0.016}
    };

    private static final double[][] THIGH_SIDE = {
        {0.02, 0.078, 0.086}, {0.25, 0.086, 0.080}, {0.55, 0.078, 0.068}, {0.82, 0.062, 0.056}, {0.99, 0.054, 0.051}
    };

    /** In a view from the side, between the far leg and the trunk, and between the trunk and the near leg. */
    private static final Vector3 MIDPLANE_FAR = new Vector3(0, 0, 0);

    private static final Vector3 MIDPLANE_NEAR = new Vector3(0, 0, 0);

    private final Positions places;
    private final View view;
    private final double girth;
    private final Side near;
    private final List<Piece> pieces = new ArrayList<>();

    private BodyShape(Positions places, View view, double girth) {
        this.places = places;
        this.view = view;
        this.girth = girth;
        this.near = view.near();
    }

    /**
     * The pieces, far ones first.
     *
     * @param girth 1 for a body of ordinary breadth
     */
    static List<Piece> pieces(Frame frame, View view, double girth) {
        BodyShape shape = new BodyShape(frame.positionsM(), view, girth);
        for (Side side : Side.BOTH) {
            shape.leg(side);
            shape.arm(side);
        }
        boolean front = view.from() == View.From.FRONT;
        shape.neckAndHead();
        Vector3 middle = front ? shape.places.t12l1().plus(new Vector3(TRUNK_BEHIND_M, 0, 0)) : shape.places.t12l1();
        shape.add(
                front ? TrunkShape.fromFront(frame, view, girth) : TrunkShape.fromSide(frame, view, girth),
                middle,
                Palette.TRUNK);
        shape.pieces.sort(Comparator.comparingDouble(Piece::nearness));
        return shape.pieces;
    }

    private void leg(Side side) {
        Vector3 hip = of(places.hip(), side);
        Vector3 knee = of(places.knee(), side);
        Vector3 ankle = of(places.ankle(), side);
        boolean front = view.from() == View.From.FRONT;
        View seen = front || side == near ? view : view.farLeg();
        String fill = fill(side);
        String foot = front ? FootShape.fromFront(places, side, view) : FootShape.fromSide(places, side, seen);
        add(foot, of(places.ball(), side).plus(new Vector3(0.02, 0, 0)), fill);
        add(fleshed(seen, knee, ankle, front ? SHANK_FRONT : SHANK_SIDE), middle(knee, ankle), fill);
        String thigh = front || seen.at(hip).minus(seen.at(knee)).length() < view.px(0.2)
                ? limb(seen, hip, HIP_R * girth, knee, KNEE_R)
                : fleshed(seen, hip, knee, THIGH_SIDE);
        add(thigh, middle(hip, knee), fill);
    }

    /** Flesh along a limb whose front is on the left of it when it hangs down and forward is to the right. */
    private String fleshed(View seen, Vector3 a, Vector3 b, double[][] rowsM) {
        double[][] rows = new double[rowsM.length][];
        boolean mirrored = view.forward() < 0;
        for (int i = 0; i < rows.length; i++) {
            double before = view.px(rowsM[i][1]) * girth;
            double behind = view.px(rowsM[i][2]) * girth;
            rows[i] = new double[] {rowsM[i][0], mirrored ? behind : before, mirrored ? before : behind};
        }
        return Outline.fleshed(seen.at(a), seen.at(b), rows);
    }

    private void arm(Side side) {
        Vector3 shoulder = of(places.shoulder(), side);
        Vector3 elbow = of(places.elbow(), side);
        Vector3 wrist = of(places.wrist(), side);
        Vector3 hand = wrist.plus(wrist.minus(elbow).unit().times(HAND_M));
        String fill = fill(side);
        add(limb(view, shoulder, SHOULDER_R * girth, elbow, ELBOW_R), middle(shoulder, elbow), fill);
        boolean foreshortened = view.at(hand).minus(view.at(elbow)).length() < view.px(0.15);
        String forearm =
                foreshortened ? limb(view, elbow, ELBOW_R, hand, WRIST_R) : fleshed(view, elbow, hand, FOREARM);
        add(forearm, middle(elbow, hand), fill);
    }

    private void neckAndHead() {
        Vector3 c7 = places.c7();
        Vector3 vertex = places.head();
        Vector3 up = vertex.minus(c7);
        double height = up.norm();
        Vector3 centre = c7.plus(up.times(0.58)).plus(new Vector3(0.16 * height, 0, 0));
        Vector3 throat = c7.plus(new Vector3(0.12 * height, -0.02, 0));
        boolean front = view.from() == View.From.FRONT;
        // the neck comes out of the trunk, the head stands before it
        add(
                limb(view, throat, NECK_R, centre, NECK_R * 0.9),
                front ? places.t12l1().plus(new Vector3(NECK_BEHIND_M, 0, 0)) : MIDPLANE_FAR,
                Palette.TRUNK);
        Point direction = view.at(vertex).minus(view.at(c7));
        double half = 0.43 * height;
        String skull = front
                ? HeadShape.fromFront(view.at(centre), view.px(half))
                : HeadShape.fromSide(view.at(centre), direction.unit(), view.forward(), view.px(half));
        add(skull, front ? centre : MIDPLANE_NEAR, Palette.TRUNK);
    }

    private static String limb(View view, Vector3 a, double radiusA, Vector3 b, double radiusB) {
        return Outline.limb(view.at(a), view.px(radiusA), view.at(b), view.px(radiusB));
    }

    private void add(String outline, Vector3 at, String fill) {
        pieces.add(new Piece(outline, view.nearness(at), fill));
    }

    private String fill(Side side) {
        if (view.from() == View.From.FRONT) {
            return Palette.NEAR;
        }
        return side == near ? Palette.NEAR : Palette.FAR;
    }

    private static Vector3 middle(Vector3 a, Vector3 b) {
        return a.plus(b).times(0.5);
    }

    static Vector3 of(Positions.SidedPoint point, Side side) {
        return side == Side.LEFT ? point.left() : point.right();
    }
}
