package talus.chain.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import talus.chain.body.HumanModel;
import talus.chain.contract.result.ContactForce;
import talus.mechanics.multibody.Kinematics;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.Vector3;
import talus.mechanics.multibody.Workspace;

/**
 * The body as MJCF, the XML of MuJoCo, with one posture as keyframe {@value MjcfWriter#KEYFRAME}.
 *
 * <p>Frames, units and signs stay Talus' own: X forward, Y up, Z right, m, kg, rad, gravity along -Y. A segment is a body of the same
 * name with its inertia written out; its axes are that body's joints in order, for MuJoCo too turns each joint in the frame that the
 * one before has left. An axis that is its coordinate is a joint named like the coordinate; axes that only follow one keep their own
 * names ({@code lumbarFlexion.L4L5}) and have no constraint: {@code couplings.json} tells the factors by which their joint forces add to
 * the coordinate's generalized force. Joints have no spring, damper, armature or limit. Geoms are there to be looked at: without mass,
 * touching nothing. Sites {@code contact.<body>} mark where the body is touched.
 */
public final class MujocoExport {
    private MujocoExport() {}

    /**
     * The two files.
     *
     * @param bodyXml the model, MJCF
     * @param couplingsJson {@code {coordinate: {joint: factor}}} for the coordinates that drive joints of other names, at the keyframe
     */
    public record Exported(String bodyXml, String couplingsJson) {}

    /**
     * The body with sites under the feet.
     *
     * @param bottom a value for every coordinate of the body and no other (rad, m)
     * @throws IllegalArgumentException if a coordinate is missing, unknown or not finite, or a segment that moves has no mass
     */
    public static Exported mjcf(HumanModel human, Map<String, Double> bottom) {
        return mjcf(human, bottom, List.of());
    }

    /**
     * The body with sites where its contacts act in the keyframe, and under the parts of the feet that have none.
     *
     * @param bottom a value for every coordinate of the body and no other (rad, m)
     * @param contacts the external wrenches of that posture, one a touching part
     * @throws IllegalArgumentException if a coordinate is missing, unknown or not finite, a contact names no segment, two name the same
     *     one, or a segment that moves has no mass
     */
    public static Exported mjcf(HumanModel human, Map<String, Double> bottom, List<ContactForce> contacts) {
        MultibodyModel model = human.model();
        Workspace workspace = new Workspace(model);
        Kinematics.positions(model, coordinates(model, bottom), workspace);
        Map<Integer, Vector3> touched = touched(model, workspace, contacts);
        BodyDrawing.soles(human).forEach(touched::putIfAbsent);
        MjcfWriter writer = new MjcfWriter(workspace, touched, (body, xml) -> BodyDrawing.draw(human, body, xml));
        return new Exported(writer.body(), writer.couplings());
    }

    private static double[] coordinates(MultibodyModel model, Map<String, Double> values) {
        double[] q = new double[model.coordinateCount()];
        for (int c = 0; c < q.length; c++) {
            Double value = values.get(model.coordinateName(c));
            if (value == null || !Double.isFinite(value)) {
                throw new IllegalArgumentException(
                        "bottom: coordinate " + model.coordinateName(c) + " = " + value + ", must be given and finite");
            }
            q[c] = value;
        }
        for (String name : values.keySet()) {
            model.coordinateIndex(name);
        }
        return q;
    }

    /** Where each touching part is touched, in its own frame. */
    private static Map<Integer, Vector3> touched(
            MultibodyModel model, Workspace workspace, List<ContactForce> contacts) {
        Map<Integer, Vector3> places = new HashMap<>();
        for (ContactForce contact : contacts) {
            int body = model.bodyIndex(contact.body());
            Vector3 place =
                    Kinematics.bodyPose(model, workspace, body).inverse().apply(contact.pointM());
            if (places.put(body, place) != null) {
                throw new IllegalArgumentException("contacts: two act on " + contact.body() + ", at most one a part");
            }
        }
        return places;
    }
}
