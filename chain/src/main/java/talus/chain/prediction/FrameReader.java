package talus.chain.prediction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.body.Coordinates;
import talus.chain.body.FootGeometry;
import talus.chain.body.HumanModel;
import talus.chain.body.Landmark;
import talus.chain.body.LumbarRhythm;
import talus.chain.body.Side;
import talus.chain.contract.result.Angles;
import talus.chain.contract.result.ContactForce;
import talus.chain.contract.result.Effort;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.JointMoments;
import talus.chain.contract.result.Motion;
import talus.chain.contract.result.OptionalSides;
import talus.chain.contract.result.Positions;
import talus.chain.contract.result.Sides;
import talus.chain.contract.result.Support;
import talus.chain.posture.FootSupport;
import talus.chain.posture.Posture;
import talus.chain.posture.Stance;
import talus.mechanics.calculus.TaylorTape;
import talus.mechanics.multibody.Kinematics;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.Vector3;
import talus.mechanics.multibody.Workspace;

/**
 * Reads a posture in the words of the contract: angles from the person's own relaxed standing, landmarks from the ground point midway
 * between the ankles at the start.
 */
final class FrameReader {
    private static final double TO_DEG = 180 / StrictMath.PI;

    private final HumanModel human;
    private final MultibodyModel model;
    private final Stance stance;
    private final Workspace workspace;
    private final double[] point = new double[3];
    private final double[] relaxed;
    private final double[] relaxedEversion = new double[2];
    private Vector3 start = Vector3.ZERO;

    /**
     * @param human the body of the task, with what it carries
     * @param stance its feet
     * @param relaxed coordinates of relaxed standing, of a body with the same coordinates
     * @param relaxedStance the feet of relaxed standing
     */
    FrameReader(HumanModel human, Stance stance, double[] relaxed, Stance relaxedStance) {
        this.human = human;
        this.model = human.model();
        this.stance = stance;
        this.workspace = new Workspace(model);
        this.relaxed = relaxed.clone();
        Kinematics.positions(model, relaxed, workspace);
        for (Side side : Side.BOTH) {
            relaxedEversion[side.ordinal()] = eversion(side, relaxedStance.support(side));
        }
    }

    /** Makes the ground point midway between the ankles of this posture the origin of all that is read from now on. */
    void startFrom(Posture first) {
        Kinematics.positions(model, first.coordinates(), workspace);
        Vector3 middle = at(human.landmark("ankle", Side.LEFT))
                .plus(at(human.landmark("ankle", Side.RIGHT)))
                .times(0.5);
        start = new Vector3(middle.x(), 0, middle.z());
    }

    /** The place of a landmark along a horizontal direction, not counted from the start. */
    double landmarkAlong(String name, Side side, Posture posture, Vector3 direction) {
        Kinematics.positions(model, posture.coordinates(), workspace);
        return at(human.landmark(name, side)).dot(direction);
    }

    Frame read(Posture posture, double phase, OptionalDouble timeS, OptionalDouble wallDistanceM) {
        Kinematics.positions(model, posture.coordinates(), workspace);
        return new Frame(
                phase,
                timeS,
                wallDistanceM,
                angles(posture),
                support(posture),
                moments(posture),
                passive(posture),
                effort(posture),
                Optional.empty(),
                positions(),
                motion(posture),
                contacts(posture));
    }

    private Angles angles(Posture posture) {
        double[] q = posture.coordinates();
        double lumbar = relative(q, Coordinates.LUMBAR_FLEXION);
        List<Double> levels = new ArrayList<>();
        for (int i = 0; i < LumbarRhythm.LEVELS.size(); i++) {
            levels.add(lumbar * human.rhythm().flexion(i));
        }
        Sides thigh = sides(this::thighDeg);
        return new Angles(
                sides(this::shinDeg),
                thigh,
                trunkDeg(),
                relative(q, Coordinates.PELVIS_TILT),
                lumbar,
                levels,
                sides(side -> q[index(side.of(Coordinates.ANKLE_DORSIFLEXION))] * TO_DEG),
                sides(side -> (eversion(side, stance.support(side)) - relaxedEversion[side.ordinal()]) * TO_DEG),
                sides(side -> relative(q, side.of(Coordinates.KNEE_FLEXION))),
                sides(side -> relative(q, side.of(Coordinates.HIP_FLEXION))),
                sides(side -> relative(q, side.of(Coordinates.HIP_ADDUCTION))),
                sides(side -> relative(q, side.of(Coordinates.HIP_ROTATION))),
                new OptionalSides(valgusDeg(Side.LEFT, thigh), valgusDeg(Side.RIGHT, thigh)));
    }

    private double relative(double[] q, String coordinate) {
        int c = index(coordinate);
        return (q[c] - relaxed[c]) * TO_DEG;
    }

    private double shinDeg(Side side) {
        Vector3 shin = at(human.landmark("knee", side)).minus(at(human.landmark("ankle", side)));
        return TaylorTape.angle(shin.dot(stance.support(side).heading()), shin.y()) * TO_DEG;
    }

