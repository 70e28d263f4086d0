package talus.chain.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import talus.chain.anthropometry.JointCentreLengths;
import talus.chain.anthropometry.RigidPart;
import talus.chain.anthropometry.SegmentInertias;
import talus.chain.body.HumanModel.NamedPlace;
import talus.chain.parameters.ParameterValues;
import talus.mechanics.multibody.Axis;
import talus.mechanics.multibody.Drive;
import talus.mechanics.multibody.Inertia;
import talus.mechanics.multibody.Pose;
import talus.mechanics.multibody.Segment;
import talus.mechanics.multibody.Vector3;

/**
 * Builds the tree of a person: pelvis on six coordinates, five lumbar vertebrae and six joints, thorax, head with neck, arms, legs and
 * four-part feet. Every frame is parallel to the ground's in neutral standing (X forward, Y up, Z right), with its origin in the joint that
 * carries it.
 */
public final class HumanBuilder {
    private static final Vector3 FLEX_FORWARD = new Vector3(0, 0, -1);

    private static final List<String> VERTEBRAE = List.of("L5", "L4", "L3", "L2", "L1");
    private static final List<String> FOOT_PARTS = List.of("talus", "hindfoot", "forefoot", "toes");

    private final JointCentreLengths lengths;
    private final FootGeometry foot;
    private final SegmentInertias inertias;
    private final LumbarRhythm rhythm;
    private final List<Segment> segments = new ArrayList<>();
    private final Map<String, NamedPlace> landmarks = new HashMap<>();
    private final Map<String, NamedPlace> contacts = new HashMap<>();

    private HumanBuilder(JointCentreLengths lengths, double massKg, ParameterValues values) {
        this.lengths = lengths;
        this.foot = FootGeometry.of(lengths, values);
        this.inertias = SegmentInertias.of(lengths, massKg, values);
        this.rhythm = LumbarRhythm.of(values);
    }

    /** The same with every parameter at its nominal value. */
    public static HumanModel build(JointCentreLengths lengths, double massKg, List<Carried> carried) {
        return build(lengths, massKg, carried, ParameterValues.nominal());
    }

    /** Compiles a body of the given lengths and mass, with what it carries. */
    public static HumanModel build(
            JointCentreLengths lengths, double massKg, List<Carried> carried, ParameterValues values) {
        HumanBuilder b = new HumanBuilder(lengths, massKg, values);
        b.trunk();
        for (Side side : Side.BOTH) {
            b.arm(side);
            b.leg(side);
        }
        for (Carried load : carried) {
            NamedPlace at = b.landmarks.get(load.landmark());
            if (at == null || !at.segment().equals(load.segment())) {
                throw new IllegalArgumentException("no landmark " + load.landmark() + " on " + load.segment());
            }
            b.segments.add(new Segment(
                    load.name(), load.segment(), Pose.at(at.place().plus(load.offset())), List.of(), load.inertia()));
        }
        return new HumanModel(b.segments, lengths, b.foot, b.rhythm, b.landmarks, b.contacts);
    }

    private void trunk() {
        add(
                "pelvis",
                Segment.GROUND,
                Vector3.ZERO,
                inertias.pelvis(),
                Vector3.ZERO,
                List.of(
                        slider(Coordinates.PELVIS_FORWARD, Vector3.X),
                        slider(Coordinates.PELVIS_UP, Vector3.Y),
                        slider(Coordinates.PELVIS_RIGHT, Vector3.Z),
                        hinge(Coordinates.PELVIS_TILT, FLEX_FORWARD),
                        hinge(Coordinates.PELVIS_LIST, Vector3.X),
                        hinge(Coordinates.PELVIS_ROTATION, Vector3.Y)));
        mark("midHip", "pelvis", Vector3.ZERO);
        mark("l5s1", "pelvis", lumbarJoint(0));
        String parent = "pelvis";
        Vector3 origin = Vector3.ZERO;
        for (int i = 0; i < LumbarRhythm.LEVELS.size(); i++) {
            Vector3 joint = lumbarJoint(i);
            String name = i < VERTEBRAE.size() ? VERTEBRAE.get(i) : "thorax";
            RigidPart part = i < VERTEBRAE.size() ? inertias.vertebrae().get(i) : inertias.thorax();
            add(name, parent, joint.minus(origin), part, joint, lumbarAxes(LumbarRhythm.LEVELS.size() - 1 - i));
            parent = name;
            origin = joint;
        }
        mark("t12l1", "thorax", Vector3.ZERO);
        mark("midShoulder", "thorax", new Vector3(0, lengths.trunkM(), 0).minus(origin));
        Vector3 c7 = new Vector3(0, lengths.c7AboveHipM(), 0);
        mark("c7", "thorax", c7.minus(origin));
        add(
                "head",
                "thorax",
                c7.minus(origin),
                inertias.headNeck(),
                Vector3.ZERO,
                List.of(hinge(Coordinates.NECK_FLEXION, FLEX_FORWARD)));
        mark("head", "head", new Vector3(0, lengths.neckHeadM(), 0));
    }

