package talus.validation;

import java.util.List;
import talus.chain.body.Side;
import talus.chain.contract.result.Frame;

/** A number at the bottom of a squat whose direction is asked for as an ankle stiffens. */
enum Reading {
    THIGH("thighDeg", "thigh above level", "°", 1),
    TRUNK("trunkDeg", "trunk lean", "°", 1),
    LUMBAR("lumbarFlexionDeg", "lumbar flexion", "°", 1),
    PELVIS("pelvisTiltDeg", "pelvis forward", "°", 1),
    PRESSURE_CENTRE("pressureCentre", "pressure centre", "", 0.02),
    PRONATION("pronationDeg.left", "pronation", "°", 1),
    LOAD_SHARE("loadShare.left", "load on the left leg", "", 0.02);

    static final List<Reading> ALL = List.of(values());

    private final String word;
    private final String words;
    private final String unit;
    private final double noticeable;

    Reading(String word, String words, String unit, double noticeable) {
        this.word = word;
        this.words = words;
        this.unit = unit;
        this.noticeable = noticeable;
    }

    /** In the contract's words. */
    String word() {
        return word;
    }

    /** On a page. */
    String words() {
        return words;
    }

    String unit() {
        return unit;
    }

    /** Digits that a page shows. */
    int digits() {
        return unit.isEmpty() ? 2 : 1;
    }

    /** A change of this size would be seen (assumed: a degree, a fiftieth of a foot or of the weight). */
    double noticeable() {
        return noticeable;
    }

    double of(Frame frame) {
        return switch (this) {
            case THIGH -> frame.angles().thighDeg().mean();
            case TRUNK -> frame.angles().trunkDeg();
            case LUMBAR -> frame.angles().lumbarFlexionDeg();
            case PELVIS -> frame.angles().pelvisTiltDeg();
            case PRESSURE_CENTRE -> pressureCentre(frame);
            case PRONATION -> frame.angles().pronationDeg().left();
            case LOAD_SHARE -> leftShare(frame);
        };
    }

    /** Of both feet together: each foot's own, weighted with what it carries. */
    private static double pressureCentre(Frame frame) {
        var support = frame.support();
        double left = support.forceLeftN().up()
                * support.pressureCentre().of(Side.LEFT).orElse(0);
        double right = support.forceRightN().up()
                * support.pressureCentre().of(Side.RIGHT).orElse(0);
        return (left + right)
                / (support.forceLeftN().up() + support.forceRightN().up());
    }

    private static double leftShare(Frame frame) {
        double left = frame.support().forceLeftN().up();
        return left / (left + frame.support().forceRightN().up());
    }
}
