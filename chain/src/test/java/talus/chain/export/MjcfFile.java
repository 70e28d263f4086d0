package talus.chain.export;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import talus.mechanics.multibody.Axis;
import talus.mechanics.multibody.Drive;
import talus.mechanics.multibody.Inertia;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.Pose;
import talus.mechanics.multibody.Rotation;
import talus.mechanics.multibody.Segment;
import talus.mechanics.multibody.Vector3;

/** Reads a body back as MuJoCo reads it: every joint moves by itself. */
final class MjcfFile {
    private final Element root;
    private final List<Segment> segments = new ArrayList<>();
    private final Map<String, Site> sites = new HashMap<>();

    /** A named place on a body. */
    record Site(String body, Vector3 place) {}

    private MjcfFile(Element root) {
        this.root = root;
        children(only(root, "worldbody"), "body").forEach(body -> read(body, Segment.GROUND));
    }

    static MjcfFile read(String text) {
        try {
            return new MjcfFile(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)))
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(text, e);
        }
    }

    MultibodyModel model() {
        return MultibodyModel.compile(segments);
    }

    Map<String, Site> sites() {
        return sites;
    }

    Element only(String element) {
        return only(root, element);
    }

    /** Joint positions of the keyframe. */
    double[] keyframe() {
        return numbers(only(only(root, "keyframe"), "key"), "qpos");
    }

    private void read(Element body, String parent) {
        String name = body.getAttribute("name");
        Rotation rotation = Rotation.IDENTITY;
        if (body.hasAttribute("xyaxes")) {
            double[] axes = numbers(body, "xyaxes");
            Vector3 x = new Vector3(axes[0], axes[1], axes[2]);
            Vector3 y = new Vector3(axes[3], axes[4], axes[5]);
            rotation = Rotation.ofAxes(x, y, x.cross(y));
        }
        List<Axis> axes = children(body, "joint").stream().map(MjcfFile::axis).toList();
        Inertia inertia = children(body, "inertial").stream()
                .findFirst()
                .map(MjcfFile::inertia)
                .orElse(Inertia.MASSLESS);
        segments.add(new Segment(name, parent, new Pose(vector(body, "pos"), rotation), axes, inertia));
        children(body, "site")
                .forEach(site -> sites.put(site.getAttribute("name"), new Site(name, vector(site, "pos"))));
        children(body, "body").forEach(child -> read(child, name));
    }

    private static Axis axis(Element joint) {
        String name = joint.getAttribute("name");
        Vector3 direction = vector(joint, "axis");
        return joint.getAttribute("type").equals("slide")
                ? new Axis.Slider(name, direction, Drive.direct(name))
                : new Axis.Hinge(name, direction, Drive.direct(name));
    }

    private static Inertia inertia(Element inertial) {
        double mass = numbers(inertial, "mass")[0];
        Vector3 center = vector(inertial, "pos");
        if (inertial.hasAttribute("diaginertia")) {
            double[] i = numbers(inertial, "diaginertia");
            return Inertia.principal(mass, center, i[0], i[1], i[2]);
        }
        double[] i = numbers(inertial, "fullinertia");
        return new Inertia(mass, center, i[0], i[1], i[2], i[3], i[4], i[5]);
    }

    private static Vector3 vector(Element element, String attribute) {
        double[] v = numbers(element, attribute);
        return new Vector3(v[0], v[1], v[2]);
    }

    private static double[] numbers(Element element, String attribute) {
        String[] words = element.getAttribute(attribute).trim().split(" +");
        double[] values = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            values[i] = Double.parseDouble(words[i]);
        }
        return values;
    }

    private static Element only(Element parent, String tag) {
        List<Element> found = children(parent, tag);
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " elements " + tag);
        }
        return found.getFirst();
    }

    private static List<Element> children(Element parent, String tag) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(tag)) {
                found.add(element);
            }
        }
        return found;
    }
}
