package talus.chain.prediction;

import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.body.HumanModel;
import talus.chain.body.Landmark;
import talus.chain.body.LumbarRhythm;
import talus.chain.body.Side;
import talus.chain.contract.result.Effort;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.JointMoments;
import talus.chain.contract.result.Positions;
import talus.chain.contract.result.Sides;
import talus.chain.posture.Posture;
import talus.chain.posture.Stance;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.Vector3;
import talus.mechanics.multibody.Workspace;

/**
 * Reads a posture in the words of the contract: angles from the person's own relaxed standing, landmarks from the ground point midway
 * between the ankles at the start.
 */
final class FrameReader {
    private final HumanModel human;
    private final MultibodyModel model;
    private final PlacedBody body;
    private final AngleReader angles;
    private final SupportReader support;
    private final ContactReader contacts;

    /**
     * @param human the body of the task, with what it carries
     * @param stance its feet
     * @param relaxed coordinates of relaxed standing, of a body with the same coordinates
     * @param relaxedStance the feet of relaxed standing
     */
    FrameReader(HumanModel human, Stance stance, double[] relaxed, Stance relaxedStance) {
        this.human = human;
        this.model = human.model();
        this.body = new PlacedBody(human);
        this.angles = new AngleReader(body, stance, relaxed, relaxedStance);
        this.support = new SupportReader(body, stance);
        this.contacts = new ContactReader(body, stance);
    }

    /** Makes the ground point midway between the ankles of this posture the origin of all that is read from now on. */
    void startFrom(Posture first) {
        body.place(first.coordinates());
        body.startHere();
    }

    /** The place of a landmark along a horizontal direction, not counted from the start. */
    double landmarkAlong(String name, Side side, Posture posture, Vector3 direction) {
        body.place(posture.coordinates());
        return body.at(name, side).dot(direction);
    }

    Frame read(Posture posture, double phase, OptionalDouble timeS, OptionalDouble wallDistanceM) {
        body.place(posture.coordinates());
        return new Frame(
                phase,
                timeS,
                wallDistanceM,
                angles.angles(posture),
                support.support(posture),
                moments(posture),
                passive(posture),
                effort(posture),
                Optional.empty(),
                positions(),
                contacts.motion(posture),
                contacts.contacts(posture));
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
        Workspace workspace = body.workspace();
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

    private Vector3 placed(Landmark landmark) {
        return body.at(landmark).minus(body.start());
    }
}
