package talus.chain.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.contract.result.Angles;
import talus.chain.contract.result.ContactForce;
import talus.chain.contract.result.Effort;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.JointMoments;
import talus.chain.contract.result.Motion;
import talus.chain.contract.result.OptionalSides;
import talus.chain.contract.result.Positions;
import talus.chain.contract.result.Sides;
import talus.chain.contract.result.SpineLoad;
import talus.chain.contract.result.Support;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonNull;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.mechanics.multibody.Vector3;

/** Writes a frame: its groups become one flat object. */
final class FrameWriter {
    private FrameWriter() {}

    static JsonObject write(Frame frame) {
        JsonObject.Builder written = JsonObject.builder()
                .put("phase", frame.phase())
                .put("timeS", frame.timeS())
                .put("wallDistanceM", frame.wallDistanceM());
        putAngles(written, frame.angles());
        putSupport(written, frame.support());
        written.put("momentNm", moments(frame.momentNm()))
                .put("passiveNm", moments(frame.passiveNm()))
                .put("effort", effort(frame.effort()))
                .putIf("load", frame.load().map(FrameWriter::load))
                .put("positionsM", positions(frame.positionsM()));
        putMotion(written, frame.motion());
        List<Json> contacts = new ArrayList<>();
        for (ContactForce contact : frame.contacts()) {
            contacts.add(contact(contact));
        }
        return written.put("contacts", new JsonArray(contacts)).build();
    }

    private static void putAngles(JsonObject.Builder written, Angles angles) {
        List<Json> levels = new ArrayList<>();
        for (double level : angles.lumbarLevelsDeg()) {
            levels.add(new JsonNumber(level));
        }
        written.put("shinDeg", sides(angles.shinDeg()))
                .put("thighDeg", sides(angles.thighDeg()))
                .put("trunkDeg", angles.trunkDeg())
                .put("pelvisTiltDeg", angles.pelvisTiltDeg())
                .put("lumbarFlexionDeg", angles.lumbarFlexionDeg())
                .put("lumbarLevelsDeg", new JsonArray(levels))
                .put("ankleDorsiflexionDeg", sides(angles.ankleDorsiflexionDeg()))
                .put("pronationDeg", sides(angles.pronationDeg()))
                .put("kneeFlexionDeg", sides(angles.kneeFlexionDeg()))
                .put("hipFlexionDeg", sides(angles.hipFlexionDeg()))
                .put("hipAdductionDeg", sides(angles.hipAdductionDeg()))
                .put("hipRotationDeg", sides(angles.hipRotationDeg()))
                .put("kneeValgusDeg", sidesOrNull(angles.kneeValgusDeg()));
    }

    private static void putSupport(JsonObject.Builder written, Support support) {
        written.put("kneeMedialM", sides(support.kneeMedialM()))
                .put("heelHeightM", sides(support.heelHeightM()))
                .put("pressureCentre", sidesOrNull(support.pressureCentre()))
                .put(
                        "forceN",
                        JsonObject.builder()
                                .put("left", force(support.forceLeftN()))
                                .put("right", force(support.forceRightN()))
                                .build());
    }

    private static JsonObject force(Support.FootForce force) {
        return JsonObject.builder()
                .put("up", force.up())
                .put("forward", force.forward())
                .put("outward", force.outward())
                .build();
    }

    private static JsonObject moments(JointMoments moments) {
        return JsonObject.builder()
                .put("hip", sides(moments.hip()))
                .put("knee", sides(moments.knee()))
                .put("ankle", sides(moments.ankle()))
                .put("l5s1", moments.l5s1())
                .build();
    }

    private static JsonObject effort(Effort effort) {
        return JsonObject.builder()
                .put("hip", sides(effort.hip()))
                .put("knee", sides(effort.knee()))
                .put("ankle", sides(effort.ankle()))
                .put("trunk", effort.trunk())
                .build();
    }

    private static JsonObject load(SpineLoad load) {
        return JsonObject.builder()
                .put("l5s1CompressionN", load.l5s1CompressionN())
                .put("l5s1ShearN", load.l5s1ShearN())
                .put("discPressureMPa", load.discPressureMPa())
                .build();
    }

    private static JsonObject positions(Positions points) {
        return JsonObject.builder()
                .put("ankle", point(points.ankle()))
                .put("knee", point(points.knee()))
                .put("hip", point(points.hip()))
                .put("shoulder", point(points.shoulder()))
                .put("elbow", point(points.elbow()))
                .put("wrist", point(points.wrist()))
                .put("heel", point(points.heel()))
                .put("ball", point(points.ball()))
                .put("toe", point(points.toe()))
                .put("midHip", vector(points.midHip()))
                .put("l5s1", vector(points.l5s1()))
                .put("t12l1", vector(points.t12l1()))
                .put("c7", vector(points.c7()))
                .put("head", vector(points.head()))
                .build();
    }

    private static JsonObject point(Positions.SidedPoint point) {
        return JsonObject.builder()
                .put("left", vector(point.left()))
                .put("right", vector(point.right()))
                .build();
    }

    private static void putMotion(JsonObject.Builder written, Motion motion) {
        Optional<Motion.Rates> rates = motion.rates();
        written.put("coordinates", JsonObject.ofNumbers(motion.coordinates()))
                .put("generalizedForces", JsonObject.ofNumbers(motion.generalizedForces()))
                .putIf("velocities", rates.map(rate -> JsonObject.ofNumbers(rate.velocities())))
                .putIf("accelerations", rates.map(rate -> JsonObject.ofNumbers(rate.accelerations())));
    }

    private static JsonObject contact(ContactForce contact) {
        return JsonObject.builder()
                .put("body", contact.body())
                .put("surface", contact.surface())
                .put("pointM", vector(contact.pointM()))
                .put("forceN", vector(contact.forceN()))
                .put("momentNm", vector(contact.momentNm()))
                .build();
    }

    static JsonObject sides(Sides sides) {
        return JsonObject.builder()
                .put("left", sides.left())
                .put("right", sides.right())
                .build();
    }

    private static JsonObject sidesOrNull(OptionalSides sides) {
        return JsonObject.builder()
                .put("left", numberOrNull(sides.left()))
                .put("right", numberOrNull(sides.right()))
                .build();
    }

    private static Json numberOrNull(OptionalDouble value) {
        return value.isPresent() ? new JsonNumber(value.getAsDouble()) : new JsonNull();
    }

    private static JsonArray vector(Vector3 vector) {
        return JsonArray.ofNumbers(vector.x(), vector.y(), vector.z());
    }
}
