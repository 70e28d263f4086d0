package talus.chain.prediction;

import talus.chain.body.HumanModel;
import talus.chain.body.Landmark;
import talus.chain.body.Side;
import talus.mechanics.multibody.Kinematics;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.Vector3;
import talus.mechanics.multibody.Workspace;

/**
 * A body put into one posture after another, and the places of its landmarks there: in the world, m, or counted from the ground point
 * midway between the ankles of the first posture. The rooms of a {@link FrameReader} share one.
 */
final class PlacedBody {
    private final HumanModel human;
    private final MultibodyModel model;
    private final Workspace workspace;
    private final double[] point = new double[3];
    private Vector3 start = Vector3.ZERO;

    PlacedBody(HumanModel human) {
        this.human = human;
        this.model = human.model();
        this.workspace = new Workspace(model);
    }

    /** Puts the body at these coordinates; all places are read there. */
    void place(double[] coordinates) {
        Kinematics.positions(model, coordinates, workspace);
    }

    /** Makes the ground point midway between the ankles, where the body is now, the start. */
    void startHere() {
        Vector3 middle = at("ankle", Side.LEFT).plus(at("ankle", Side.RIGHT)).times(0.5);
        start = new Vector3(middle.x(), 0, middle.z());
    }

    HumanModel human() {
        return human;
    }

    Workspace workspace() {
        return workspace;
    }

    Vector3 start() {
        return start;
    }

    Vector3 at(Landmark landmark) {
        Vector3 p = landmark.place();
        Kinematics.pointPosition(model, workspace, landmark.body(), p.x(), p.y(), p.z(), point, 0);
        return new Vector3(point[0], point[1], point[2]);
    }

    Vector3 at(String landmark) {
        return at(human.landmark(landmark));
    }

    Vector3 at(String landmark, Side side) {
        return at(human.landmark(landmark, side));
    }

    Vector3 contact(String contact, Side side) {
        return at(human.contact(contact, side));
    }
}
