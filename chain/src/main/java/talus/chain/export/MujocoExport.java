package talus.chain.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import talus.chain.body.HumanModel;
import talus.chain.contract.result.ContactForce;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;
import talus.mechanics.multibody.Axis;
import talus.mechanics.multibody.Coupling;
import talus.mechanics.multibody.Inertia;
import talus.mechanics.multibody.Kinematics;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.Rotation;
import talus.mechanics.multibody.Segment;
import talus.mechanics.multibody.Vector3;
import talus.mechanics.multibody.Workspace;

/**
 * The body as MJCF, the XML of MuJoCo, with one posture as keyframe {@value #KEYFRAME}.
 *
 * <p>Frames, units and signs stay Talus' own: X forward, Y up, Z right, m, kg, rad, gravity along -Y. A segment is a body of the same
 * name with its inertia written out; its axes are that body's joints in order, for MuJoCo too turns each joint in the frame that the
 * one before has left. An axis that is its coordinate is a joint named like the coordinate; an axis that only follows one keeps its own
 * name ({@code lumbarFlexion.L4L5}) and has no constraint: {@code couplings.json} tells the factor by which its joint force adds to the
 * coordinate's generalized force. Joints have no spring, damper, armature or limit. Geoms are there to be looked at: without mass,
 * touching nothing. Sites {@code contact.<body>} mark where the body is touched.
 */
public final class MujocoExport {
    /** Name of the keyframe. */
    public static final String KEYFRAME = "bottom";

    private final HumanModel human;
    private final MultibodyModel model;
    private final Workspace workspace;
    private final Map<Integer, Vector3> touched;
    private final XmlText xml = new XmlText();

