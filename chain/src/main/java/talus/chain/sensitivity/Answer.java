package talus.chain.sensitivity;

import java.util.List;
import java.util.function.ToDoubleFunction;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Support;

/** A scalar of a last frame, in the contract's words, units and signs. */
public enum Answer {
    TRUNK("trunkDeg", Unit.DEGREE, f -> f.angles().trunkDeg()),
    PELVIS("pelvisTiltDeg", Unit.DEGREE, f -> f.angles().pelvisTiltDeg()),
    LUMBAR("lumbarFlexionDeg", Unit.DEGREE, f -> f.angles().lumbarFlexionDeg()),
    PRONATION_LEFT(
            "pronationDeg.left", Unit.DEGREE, f -> f.angles().pronationDeg().left()),
    PRONATION_RIGHT(
            "pronationDeg.right", Unit.DEGREE, f -> f.angles().pronationDeg().right()),
    KNEE_MEDIAL_LEFT(
            "kneeMedialM.left", Unit.METRE, f -> f.support().kneeMedialM().left()),
    KNEE_MEDIAL_RIGHT(
            "kneeMedialM.right", Unit.METRE, f -> f.support().kneeMedialM().right()),
    HIP_LEFT("hipNm.left", Unit.NEWTON_METRE, f -> f.momentNm().hip().left()),
    HIP_RIGHT("hipNm.right", Unit.NEWTON_METRE, f -> f.momentNm().hip().right()),
    KNEE_LEFT("kneeNm.left", Unit.NEWTON_METRE, f -> f.momentNm().knee().left()),
    KNEE_RIGHT("kneeNm.right", Unit.NEWTON_METRE, f -> f.momentNm().knee().right()),
    PRESSURE_CENTRE("pressureCentre", Unit.FOOT_LENGTH, f -> pressureCentre(f.support())),
    THIGH("thighDeg", Unit.DEGREE, f -> f.angles().thighDeg().mean());

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
    private final ToDoubleFunction<Frame> reading;

    Answer(String word, Unit unit, ToDoubleFunction<Frame> reading) {
        this.word = word;
        this.unit = unit;
        this.reading = reading;
    }

    public String word() {
        return word;
    }

    public Unit unit() {
        return unit;
    }

    double read(Frame frame) {
        return reading.applyAsDouble(frame);
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
