package talus.chain.contract.result;

import java.util.List;

/**
 * The posture of a frame in degrees; from the person's own relaxed standing where nothing else is said.
 *
 * @param shinDeg ankle centre to knee centre against the vertical, in the foot's own upright plane; forward +
 * @param thighDeg knee centre to hip centre in the sagittal projection: 90 standing, 0 level
 * @param trunkDeg mid-hip to mid-shoulder against the vertical, sagittal; forward +
 * @param pelvisTiltDeg anterior +
 * @param lumbarFlexionDeg rounding +, arching -
 * @param lumbarLevelsDeg the same of T12/L1, L1/L2, L2/L3, L3/L4, L4/L5, L5/S1
 * @param ankleDorsiflexionDeg talocrural, 0 with the shank square to the sole
 * @param pronationDeg calcaneal eversion +
 * @param kneeFlexionDeg flexion +
 * @param hipFlexionDeg flexion +
 * @param hipAdductionDeg adduction +
 * @param hipRotationDeg internal +
 * @param kneeValgusDeg frontal projection, knee inside the line from hip to ankle +; empty with the thigh under 30
 */
public record Angles(
        Sides shinDeg,
        Sides thighDeg,
        double trunkDeg,
        double pelvisTiltDeg,
        double lumbarFlexionDeg,
        List<Double> lumbarLevelsDeg,
        Sides ankleDorsiflexionDeg,
        Sides pronationDeg,
        Sides kneeFlexionDeg,
        Sides hipFlexionDeg,
        Sides hipAdductionDeg,
        Sides hipRotationDeg,
        OptionalSides kneeValgusDeg) {
    /** Joints from T12/L1 to L5/S1. */
    public static final int LUMBAR_LEVELS = 6;

    /** Below this thigh angle the frontal projection of the knee means nothing, degrees. */
    public static final double VALGUS_FROM_THIGH_DEG = 30.0;

    public Angles {
        Finite.require("trunkDeg", trunkDeg);
        Finite.require("pelvisTiltDeg", pelvisTiltDeg);
        Finite.require("lumbarFlexionDeg", lumbarFlexionDeg);
        lumbarLevelsDeg = List.copyOf(lumbarLevelsDeg);
        if (lumbarLevelsDeg.size() != LUMBAR_LEVELS) {
            throw new IllegalArgumentException(
                    "lumbarLevelsDeg: " + lumbarLevelsDeg.size() + " levels; there are " + LUMBAR_LEVELS);
        }
        for (double level : lumbarLevelsDeg) {
            Finite.require("lumbarLevelsDeg", level);
        }
    }
}
