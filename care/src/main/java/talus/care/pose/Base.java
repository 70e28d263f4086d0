package talus.care.pose;

import java.util.List;
import talus.chain.body.Coordinates;
import talus.chain.contract.scenario.Worded;

/**
 * How the body is borne as a whole. A base brings the angles of a body at ease in it, to which a keyframe's own angles are added; what
 * touches what is always said by the keyframe.
 */
public enum Base implements Worded {
    STAND("stand", 0),
    HALF_KNEEL("halfKneel", 0),
    KNEEL("kneel", 0),
    SIT("sit", 0),
    LIE_BACK("lieBack", -90),
    LIE_SIDE("lieSide", -90),
    LIE_FRONT("lieFront", 90),
    HANDS_AND_FEET("handsAndFeet", 80);

    /** All of them. */
    public static final List<Base> ALL = List.of(values());

    private final String word;
    private final double gazeDeg;

    Base(String word, double gazeDeg) {
        this.word = word;
        this.gazeDeg = gazeDeg;
    }

    @Override
    public String word() {
        return word;
    }

    /** Where the face looks at ease: degrees below the level, -90 straight up. */
    public double gazeDeg() {
        return gazeDeg;
    }

    /**
     * An angle of the body at ease, degrees.
     *
     * @param coordinate of the body, without its side
     */
    public double restDeg(String coordinate) {
        return switch (this) {
            case STAND, HALF_KNEEL -> 0;
            case KNEEL ->
                switch (coordinate) {
                    case Coordinates.KNEE_FLEXION -> 90;
                    case Coordinates.ANKLE_DORSIFLEXION -> -40;
                    default -> 0;
                };
            case SIT ->
                switch (coordinate) {
                    case Coordinates.HIP_FLEXION -> 80;
                    case Coordinates.KNEE_FLEXION -> 90;
                    case Coordinates.PELVIS_TILT -> -10;
                    case Coordinates.LUMBAR_FLEXION -> 10;
                    default -> 0;
                };
            case LIE_BACK -> coordinate.equals(Coordinates.PELVIS_TILT) ? -90 : 0;
            case LIE_SIDE ->
                switch (coordinate) {
                    case Coordinates.PELVIS_TILT, Coordinates.PELVIS_ROTATION -> -90;
                    default -> 0;
                };
            case LIE_FRONT -> coordinate.equals(Coordinates.PELVIS_TILT) ? 90 : 0;
            case HANDS_AND_FEET ->
                switch (coordinate) {
                    case Coordinates.PELVIS_TILT,
                            Coordinates.HIP_FLEXION,
                            Coordinates.KNEE_FLEXION,
                            Coordinates.SHOULDER_FLEXION -> 80;
                    default -> 0;
                };
        };
    }
}
