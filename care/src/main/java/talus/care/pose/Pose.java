package talus.care.pose;

import talus.chain.body.Landmark;
import talus.mechanics.multibody.Kinematics;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.Vector3;
import talus.mechanics.multibody.Workspace;

/** A mannequin in a posture: where its points are. */
public final class Pose {
    private final Mannequin mannequin;
    private final double[] coordinates;
    private final Workspace workspace;
    private final FlatHands hands;
    private final double[] point = new double[3];

    Pose(Mannequin mannequin, double[] coordinates, FlatHands hands) {
        this.mannequin = mannequin;
        this.coordinates = coordinates.clone();
        this.workspace = new Workspace(mannequin.human().model());
        Kinematics.positions(mannequin.human().model(), this.coordinates, workspace);
        this.hands = hands;
    }

    public Mannequin mannequin() {
        return mannequin;
    }

    /** A coordinate by its name, rad or m. */
    public double coordinate(String name) {
        return coordinates[model().coordinateIndex(name)];
    }

    /** Where a ball of flesh has its centre, m in the ground frame. */
    public Vector3 at(Flesh flesh) {
        return hands.place(flesh, this).orElseGet(() -> at(flesh.centre()));
    }

    /** Where the first ball of a part has its centre, m in the ground frame. */
    public Vector3 at(String part) {
        return at(mannequin.part(part).getFirst());
    }

    /** Where a point of a segment is, m in the ground frame. */
    public Vector3 at(Landmark landmark) {
        Vector3 p = landmark.place();
        Kinematics.pointPosition(model(), workspace, landmark.body(), p.x(), p.y(), p.z(), point, 0);
        return new Vector3(point[0], point[1], point[2]);
    }

    private MultibodyModel model() {
        return mannequin.human().model();
    }
}
