package talus.chain.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import talus.chain.body.HumanModel;
import talus.chain.body.Side;
import talus.chain.contract.result.ContactForce;
import talus.chain.contract.result.Frame;
import talus.mechanics.multibody.CenterOfMass;
import talus.mechanics.multibody.Kinematics;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.Vector3;
import talus.mechanics.multibody.Workspace;

/** Puts a body into the postures of frames and reads where its segments are. Places from the ground midway between the ankles at the start. */
public final class Poses {
    private final MultibodyModel model;
    private final Workspace workspace;
    private final double[] coordinates;
    private final double[] centre = new double[3];

    /**
     * A body in a posture.
     *
     * @param segments origin, m, and rotation as a unit quaternion x, y, z, w of every segment, one after the other
     * @param left ground on the left foot
     * @param right ground on the right foot
     * @param gravityLine ground point under the body's centre of mass, m
     */
    public record Pose(double[] segments, Optional<Pressure> left, Optional<Pressure> right, Vector3 gravityLine) {}

    /**
     * What the ground does to a foot; there is none under a foot that carries nothing.
     *
     * @param pointM centre of pressure on the support
     * @param forceN the whole force
     */
    public record Pressure(Vector3 pointM, Vector3 forceN) {}

    public Poses(HumanModel human) {
        this.model = human.model();
        this.workspace = new Workspace(model);
        this.coordinates = new double[model.coordinateCount()];
    }

    /** The body as a frame has it. */
    public Pose of(Frame frame) {
        Map<String, Double> named = frame.motion().coordinates();
        for (int c = 0; c < coordinates.length; c++) {
            coordinates[c] = required(named, model.coordinateName(c));
        }
        Kinematics.positions(model, coordinates, workspace);
        double[] segments = new double[7 * model.bodyCount()];
        for (int b = 0; b < model.bodyCount(); b++) {
            System.arraycopy(workspace.bodyOrigins(), 3 * b, segments, 7 * b, 3);
            Quaternion.of(workspace.bodyRotations(), 9 * b, segments, 7 * b + 3);
        }
        CenterOfMass.position(model, workspace, centre);
        return new Pose(
                segments,
                pressure(frame, Side.LEFT),
                pressure(frame, Side.RIGHT),
                new Vector3(centre[0], 0, centre[2]));
    }

    private static double required(Map<String, Double> named, String name) {
        @Nullable Double value = named.get(name);
        if (value == null) {
            throw new IllegalArgumentException("coordinates: " + name + " is missing");
        }
        return value;
    }

    private static Optional<Pressure> pressure(Frame frame, Side side) {
        Vector3 point = Vector3.ZERO;
        Vector3 force = Vector3.ZERO;
        double up = 0;
        for (ContactForce contact : parts(frame, side)) {
            point = point.plus(contact.pointM().times(contact.forceN().y()));
            force = force.plus(contact.forceN());
            up += contact.forceN().y();
        }
        return up > 0 ? Optional.of(new Pressure(point.times(1 / up), force)) : Optional.empty();
    }

    private static List<ContactForce> parts(Frame frame, Side side) {
        List<ContactForce> parts = new ArrayList<>();
        for (ContactForce contact : frame.contacts()) {
            if (contact.body().endsWith(side.of(""))) {
                parts.add(contact);
            }
        }
        return parts;
    }
}