    /** From the vertical first, where a standing thigh is far from the cut of the angle. */
    private double thighDeg(Side side) {
        Vector3 thigh = at(human.landmark("hip", side)).minus(at(human.landmark("knee", side)));
        return 90 - TaylorTape.angle(-thigh.x(), thigh.y()) * TO_DEG;
    }

    private double trunkDeg() {
        Vector3 trunk = at(human.landmark("midShoulder")).minus(at(human.landmark("midHip")));
        return TaylorTape.angle(trunk.x(), trunk.y()) * TO_DEG;
    }

    /** Angle between thigh and shin in the frontal projection, the knee inside positive. */
    private OptionalDouble valgusDeg(Side side, Sides thighDeg) {
        if (thighDeg.of(side) < Angles.VALGUS_FROM_THIGH_DEG) {
            return OptionalDouble.empty();
        }
        Vector3 knee = at(human.landmark("knee", side));
        Vector3 thigh = knee.minus(at(human.landmark("hip", side)));
        Vector3 shin = at(human.landmark("ankle", side)).minus(knee);
        double cross = thigh.z() * shin.y() - thigh.y() * shin.z();
        double dot = thigh.z() * shin.z() + thigh.y() * shin.y();
        return OptionalDouble.of(side.lateral() * TaylorTape.angle(cross, dot) * TO_DEG);
    }

    /** Inclination of the calcaneus in the frontal plane of the foot's support, rad; its top towards the middle positive. */
    private double eversion(Side side, FootSupport support) {
        int k = 9 * model.bodyIndex(side.of("hindfoot"));
        double[] r = workspace.bodyRotations();
        Vector3 up = new Vector3(r[k + 1], r[k + 4], r[k + 7]);
        return TaylorTape.angle(-side.lateral() * up.dot(support.right()), up.dot(support.normal()));
    }

    private Support support(Posture posture) {
        return new Support(
                sides(this::kneeMedialM),
                sides(this::heelHeightM),
                new OptionalSides(pressureCentre(posture, Side.LEFT), pressureCentre(posture, Side.RIGHT)),
                footForce(posture, Side.LEFT),
                footForce(posture, Side.RIGHT));
    }

    private double kneeMedialM(Side side) {
        Vector3 ankle = at(human.landmark("ankle", side));
        Vector3 toe = at(human.landmark("toe", side)).minus(ankle);
        Vector3 knee = at(human.landmark("knee", side)).minus(ankle);
        double length = Math.sqrt(toe.x() * toe.x() + toe.z() * toe.z());
        double right = (knee.z() * toe.x() - knee.x() * toe.z()) / length;
        return -side.lateral() * right;
    }

    private double heelHeightM(Side side) {
        FootSupport support = stance.support(side);
        Vector3 heel = at(human.contact("heel", side)).minus(support.origin());
        return heel.dot(support.normal()) - human.foot().heelRadiusM();
    }

    private OptionalDouble pressureCentre(Posture posture, Side side) {
        double sum = 0;
        double moment = 0;
        for (String contact : FootGeometry.CONTACTS) {
            double n = posture.contact(contact, side);
            sum += n;
            moment += n * human.foot().alongSole(contact);
        }
        return sum > 0 ? OptionalDouble.of(moment / sum) : OptionalDouble.empty();
    }

    private Support.FootForce footForce(Posture posture, Side side) {
        Vector3 f = normalForce(posture, side, "heel")
                .plus(normalForce(posture, side, "firstHead"))
                .plus(normalForce(posture, side, "fifthHead"))
                .plus(normalForce(posture, side, "toe"))
                .plus(horizontalForce(posture, side));
        return new Support.FootForce(f.y(), f.x(), side.lateral() * f.z());
    }

    private Vector3 normalForce(Posture posture, Side side, String contact) {
        return stance.support(side).normal().times(posture.contact(contact, side));
    }

    private Vector3 horizontalForce(Posture posture, Side side) {
        FootSupport support = stance.support(side);
        return support.forward()
                .times(posture.contact("groundForward", side))
                .plus(support.right().times(posture.contact("groundRight", side)));
    }

    private JointMoments moments(Posture posture) {
        return new JointMoments(
                new Sides(posture.left().hipNm(), posture.right().hipNm()),
                new Sides(posture.left().kneeNm(), posture.right().kneeNm()),
                new Sides(posture.left().ankleNm(), posture.right().ankleNm()),
                l5s1MomentNm());
    }

    /** Moment of everything above the joint about its flexion axis, by weights alone: nothing else touches the upper body. */
    private double l5s1MomentNm() {
        int axis = model.axisIndex(LumbarRhythm.LUMBOSACRAL_FLEXION);
        double[] direction = workspace.axisDirections();
        double[] place = workspace.axisPoints();
        double[] centers = workspace.bodyCenters();
        int first = model.axisBody(axis);
        double sum = 0;
        for (int b = first; b < model.bodySubtreeEnd(first); b++) {
            double weight = model.bodyMass(b) * MultibodyModel.GRAVITY;
            double rx = centers[3 * b] - place[3 * axis];
            double rz = centers[3 * b + 2] - place[3 * axis + 2];
            // w . (r x (0, -weight, 0)) = weight (w_x r_z - w_z r_x)
            sum += weight * (direction[3 * axis] * rz - direction[3 * axis + 2] * rx);
        }
        return sum;
    }

