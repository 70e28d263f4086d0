package talus.chain.contract;

import static talus.chain.contract.shape.Field.free;
import static talus.chain.contract.shape.Field.required;

import java.util.ArrayList;
import java.util.List;
import talus.chain.contract.result.Angles;
import talus.chain.contract.shape.Field;
import talus.chain.contract.shape.ObjectShape;
import talus.chain.contract.shape.Range;
import talus.chain.contract.shape.Shape;

/** The description of a frame of the result document. */
final class FrameShape {
    static final Shape SIDES = new Shape.Named("sides", sides(Shape.number()));

    private static final Shape OPTIONAL_SIDES = new Shape.Named("sidesOrNull", sides(new Shape.OrNull(Shape.number())));
    private static final Shape EFFORTS = new Shape.Named("efforts", sides(Shape.number(Range.NOT_NEGATIVE)));
    private static final Shape VECTOR = new Shape.Named("vector", Shape.items(Shape.number(), 3));
    private static final Shape SIDED_POINT = new Shape.Named("sidedPoint", sides(VECTOR));
    private static final Shape BY_COORDINATE = new Shape.Named("byCoordinate", ObjectShape.mapOf(Shape.number()));

    private static final List<String> SIDED_POINTS =
            List.of("ankle", "knee", "hip", "shoulder", "elbow", "wrist", "heel", "ball", "toe");
    private static final List<String> SINGLE_POINTS = List.of("midHip", "l5s1", "t12l1", "c7", "head");

    static final Shape FRAME = new Shape.Named("frame", frame());

    private FrameShape() {}

    private static ObjectShape frame() {
        List<Field> fields = new ArrayList<>();
        fields.add(required("phase", Shape.number(new Range(0.0, 1.0)), "0 start, 1 end"));
        fields.add(free("timeS", Shape.number(Range.NOT_NEGATIVE), "quasi-static", "from the start"));
        fields.add(free("wallDistanceM", Shape.number(), "not the last frame of kneeToWall", "predicted toe to wall"));
        addAngles(fields);
        addForces(fields);
        fields.add(required("positionsM", positions(), "landmarks: X forward, Y up, Z right"));
        fields.add(required("coordinates", BY_COORDINATE, "engine coordinate to value, rad and m"));
        fields.add(required("generalizedForces", BY_COORDINATE, "engine coordinate to net generalized force"));
        fields.add(free("velocities", BY_COORDINATE, "quasi-static", "engine coordinate to rate"));
        fields.add(free("accelerations", BY_COORDINATE, "quasi-static", "engine coordinate to rate of the rate"));
        fields.add(required("contacts", Shape.items(contact()), "every external wrench, ground axes"));
        return ObjectShape.of(fields.toArray(new Field[0]));
    }

    private static void addAngles(List<Field> fields) {
        fields.add(sided("shinDeg", "ankle to knee against the vertical in the foot's own upright plane; forward +"));
        fields.add(sided("thighDeg", "knee to hip in the sagittal projection: 90 standing, 0 level"));
        fields.add(single("trunkDeg", "mid-hip to mid-shoulder against the vertical, sagittal; forward +"));
        fields.add(single("pelvisTiltDeg", "from own relaxed standing; anterior +"));
        fields.add(single("lumbarFlexionDeg", "from own relaxed standing; rounding +"));
        fields.add(required(
                "lumbarLevelsDeg", Shape.items(Shape.number(), Angles.LUMBAR_LEVELS), "the same, T12/L1 to L5/S1"));
        fields.add(sided("ankleDorsiflexionDeg", "talocrural, 0 with the shank square to the sole"));
        fields.add(sided("pronationDeg", "calcaneal eversion from relaxed standing"));
        fields.add(sided("kneeFlexionDeg", "0 in relaxed standing"));
        fields.add(sided("hipFlexionDeg", "0 in relaxed standing"));
        fields.add(sided("hipAdductionDeg", "0 in relaxed standing"));
        fields.add(sided("hipRotationDeg", "0 in relaxed standing; internal +"));
        fields.add(required(
                "kneeValgusDeg",
                OPTIONAL_SIDES,
                "frontal projection, knee inside the line from hip to ankle +; null with the thigh under 30"));
        fields.add(sided("kneeMedialM", "knee inside the upright plane of ankle and second toe +"));
        fields.add(sided("heelHeightM", "heel above its support"));
    }

    private static void addForces(List<Field> fields) {
        fields.add(required(
                "pressureCentre",
                OPTIONAL_SIDES,
                "along the sole's own line, 0 back of heel, 1 toe tip; null under a foot that carries nothing"));
        ObjectShape force = ObjectShape.of(
                single("up", "upward"), single("forward", "forward"), single("outward", "away from the other foot"));
        fields.add(required("forceN", sides(new Shape.Named("footForce", force)), "ground on foot, summed"));
        Shape moments = new Shape.Named(
                "jointMoments",
                ObjectShape.of(
                        sided("hip", "extension +"),
                        sided("knee", "extension +"),
                        sided("ankle", "plantar flexion +"),
                        single("l5s1", "extension +")));
        fields.add(required("momentNm", moments, "internal net moment"));
        fields.add(required("passiveNm", moments, "share of momentNm carried by passive tissue"));
        ObjectShape effort = ObjectShape.of(
                required("hip", EFFORTS, "hip"),
                required("knee", EFFORTS, "knee"),
                required("ankle", EFFORTS, "ankle"),
                required("trunk", Shape.number(Range.NOT_NEGATIVE), "trunk"));
        fields.add(required("effort", effort, "active moment over own strength in the direction it acts"));
        ObjectShape load = ObjectShape.of(
                single("l5s1CompressionN", "estimate"),
                single("l5s1ShearN", "estimate; + when the upper part is pushed forward"),
                single("discPressureMPa", "estimate"));
        fields.add(free("load", load, "not built", "estimates of what the lowest lumbar disc carries"));
    }

    private static ObjectShape positions() {
        List<Field> points = new ArrayList<>();
        for (String name : SIDED_POINTS) {
            points.add(required(name, SIDED_POINT, "m"));
        }
        for (String name : SINGLE_POINTS) {
            points.add(required(name, VECTOR, "m"));
        }
        return ObjectShape.of(points.toArray(new Field[0]));
    }

    private static ObjectShape contact() {
        return ObjectShape.of(
                required("body", new Shape.Text(), "the segment it acts on"),
                required("surface", new Shape.Text(), "what pushes"),
                required("pointM", VECTOR, "where"),
                required("forceN", VECTOR, "on the body"),
                required("momentNm", VECTOR, "on the body, about the point"));
    }

    private static ObjectShape sides(Shape one) {
        return ObjectShape.of(required("left", one, "left"), required("right", one, "right"));
    }

    private static Field sided(String name, String meaning) {
        return required(name, SIDES, meaning);
    }

    private static Field single(String name, String meaning) {
        return required(name, Shape.number(), meaning);
    }
}
