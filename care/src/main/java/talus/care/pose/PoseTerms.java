package talus.care.pose;

import java.util.List;

/**
 * The numbers of one pose's programme, coordinates in the model's order, rad and m.
 *
 * @param target wanted coordinates
 * @param weight of each squared miss, 1/rad2 or 1/m2
 * @param low lowest coordinates
 * @param high highest coordinates
 * @param gaze coordinates whose sum is the pitch of the face below the level
 * @param gazeRad wanted pitch
 * @param gazeWeight of its squared miss
 * @param contacts rows that are zero
 * @param barriers rows that are not negative
 * @param wishes rows that are to be near zero
 */
record PoseTerms(
        double[] target,
        double[] weight,
        double[] low,
        double[] high,
        int[] gaze,
        double gazeRad,
        double gazeWeight,
        List<PointRow> contacts,
        List<PointRow> barriers,
        List<PointRow> wishes) {
    /** Of a squared miss in m2 (assumed, for the picture only): 1 cm counts as much as a said angle's 2.6 degrees. */
    static final double WISH_WEIGHT = 600;
}
