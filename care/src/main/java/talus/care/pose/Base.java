package talus.care.pose;

import java.util.List;
import java.util.Map;
import talus.chain.body.Coordinates;
import talus.chain.contract.scenario.Worded;

/**
 * How the body is borne as a whole. A base brings the angles of a body at ease in it, to which a keyframe's own angles are added; what
 * touches what is always said by the keyframe.
 */
public enum Base implements Worded {
    STAND("stand", 0, 0, Map.of()),
    HALF_KNEEL("halfKneel", 0, 0, Map.of()),
    KNEEL("kneel", 0, 0, Map.of(Coordinates.KNEE_FLEXION, 90.0, Coordinates.ANKLE_DORSIFLEXION, -40.0)),
    SIT(
            "sit",
            0,
            0,
            Map.of(
                    Coordinates.HIP_FLEXION,
                    80.0,
                    Coordinates.KNEE_FLEXION,
                    90.0,
                    Coordinates.PELVIS_TILT,
                    -10.0,
                    Coordinates.LUMBAR_FLEXION,
                    10.0)),
    LIE_BACK("lieBack", -90, -90, Map.of(Coordinates.PELVIS_TILT, -90.0)),
    LIE_SIDE("lieSide", -90, -90, Map.of(Coordinates.PELVIS_TILT, -90.0, Coordinates.PELVIS_ROTATION, -90.0)),
    LIE_FRONT("lieFront", 90, 90, Map.of(Coordinates.PELVIS_TILT, 90.0)),
    HANDS_AND_FEET(
            "handsAndFeet",
            80,
            80,
            Map.of(
                    Coordinates.PELVIS_TILT,
                    80.0,
                    Coordinates.HIP_FLEXION,
                    80.0,
                    Coordinates.KNEE_FLEXION,
                    80.0,
                    Coordinates.SHOULDER_FLEXION,
                    80.0));

    /** All of them. */
    public static final List<Base> ALL = List.of(values());

    private final String word;
    private final double gazeDeg;
    private final double tiltDeg;
    private final Map<String, Double> restDeg;

    Base(String word, double gazeDeg, double tiltDeg, Map<String, Double> restDeg) {
        this.word = word;
        this.gazeDeg = gazeDeg;
        this.tiltDeg = tiltDeg;
        this.restDeg = restDeg;
    }

    @Override
    public String word() {
        return word;
    }

    /** Where the face looks at ease: degrees below the level, -90 straight up. */
    public double gazeDeg() {
        return gazeDeg;
    }

    /** Anterior tilt of the pelvis at ease, degrees. */
    public double tiltDeg() {
        return tiltDeg;
    }

    /** Angles at ease that are not zero, degrees, by coordinate; sided ones without their side. */
    public Map<String, Double> restDeg() {
        return restDeg;
    }
}
