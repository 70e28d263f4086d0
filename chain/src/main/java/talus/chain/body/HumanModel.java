package talus.chain.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import talus.chain.anthropometry.JointCentreLengths;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.Segment;
import talus.mechanics.multibody.Vector3;

/**
 * A person's body compiled: the tree of segments and the places on it that the tasks and results speak of.
 *
 * <p>Landmarks: {@code ankle, knee, hip, shoulder, elbow, wrist, heel, ball, toe} on each side and {@code midHip, l5s1, t12l1, c7, head,
 * midShoulder}. Contacts: {@code heel} (the centre of the rounded heel), {@code firstHead}, {@code fifthHead}, {@code toe}.
 */
public final class HumanModel {
    private final MultibodyModel model;
    private final FootGeometry foot;
    private final JointCentreLengths lengths;
    private final LumbarRhythm rhythm;
    private final Map<String, Landmark> landmarks;
    private final Map<String, Landmark> contacts;

    HumanModel(
            List<Segment> segments,
            JointCentreLengths lengths,
            FootGeometry foot,
            LumbarRhythm rhythm,
            Map<String, NamedPlace> landmarkPlaces,
            Map<String, NamedPlace> contactPlaces) {
        this.model = MultibodyModel.compile(segments);
        this.lengths = lengths;
        this.foot = foot;
        this.rhythm = rhythm;
        this.landmarks = resolve(landmarkPlaces);
        this.contacts = resolve(contactPlaces);
    }

    /** A place in a segment that is still known by name. */
    record NamedPlace(String segment, Vector3 place) {}

    private Map<String, Landmark> resolve(Map<String, NamedPlace> places) {
        Map<String, Landmark> out = new HashMap<>();
        for (Map.Entry<String, NamedPlace> e : places.entrySet()) {
            out.put(
                    e.getKey(),
                    new Landmark(
                            model.bodyIndex(e.getValue().segment()),
                            e.getValue().place()));
        }
        return out;
    }

    public MultibodyModel model() {
        return model;
    }

    public FootGeometry foot() {
        return foot;
    }

    public JointCentreLengths lengths() {
        return lengths;
    }

    /** How the lumbar joints share a motion of the whole lumbar spine. */
    public LumbarRhythm rhythm() {
        return rhythm;
    }

    /** A landmark of the middle of the body. */
    public Landmark landmark(String name) {
        return found(landmarks, name);
    }

    public Landmark landmark(String name, Side side) {
        return found(landmarks, side.of(name));
    }

    /** A contact point of a foot. */
    public Landmark contact(String name, Side side) {
        return found(contacts, side.of(name));
    }

    /** The origin of the toes' segment, under the ball, when the foot lies flat. */
    public Landmark toeOrigin(Side side) {
        return new Landmark(model.bodyIndex(side.of("toes")), Vector3.ZERO);
    }

    private static Landmark found(Map<String, Landmark> places, String name) {
        Landmark at = places.get(name);
        if (at == null) {
            throw new IllegalArgumentException("no place " + name + "; known are " + places.keySet());
        }
        return at;
    }
}
