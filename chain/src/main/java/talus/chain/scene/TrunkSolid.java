package talus.chain.scene;

import java.util.List;
import talus.chain.anthropometry.JointCentreLengths;
import talus.chain.anthropometry.Sex;
import talus.mechanics.multibody.Vector3;

/**
 * Pelvis, belly, chest and shoulders as one surface, with a ring on each lumbar vertebra, so that it bends where the spine does. All
 * breadths are drawn by eye (assumed, for the picture only).
 */
final class TrunkSolid {
    private static final List<String> VERTEBRAE = List.of("L5", "L4", "L3", "L2", "L1");

    /** On the pelvis, from mid-hip: height, forward, before, behind, half breadth of women and of men; m. */
    private static final double[][] PELVIS = {
        {-0.108, 0.000, 0.030, 0.035, 0.060, 0.050},
        {-0.092, -0.005, 0.066, 0.078, 0.115, 0.100},
        {-0.060, -0.005, 0.092, 0.108, 0.150, 0.138},
        {-0.020, -0.005, 0.104, 0.122, 0.172, 0.160},
        {0.030, -0.008, 0.108, 0.116, 0.172, 0.163},
        {0.075, -0.014, 0.112, 0.094, 0.160, 0.158}
    };

    /** On each vertebra from the lowest, from the middle between its joints: before, behind, half breadth of women and of men; m. */
    private static final double[][] LUMBAR = {
        {0.124, 0.070, 0.149, 0.153},
        {0.123, 0.064, 0.141, 0.150},
        {0.122, 0.061, 0.134, 0.148},
        {0.122, 0.062, 0.132, 0.148},
        {0.124, 0.066, 0.135, 0.151}
    };

    /** On the thorax: part of the way from T12/L1 to mid-shoulder, forward, before, behind, half breadth of women and of men; m. */
    private static final double[][] THORAX = {
        {0.05, 0.002, 0.124, 0.072, 0.139, 0.155},
        {0.25, 0.004, 0.130, 0.080, 0.145, 0.163},
        {0.45, 0.006, 0.136, 0.086, 0.150, 0.170},
        {0.62, 0.010, 0.134, 0.086, 0.154, 0.176},
        {0.78, 0.012, 0.114, 0.080, 0.160, 0.182},
        {0.92, 0.014, 0.086, 0.070, 0.162, 0.184},
        {1.00, 0.015, 0.068, 0.062, 0.152, 0.173}
    };

    /** From mid-shoulder up to the neck: part of the way to C7, then as above. */
    private static final double[][] NECK = {
        {0.30, 0.016, 0.060, 0.058, 0.124, 0.142},
        {0.60, 0.017, 0.054, 0.055, 0.092, 0.106},
        {0.90, 0.020, 0.052, 0.054, 0.068, 0.078},
        {1.15, 0.026, 0.050, 0.052, 0.056, 0.062}
    };

    private TrunkSolid() {}

    /**
     * @param size factor on bones
     * @param girth factor on flesh
     */
    static Solid of(JointCentreLengths lengths, double size, double girth) {
        int breadth = lengths.sex() == Sex.FEMALE ? 0 : 1;
        Tube tube = new Tube("trunk", Solid.Look.BODY, "pelvis", Vector3.Y, Vector3.X).roundness(2.3);
        tube.point(new Vector3(0, -0.112 * girth, 0));
        for (double[] row : PELVIS) {
            tube.ring(
                    new Vector3(row[1] * size, row[0] * size, 0),
                    new Tube.Girth(row[2], row[3], row[4 + breadth], row[4 + breadth]).times(girth));
        }
        double half = 0.5 * lengths.lumbarM() / VERTEBRAE.size();
        for (int i = 0; i < LUMBAR.length; i++) {
            double[] row = LUMBAR[i];
            tube.on(VERTEBRAE.get(i), new Vector3(0, half, 0));
            tube.ring(Vector3.ZERO, new Tube.Girth(row[0], row[1], row[2 + breadth], row[2 + breadth]).times(girth));
        }
        double t12l1 = lengths.lumbarJointAboveHipM(VERTEBRAE.size());
        double up = lengths.trunkM() - t12l1;
        tube.on("thorax", Vector3.ZERO);
        for (double[] row : THORAX) {
            // towards the shoulders less flesh and more bone
            ring(tube, row, row[0] * up, size, row[0] < 0.7 ? girth : size, breadth);
        }
        double neck = lengths.c7AboveHipM() - t12l1 - up;
        for (double[] row : NECK) {
            ring(tube, row, up + row[0] * neck, size, size, breadth);
        }
        return tube.point(new Vector3(0.03 * size, up + 1.2 * neck, 0)).solid();
    }

    private static void ring(Tube tube, double[] row, double heightM, double size, double fullness, int breadth) {
        double half = row[4 + breadth];
        tube.ring(new Vector3(row[1] * size, heightM, 0), new Tube.Girth(row[2], row[3], half, half).times(fullness));
    }
}
