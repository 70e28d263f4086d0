package talus.chain.body;

import java.util.List;

/**
 * How the six lumbar joints share a motion of the whole lumbar spine, from T12/L1 down to L5/S1; each list sums to 1.
 *
 * <p>Flexion: 8, 10, 12, 13 and 9 degrees at L1/2 to L5/S1 (Pearcy 1984, recalled-H, A44), used in both directions; 5 at T12/L1
 * assumed, less than the next joint down. Bending 8, 6, 6, 8, 6, 3 and twisting 2, 2, 2, 2, 2, 1: assumed after the general form of
 * radiographic tables (side bending even but for L5/S1, twisting small everywhere).
 */
public final class LumbarRhythm {
    /** Joints from the top down, as in the result's {@code lumbarLevelsDeg}. */
    public static final List<String> LEVELS = List.of("T12L1", "L1L2", "L2L3", "L3L4", "L4L5", "L5S1");

    private static final double[] FLEXION = shares(5, 8, 10, 12, 13, 9);
    private static final double[] BENDING = shares(8, 6, 6, 8, 6, 3);
    private static final double[] ROTATION = shares(2, 2, 2, 2, 2, 1);

    private LumbarRhythm() {}

    public static double flexion(int level) {
        return FLEXION[level];
    }

    public static double bending(int level) {
        return BENDING[level];
    }

    public static double rotation(int level) {
        return ROTATION[level];
    }

    private static double[] shares(double... parts) {
        double sum = 0;
        for (double p : parts) {
            sum += p;
        }
        double[] out = new double[parts.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = parts[i] / sum;
        }
        return out;
    }
}
