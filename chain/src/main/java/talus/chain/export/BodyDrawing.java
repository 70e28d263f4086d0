package talus.chain.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import talus.chain.body.HumanModel;
import talus.chain.body.Landmark;
import talus.chain.body.Side;
import talus.chain.xml.XmlText;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.Segment;
import talus.mechanics.multibody.Vector3;

/**
 * What the body looks like in a viewer: capsules from each segment's origin to the joints and landmarks it carries, an ellipsoid for the
 * head, a ball for what is carried. Only drawing; no number here reaches a result.
 */
final class BodyDrawing {
    /** Shorter capsules than this would only be balls inside their neighbours (m). */
    private static final double SHORTEST_M = 0.01;

    private static final double VERTEBRA_RADIUS_M = 0.035;
    private static final double LOAD_RADIUS_M = 0.06;
    private static final double HEAD_FORWARD_M = 0.03;
    private static final double HEAD_HALF_LENGTH_M = 0.095;
    private static final double HEAD_HALF_BREADTH_M = 0.075;

    /** Height of the ellipsoid's middle, part of the height from C7 to the vertex. */
    private static final double HEAD_MIDDLE = 0.6;

    private static final Map<String, Double> RADIUS_M = Map.ofEntries(
            Map.entry("pelvis", 0.065),
            Map.entry("thorax", 0.07),
            Map.entry("head", 0.045),
            Map.entry("upperArm", 0.04),
            Map.entry("forearm", 0.032),
            Map.entry("thigh", 0.065),
            Map.entry("shank", 0.045),
            Map.entry("talus", 0.02),
            Map.entry("hindfoot", 0.022),
            Map.entry("forefoot", 0.016),
            Map.entry("toes", 0.012));

    private static final List<String> SIDED_LANDMARKS = List.of("wrist", "ankle", "heel", "ball", "toe");

    private BodyDrawing() {}

    /** Where the parts of both feet stand when they lie flat: body to place in the body. */
    static Map<Integer, Vector3> soles(HumanModel human) {
        Map<Integer, Vector3> places = new HashMap<>();
        for (Side side : Side.BOTH) {
            Landmark heel = human.contact("heel", side);
            Landmark ball = human.landmark("ball", side);
            Landmark toe = human.contact("toe", side);
            places.put(
                    heel.body(), heel.place().minus(new Vector3(0, human.foot().heelRadiusM(), 0)));
            places.put(ball.body(), ball.place());
            places.put(toe.body(), toe.place());
        }
        return places;
    }

    /** Adds the geoms of body {@code b}. */
    static void draw(HumanModel human, int b, XmlText xml) {
        MultibodyModel model = human.model();
        Segment segment = model.segments().get(b);
        Double radius = RADIUS_M.get(family(segment.name()));
        boolean isLoad = radius == null && segment.axes().isEmpty();
        if (isLoad) {
            String at = MjcfNumbers.vector(segment.inertia().center());
            xml.leaf(
                    "geom",
                    "type",
                    "sphere",
                    "pos",
                    at,
                    "size",
                    MjcfNumbers.number(LOAD_RADIUS_M),
                    "rgba",
                    "0.3 0.3 0.35 1");
            return;
        }
        double thickness = radius == null ? VERTEBRA_RADIUS_M : radius;
        for (int child = b + 1; child < model.bodySubtreeEnd(b); child = model.bodySubtreeEnd(child)) {
            Segment carried = model.segments().get(child);
            if (!carried.axes().isEmpty()) {
                capsule(carried.placement().translation(), thickness, xml);
            }
        }
        toLandmark(human.landmark("midShoulder"), b, thickness, xml);
        for (String name : SIDED_LANDMARKS) {
            for (Side side : Side.BOTH) {
                toLandmark(human.landmark(name, side), b, thickness, xml);
            }
        }
        if (segment.name().equals("head")) {
            double height = human.landmark("head").place().y();
            capsule(new Vector3(0, height / 2, 0), thickness, xml);
            String centre = MjcfNumbers.numbers(HEAD_FORWARD_M, HEAD_MIDDLE * height, 0);
            String half = MjcfNumbers.numbers(HEAD_HALF_LENGTH_M, (1 - HEAD_MIDDLE) * height, HEAD_HALF_BREADTH_M);
            xml.leaf("geom", "type", "ellipsoid", "pos", centre, "size", half);
        }
    }

    private static void toLandmark(Landmark landmark, int b, double radius, XmlText xml) {
        if (landmark.body() == b) {
            capsule(landmark.place(), radius, xml);
        }
    }

    private static void capsule(Vector3 end, double radius, XmlText xml) {
        if (end.norm() >= SHORTEST_M) {
            String line = MjcfNumbers.numbers(0, 0, 0, end.x(), end.y(), end.z());
            xml.leaf("geom", "type", "capsule", "fromto", line, "size", MjcfNumbers.number(radius));
        }
    }

    /** The part of a name before its side. */
    private static String family(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