    /** A lumbar joint's centre from mid-hip, 0 being L5/S1. */
    private Vector3 lumbarJoint(int fromSacrum) {
        return new Vector3(-lengths.l5s1BehindHipM(), lengths.lumbarJointAboveHipM(fromSacrum), 0);
    }

    private List<Axis> lumbarAxes(int level) {
        String name = LumbarRhythm.LEVELS.get(level);
        return List.of(
                shared(Coordinates.LUMBAR_FLEXION, name, FLEX_FORWARD, rhythm.flexion(level)),
                shared(Coordinates.LUMBAR_BENDING, name, Vector3.X, rhythm.bending(level)),
                shared(Coordinates.LUMBAR_ROTATION, name, Vector3.Y, rhythm.rotation(level)));
    }

    private void arm(Side side) {
        Vector3 shoulder = side.place(new Vector3(0, lengths.trunkM(), lengths.shoulderHalfWidthM()))
                .minus(lumbarJoint(5));
        String upperArm = side.of("upperArm");
        add(
                upperArm,
                "thorax",
                shoulder,
                inertias.upperArm(),
                Vector3.ZERO,
                List.of(
                        hinge(side.of(Coordinates.SHOULDER_FLEXION), Vector3.Z),
                        hinge(side.of(Coordinates.SHOULDER_ABDUCTION), side.turning(new Vector3(-1, 0, 0))),
                        hinge(side.of(Coordinates.SHOULDER_ROTATION), side.turning(Vector3.Y))));
        mark(side.of("shoulder"), upperArm, Vector3.ZERO);
        String forearm = side.of("forearm");
        add(
                forearm,
                upperArm,
                new Vector3(0, -lengths.upperArmM(), 0),
                inertias.forearmHand(),
                Vector3.ZERO,
                List.of(hinge(side.of(Coordinates.ELBOW_FLEXION), Vector3.Z)));
        mark(side.of("elbow"), forearm, Vector3.ZERO);
        mark(side.of("wrist"), forearm, new Vector3(0, -lengths.forearmM(), 0));
    }

    private void leg(Side side) {
        String thigh = side.of("thigh");
        add(
                thigh,
                "pelvis",
                side.place(new Vector3(0, 0, lengths.hipHalfWidthM())),
                inertias.thigh(),
                Vector3.ZERO,
                List.of(
                        hinge(side.of(Coordinates.HIP_FLEXION), Vector3.Z),
                        hinge(side.of(Coordinates.HIP_ADDUCTION), side.turning(Vector3.X)),
                        hinge(side.of(Coordinates.HIP_ROTATION), side.turning(Vector3.Y))));
        mark(side.of("hip"), thigh, Vector3.ZERO);
        String shank = side.of("shank");
        add(
                shank,
                thigh,
                new Vector3(0, -lengths.thighM(), 0),
                inertias.shank(),
                Vector3.ZERO,
                List.of(
                        hinge(side.of(Coordinates.KNEE_FLEXION), FLEX_FORWARD),
                        hinge(side.of(Coordinates.KNEE_ADDUCTION), side.turning(Vector3.X)),
                        hinge(side.of(Coordinates.KNEE_ROTATION), side.turning(Vector3.Y))));
        mark(side.of("knee"), shank, Vector3.ZERO);
        mark(side.of("kneeFront"), shank, new Vector3(lengths.kneeToPatellaFrontM(), 0, 0));
        foot(side, shank);
    }

