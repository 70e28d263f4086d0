package talus.chain.sensitivity;

import java.util.List;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Support;

/** A scalar of a last frame, in the contract's words, units and signs. */
public enum Answer {
    TRUNK("trunkDeg", Unit.DEGREE),
    PELVIS("pelvisTiltDeg", Unit.DEGREE),
    LUMBAR("lumbarFlexionDeg", Unit.DEGREE),
    PRONATION_LEFT("pronationDeg.left", Unit.DEGREE),
    PRONATION_RIGHT("pronationDeg.right", Unit.DEGREE),
    KNEE_MEDIAL_LEFT("kneeMedialM.left", Unit.METRE),
    KNEE_MEDIAL_RIGHT("kneeMedialM.right", Unit.METRE),
    HIP_LEFT("hipNm.left", Unit.NEWTON_METRE),
    HIP_RIGHT("hipNm.right", Unit.NEWTON_METRE),
    KNEE_LEFT("kneeNm.left", Unit.NEWTON_METRE),
    KNEE_RIGHT("kneeNm.right", Unit.NEWTON_METRE),
    PRESSURE_CENTRE("pressureCentre", Unit.FOOT_LENGTH),
    THIGH("thighDeg", Unit.DEGREE);

    /** All, in order. */
    public static final List<Answer> ALL = List.of(values());

    /** What an answer is measured in, and the change of it that a person would notice (assumed). */
    public enum Unit {
        DEGREE("deg", 1),
        METRE("m", 0.005),
        NEWTON_METRE("N.m", 5),
        FOOT_LENGTH("foot length", 0.02);

        private final String word;
        private final double noticeable;

        Unit(String word, double noticeable) {
            this.word = word;
            this.noticeable = noticeable;
        }

        public String word() {
            return word;
        }

        /** A change of this size is as notable as one of another unit's. */
        public double noticeable() {
            return noticeable;
        }
    }

    private final String word;
    private final Unit unit;

    Answer(String word, Unit unit) {
        this.word = word;
        this.unit = unit;
    }

    public String word() {
        return word;
    }

    public Unit unit() {
        return unit;
    }

    double read(Frame frame) {
        return switch (this) {
            case TRUNK -> frame.angles().trunkDeg();
            case PELVIS -> frame.angles().pelvisTiltDeg();
            case LUMBAR -> frame.angles().lumbarFlexionDeg();
            case PRONATION_LEFT -> frame.angles().pronationDeg().left();
            case PRONATION_RIGHT -> frame.angles().pronationDeg().right();
            case KNEE_MEDIAL_LEFT -> frame.support().kneeMedialM().left();
            case KNEE_MEDIAL_RIGHT -> frame.support().kneeMedialM().right();
            case HIP_LEFT -> frame.momentNm().hip().left();
            case HIP_RIGHT -> frame.momentNm().hip().right();
            case KNEE_LEFT -> frame.momentNm().knee().left();
            case KNEE_RIGHT -> frame.momentNm().knee().right();
            case PRESSURE_CENTRE -> pressureCentre(frame.support());
            case THIGH -> frame.angles().thighDeg().mean();
        };
    }

    /** Of both feet together: each foot's own, weighted with what it carries. */
    private static double pressureCentre(Support support) {
        double left = support.forceLeftN().up();
        double right = support.forceRightN().up();
        return (left * support.pressureCentre().left().orElse(0)
                        + right * support.pressureCentre().right().orElse(0))
                / (left + right);
    }
}