    private MujocoExport(HumanModel human, double[] q, List<ContactForce> contacts) {
        this.human = human;
        this.model = human.model();
        this.workspace = new Workspace(model);
        Kinematics.positions(model, q, workspace);
        this.touched = touchedPlaces(contacts);
    }

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
        double[] q = coordinates(human.model(), bottom);
        MujocoExport export = new MujocoExport(human, q, contacts);
        return new Exported(export.body(), export.couplings());
    }

    private static double[] coordinates(MultibodyModel model, Map<String, Double> values) {
        double[] q = new double[model.coordinateCount()];
        for (int c = 0; c < q.length; c++) {
            Double value = values.get(model.coordinateName(c));
            if (value == null || !Double.isFinite(value)) {
                throw new IllegalArgumentException("bottom: coordinate " + model.coordinateName(c) + " = " + value
                        + ", must be given and finite");
            }
            q[c] = value;
        }
        for (String name : values.keySet()) {
            model.coordinateIndex(name);
        }
        return q;
    }

    /** Where each touching part is touched, in its own frame; the keyframe's contacts first. */
    private Map<Integer, Vector3> touchedPlaces(List<ContactForce> contacts) {
        Map<Integer, Vector3> places = new HashMap<>();
        for (ContactForce contact : contacts) {
            int body = model.bodyIndex(contact.body());
            Vector3 place = Kinematics.bodyPose(model, workspace, body).inverse().apply(contact.pointM());
            if (places.put(body, place) != null) {
                throw new IllegalArgumentException("contacts: two act on " + contact.body() + ", at most one a part");
            }
        }
        BodyDrawing.soles(human).forEach((body, place) -> places.putIfAbsent(body, place));
        return places;
    }

    private String body() {
        xml.open("mujoco", "model", "talus");
        xml.leaf("compiler", "angle", "radian", "inertiafromgeom", "false", "autolimits", "false");
        xml.leaf("option", "gravity", "0 " + XmlText.number(-MultibodyModel.GRAVITY) + " 0");
        xml.open("default");
        xml.leaf("joint", "damping", "0", "armature", "0", "frictionloss", "0", "stiffness", "0");
        xml.leaf("geom", "contype", "0", "conaffinity", "0", "mass", "0", "rgba", "0.75 0.72 0.68 1");
        xml.leaf("site", "size", "0.006", "rgba", "0.1 0.45 0.75 1");
        xml.close("default");
        xml.open("worldbody");
        xml.leaf("light", "pos", "1 3 2", "dir", "-0.3 -1 -0.6", "directional", "true");
        xml.leaf("camera", "name", "side", "pos", "0 0.9 3.2", "xyaxes", "1 0 0 0 1 0");
        xml.leaf("camera", "name", "front", "pos", "3.2 0.9 0", "xyaxes", "0 0 -1 0 1 0");
        xml.leaf("geom", "name", "floor", "type", "plane", "size", "2 2 0.1", "zaxis", "0 1 0", "rgba", "0.9 0.9 0.9 1");
        for (int b = 0; b < model.bodyCount(); b++) {
            if (model.bodyParent(b) < 0) {
                segment(b);
            }
        }
        xml.close("worldbody");
        xml.open("keyframe");
        xml.leaf("key", "name", KEYFRAME, "qpos", XmlText.numbers(workspace.axisValues()));
        xml.close("keyframe");
        xml.close("mujoco");
        return xml.text();
    }

    private void segment(int b) {
        Segment segment = model.segments().get(b);
        Rotation turned = segment.placement().rotation();
        String at = XmlText.vector(segment.placement().translation());
        if (turned.equals(Rotation.IDENTITY)) {
            xml.open("body", "name", segment.name(), "pos", at);
        } else {
            xml.open("body", "name", segment.name(), "pos", at, "quat", XmlText.numbers(quaternion(turned)));
        }
        inertial(segment);
        for (Axis axis : segment.axes()) {
            String type =
                    switch (axis) {
                        case Axis.Hinge hinge -> "hinge";
                        case Axis.Slider slider -> "slide";
                    };
            xml.leaf("joint", "name", jointName(axis), "type", type, "axis", XmlText.vector(axis.direction()));
        }
        BodyDrawing.draw(human, b, xml);
        Vector3 place = touched.get(b);
        if (place != null) {
            xml.leaf("site", "name", "contact." + segment.name(), "pos", XmlText.vector(place));
        }
        int child = b + 1;
        while (child < model.bodySubtreeEnd(b)) {
            segment(child);
            child = model.bodySubtreeEnd(child);
        }
        xml.close("body");
    }

    private void inertial(Segment segment) {
        Inertia inertia = segment.inertia();
        if (inertia.mass() == 0) {
            if (!segment.axes().isEmpty()) {
                throw new IllegalArgumentException("segment " + segment.name() + " moves and has no mass; MuJoCo refuses that");
            }
            return;
        }
        String mass = XmlText.number(inertia.mass());
        String center = XmlText.vector(inertia.center());
        if (inertia.xy() == 0 && inertia.xz() == 0 && inertia.yz() == 0) {
            String moments = XmlText.numbers(inertia.xx(), inertia.yy(), inertia.zz());
            xml.leaf("inertial", "pos", center, "mass", mass, "diaginertia", moments);
        } else {
            String moments = XmlText.numbers(
                    inertia.xx(), inertia.yy(), inertia.zz(), inertia.xy(), inertia.xz(), inertia.yz());
            xml.leaf("inertial", "pos", center, "mass", mass, "fullinertia", moments);
        }
    }

    private String jointName(Axis axis) {
        return follows(axis) ? axis.name() : axis.drive().coordinate();
    }

    /** Whether the axis is one of several of its coordinate, or moves by another measure than the coordinate. */
    private boolean follows(Axis axis) {
        int c = model.coordinateIndex(axis.drive().coordinate());
        return model.coordinateAxisCount(c) > 1 || !(axis.drive().coupling() instanceof Coupling.Identity);
    }

    private String couplings() {
        JsonObject.Builder all = JsonObject.builder();
        for (int c = 0; c < model.coordinateCount(); c++) {
            JsonObject.Builder factors = JsonObject.builder();
            boolean coupled = false;
            for (int k = 0; k < model.coordinateAxisCount(c); k++) {
                int i = model.coordinateAxis(c, k);
                factors.put(jointName(model.axis(i)), workspace.axisSlopes()[i]);
                coupled |= follows(model.axis(i));
            }
            if (coupled) {
                all.put(model.coordinateName(c), factors.build());
            }
        }
        return JsonText.writeIndented(all.build());
    }

    /** Scalar first. The largest of the four parts is found from the diagonal, so that no digits cancel (Shepperd 1978). */
    private static double[] quaternion(Rotation r) {
        double trace = r.xx() + r.yy() + r.zz();
        double largest = Math.max(Math.max(trace, r.xx()), Math.max(r.yy(), r.zz()));
        double part = Math.sqrt(1 + 2 * largest - trace) / 2;
        double s = 1 / (4 * part);
        if (largest == trace) {
            return new double[] {part, s * (r.zy() - r.yz()), s * (r.xz() - r.zx()), s * (r.yx() - r.xy())};
        }
        if (largest == r.xx()) {
            return new double[] {s * (r.zy() - r.yz()), part, s * (r.xy() + r.yx()), s * (r.xz() + r.zx())};
        }
        if (largest == r.yy()) {
            return new double[] {s * (r.xz() - r.zx()), s * (r.xy() + r.yx()), part, s * (r.yz() + r.zy())};
        }
        return new double[] {s * (r.yx() - r.xy()), s * (r.xz() + r.zx()), s * (r.yz() + r.zy()), part};
    }
}