    private static JointMoments passive(Posture posture) {
        return new JointMoments(
                new Sides(posture.left().hipPassiveNm(), posture.right().hipPassiveNm()),
                new Sides(posture.left().kneePassiveNm(), posture.right().kneePassiveNm()),
                new Sides(posture.left().anklePassiveNm(), posture.right().anklePassiveNm()),
                posture.lumbarPassiveNm());
    }

    private static Effort effort(Posture posture) {
        return new Effort(
                new Sides(posture.left().hipEffort(), posture.right().hipEffort()),
                new Sides(posture.left().kneeEffort(), posture.right().kneeEffort()),
                new Sides(posture.left().ankleEffort(), posture.right().ankleEffort()),
                posture.trunkEffort());
    }

    private Positions positions() {
        return new Positions(
                sided("ankle"),
                sided("knee"),
                sided("hip"),
                sided("shoulder"),
                sided("elbow"),
                sided("wrist"),
                sided("heel"),
                sided("ball"),
                sided("toe"),
                placed(human.landmark("midHip")),
                placed(human.landmark("l5s1")),
                placed(human.landmark("t12l1")),
                placed(human.landmark("c7")),
                placed(human.landmark("head")));
    }

    private Positions.SidedPoint sided(String name) {
        return new Positions.SidedPoint(
                placed(human.landmark(name, Side.LEFT)), placed(human.landmark(name, Side.RIGHT)));
    }

    private Motion motion(Posture posture) {
        Map<String, Double> coordinates = new LinkedHashMap<>();
        Map<String, Double> forces = new LinkedHashMap<>();
        for (int c = 0; c < model.coordinateCount(); c++) {
            String name = model.coordinateName(c);
            double value = posture.coordinates()[c];
            if (name.equals(Coordinates.PELVIS_FORWARD)) {
                value -= start.x();
            } else if (name.equals(Coordinates.PELVIS_RIGHT)) {
                value -= start.z();
            }
            coordinates.put(name, value);
            forces.put(name, posture.generalizedForces()[c]);
        }
        return new Motion(coordinates, forces, Optional.empty());
    }

    private List<ContactForce> contacts(Posture posture) {
        List<ContactForce> out = new ArrayList<>();
        for (Side side : Side.BOTH) {
            FootSupport support = stance.support(side);
            double heel = posture.contact("heel", side);
            if (heel > 0) {
                Vector3 centre = at(human.contact("heel", side));
                Vector3 ground =
                        centre.minus(support.normal().times(human.foot().heelRadiusM()));
                out.add(force(side.of("hindfoot"), ground, support.normal().times(heel), Vector3.ZERO));
            }
            out.add(forefoot(posture, side, support));
            double toe = posture.contact("toe", side);
            if (toe > 0) {
                out.add(force(
                        side.of("toes"),
                        at(human.contact("toe", side)),
                        support.normal().times(toe),
                        Vector3.ZERO));
            }
        }
        return out;
    }

    /** Both metatarsal heads, the horizontal force and the couple as one wrench at the heads' centre of pressure. */
    private ContactForce forefoot(Posture posture, Side side, FootSupport support) {
        double first = posture.contact("firstHead", side);
        double fifth = posture.contact("fifthHead", side);
        Vector3 firstAt = at(human.contact("firstHead", side));
        Vector3 fifthAt = at(human.contact("fifthHead", side));
        Vector3 ball = at(human.landmark("ball", side));
        double sum = first + fifth;
        Vector3 centre = sum > 0 ? firstAt.times(first / sum).plus(fifthAt.times(fifth / sum)) : ball;
        Vector3 horizontal = horizontalForce(posture, side);
        Vector3 couple = support.normal()
                .times(posture.contact("groundTwist", side))
                .plus(cross(ball.minus(centre), horizontal));
        return force(side.of("forefoot"), centre, support.normal().times(sum).plus(horizontal), couple);
    }

    private ContactForce force(String body, Vector3 at, Vector3 force, Vector3 couple) {
        return new ContactForce(body, "floor", at.minus(start), force, couple);
    }

    private static Vector3 cross(Vector3 a, Vector3 b) {
        return new Vector3(a.y() * b.z() - a.z() * b.y(), a.z() * b.x() - a.x() * b.z(), a.x() * b.y() - a.y() * b.x());
    }

    private Vector3 placed(Landmark landmark) {
        return at(landmark).minus(start);
    }

    private Vector3 at(Landmark landmark) {
        Vector3 p = landmark.place();
        Kinematics.pointPosition(model, workspace, landmark.body(), p.x(), p.y(), p.z(), point, 0);
        return new Vector3(point[0], point[1], point[2]);
    }

    private int index(String coordinate) {
        return model.coordinateIndex(coordinate);
    }

    private interface Sided {
        double of(Side side);
    }

    private static Sides sides(Sided value) {
        return new Sides(value.of(Side.LEFT), value.of(Side.RIGHT));
    }
}
