package talus.chain.contract.scenario;

import java.util.OptionalDouble;
import talus.chain.contract.shape.Range;

/**
 * How the feet stand.
 *
 * @param widthM between the ankle centres, sideways; empty: {@value #USUAL_WIDTH_FACTOR} times the distance of the hip joint
 *     centres
 * @param toeOutDeg of each foot's own line, outward
 */
public record Stance(OptionalDouble widthM, double toeOutDeg) {
    public static final Range WIDTH_M = new Range(0.1, 1.0);
    public static final Range TOE_OUT_DEG = new Range(0.0, 45.0);

    /** On the distance of the hip joint centres. */
    public static final double USUAL_WIDTH_FACTOR = 1.2;

    public static final double USUAL_TOE_OUT_DEG = 15.0;

    /** The stance when nothing is said. */
    public static final Stance USUAL = new Stance(OptionalDouble.empty(), USUAL_TOE_OUT_DEG);

    public Stance {
        Person.require(WIDTH_M, "stance.widthM", widthM);
        TOE_OUT_DEG.require("stance.toeOutDeg", toeOutDeg);
    }
}