    private void foot(Side side, String shank) {
        Vector3 ankle = foot.ankle();
        Vector3 subtalar = foot.subtalar();
        Vector3 midtarsal = foot.midtarsal();
        Vector3 ball = foot.ball();
        String talus = side.of("talus");
        addFootPart(
                side,
                "talus",
                shank,
                new Vector3(0, -lengths.shankM(), 0),
                ankle,
                List.of(hinge(side.of(Coordinates.ANKLE_DORSIFLEXION), side.turning(foot.talocruralAxis()))));
        mark(side.of("ankle"), shank, new Vector3(0, -lengths.shankM(), 0));
        String hindfoot = side.of("hindfoot");
        addFootPart(
                side,
                "hindfoot",
                talus,
                side.place(subtalar.minus(ankle)),
                subtalar,
                List.of(hinge(side.of(Coordinates.SUBTALAR_EVERSION), side.turning(foot.subtalarAxis()))));
        String forefoot = side.of("forefoot");
        addFootPart(
                side,
                "forefoot",
                hindfoot,
                side.place(midtarsal.minus(subtalar)),
                midtarsal,
                List.of(
                        hinge(side.of(Coordinates.MIDTARSAL_OBLIQUE), side.turning(foot.midtarsalObliqueAxis())),
                        hinge(
                                side.of(Coordinates.MIDTARSAL_LONGITUDINAL),
                                side.turning(foot.midtarsalLongitudinalAxis()))));
        String toes = side.of("toes");
        addFootPart(
                side,
                "toes",
                forefoot,
                side.place(ball.minus(midtarsal)),
                ball,
                List.of(hinge(side.of(Coordinates.TOE_EXTENSION), side.turning(foot.toeAxis()))));
        mark(side.of("heel"), hindfoot, side.place(new Vector3(0, 0, 0).minus(subtalar)));
        mark(side.of("ball"), forefoot, side.place(ball.minus(midtarsal)));
        mark(side.of("toe"), toes, side.place(foot.toeTip().minus(ball)));
        contact(side.of("heel"), hindfoot, side.place(foot.heelCentre().minus(subtalar)));
        contact(side.of("firstHead"), forefoot, side.place(foot.firstHead().minus(midtarsal)));
        contact(side.of("fifthHead"), forefoot, side.place(foot.fifthHead().minus(midtarsal)));
        contact(side.of("toe"), toes, side.place(foot.toe().minus(ball)));
    }

    private void addFootPart(Side side, String part, String parent, Vector3 at, Vector3 origin, List<Axis> axes) {
        RigidPart mass = inertias.foot().get(FOOT_PARTS.indexOf(part));
        Vector3 centre = side.place(new Vector3(mass.comForwardM(), mass.comUpM(), 0).minus(origin));
        segments.add(new Segment(side.of(part), parent, Pose.at(at), axes, inertia(mass, centre)));
    }

    /** Adds a segment whose mass is described from a reference place: {@code origin} is the segment's own origin seen from there. */
    private void add(String name, String parent, Vector3 at, RigidPart mass, Vector3 origin, List<Axis> axes) {
        Vector3 centre = new Vector3(mass.comForwardM(), mass.comUpM(), 0).minus(origin);
        segments.add(new Segment(name, parent, Pose.at(at), axes, inertia(mass, centre)));
    }

    private static Inertia inertia(RigidPart part, Vector3 centre) {
        return Inertia.principal(
                part.massKg(), centre, part.aboutForwardKgM2(), part.aboutUpKgM2(), part.aboutRightKgM2());
    }

    private void mark(String name, String segment, Vector3 place) {
        landmarks.put(name, new NamedPlace(segment, place));
    }

    private void contact(String name, String segment, Vector3 place) {
        contacts.put(name, new NamedPlace(segment, place));
    }

    private static Axis slider(String coordinate, Vector3 direction) {
        return new Axis.Slider(coordinate, direction, Drive.direct(coordinate));
    }

    private static Axis hinge(String coordinate, Vector3 direction) {
        return new Axis.Hinge(coordinate, direction.unit(), Drive.direct(coordinate));
    }

    private static Axis shared(String coordinate, String level, Vector3 direction, double factor) {
        return new Axis.Hinge(coordinate + "." + level, direction, Drive.share(coordinate, factor));
    }
}
