package talus.chain.export;

import java.util.Map;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;
import talus.chain.xml.XmlText;
import talus.mechanics.multibody.Axis;
import talus.mechanics.multibody.Coupling;
import talus.mechanics.multibody.Inertia;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.Pose;
import talus.mechanics.multibody.Rotation;
import talus.mechanics.multibody.Segment;
import talus.mechanics.multibody.Vector3;
import talus.mechanics.multibody.Workspace;

/** Writes any tree in the form that {@link MujocoExport} describes. */
final class MjcfWriter {
    /** Name of the keyframe. */
    static final String KEYFRAME = "bottom";

    /** Adds what a body looks like. */
    interface Drawing {
        void draw(int body, XmlText xml);
    }

    private final MultibodyModel model;
    private final Workspace workspace;
    private final Map<Integer, Vector3> sites;
    private final Drawing drawing;
    private final XmlText xml = new XmlText();

    /**
     * @param workspace of the tree, with positions of the keyframe
     * @param sites body to place in its frame (m)
     */
    MjcfWriter(Workspace workspace, Map<Integer, Vector3> sites, Drawing drawing) {
        this.model = workspace.model();
        this.workspace = workspace;
        this.sites = sites;
        this.drawing = drawing;
    }

    /** The text of {@code body.xml}. */
    String body() {
        xml.open("mujoco", "model", "talus");
        xml.leaf("compiler", "angle", "radian", "inertiafromgeom", "false", "autolimits", "false");
        xml.leaf("option", "gravity", MjcfNumbers.numbers(0, -MultibodyModel.GRAVITY, 0));
        xml.open("default");
        xml.leaf("joint", "damping", "0", "armature", "0", "frictionloss", "0", "stiffness", "0");
        xml.leaf("geom", "contype", "0", "conaffinity", "0", "mass", "0", "rgba", "0.75 0.72 0.68 1");
        xml.leaf("site", "size", "0.006", "rgba", "0.1 0.45 0.75 1");
        xml.close("default");
        xml.open("worldbody");
        xml.leaf("light", "pos", "1 3 2", "dir", "-0.3 -1 -0.6");
        xml.leaf("camera", "name", "side", "pos", "0 0.9 3.2", "xyaxes", "1 0 0 0 1 0");
        xml.leaf("camera", "name", "front", "pos", "3.2 0.9 0", "xyaxes", "0 0 -1 0 1 0");
        xml.leaf("geom", "type", "plane", "size", "2 2 0.1", "zaxis", "0 1 0", "rgba", "0.9 0.9 0.9 1");
        for (int b = 0; b < model.bodyCount(); b = model.bodySubtreeEnd(b)) {
            segment(b);
        }
        xml.close("worldbody");
        xml.open("keyframe");
        xml.leaf("key", "name", KEYFRAME, "qpos", MjcfNumbers.numbers(workspace.axisValues()));
        xml.close("keyframe");
        xml.close("mujoco");
        return xml.toString();
    }

    private void segment(int b) {
        Segment segment = model.segments().get(b);
        open(segment);
        inertial(segment);
        for (Axis axis : segment.axes()) {
            String type = switch (axis) {
                case Axis.Hinge hinge -> "hinge";
                case Axis.Slider slider -> "slide";
            };
            xml.leaf("joint", "name", jointName(axis), "type", type, "axis", MjcfNumbers.vector(axis.direction()));
        }
        drawing.draw(b, xml);
        Vector3 site = sites.get(b);
        if (site != null) {
            xml.leaf("site", "name", "contact." + segment.name(), "pos", MjcfNumbers.vector(site));
        }
        for (int child = b + 1; child < model.bodySubtreeEnd(b); child = model.bodySubtreeEnd(child)) {
            segment(child);
        }
        xml.close("body");
    }

    private void open(Segment segment) {
        Pose placement = segment.placement();
        Rotation turned = placement.rotation();
        String at = MjcfNumbers.vector(placement.translation());
        if (turned.equals(Rotation.IDENTITY)) {
            xml.open("body", "name", segment.name(), "pos", at);
        } else {
            String axes = MjcfNumbers.vector(turned.axisX()) + " " + MjcfNumbers.vector(turned.axisY());
            xml.open("body", "name", segment.name(), "pos", at, "xyaxes", axes);
        }
    }

    private void inertial(Segment segment) {
        Inertia inertia = segment.inertia();
        if (inertia.mass() == 0) {
            if (!segment.axes().isEmpty()) {
                throw new IllegalArgumentException(
                        "segment " + segment.name() + " moves and has mass 0; MuJoCo needs more than 0");
            }
            return;
        }
        String mass = MjcfNumbers.number(inertia.mass());
        String center = MjcfNumbers.vector(inertia.center());
        String principal = MjcfNumbers.numbers(inertia.xx(), inertia.yy(), inertia.zz());
        if (inertia.xy() == 0 && inertia.xz() == 0 && inertia.yz() == 0) {
            xml.leaf("inertial", "pos", center, "mass", mass, "diaginertia", principal);
        } else {
            String full = principal + " " + MjcfNumbers.numbers(inertia.xy(), inertia.xz(), inertia.yz());
            xml.leaf("inertial", "pos", center, "mass", mass, "fullinertia", full);
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

    /** The text of {@code couplings.json}. */
    String couplings() {
        JsonObject.Builder all = JsonObject.builder();
        for (int c = 0; c < model.coordinateCount(); c++) {
            if (follows(model.axis(model.coordinateAxis(c, 0)))) {
                JsonObject.Builder factors = JsonObject.builder();
                for (int k = 0; k < model.coordinateAxisCount(c); k++) {
                    int i = model.coordinateAxis(c, k);
                    factors.put(model.axisName(i), workspace.axisSlopes()[i]);
                }
                all.put(model.coordinateName(c), factors.build());
            }
        }
        return JsonText.writeIndented(all.build());
    }
}
