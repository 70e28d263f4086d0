package talus.chain.body;

import java.util.ArrayList;
import java.util.List;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterStatus;
import talus.chain.parameters.ParameterValues;

/**
 * How the six lumbar joints share a motion of the whole lumbar spine, from T12/L1 down to L5/S1: each joint's own range over the sum of
 * the six. Flexion's shares are used in both directions. Immutable.
 */
public final class LumbarRhythm {
    /** Joints from the top down, as in the result's {@code lumbarLevelsDeg}. */
    public static final List<String> LEVELS = List.of("T12L1", "L1L2", "L2L3", "L3L4", "L4L5", "L5S1");

    /** The axis about which L5/S1 flexes, as the model names it. */
    public static final String LUMBOSACRAL_FLEXION = Coordinates.LUMBAR_FLEXION + ".L5S1";

    private static final double FLEXION_SD_DEG = 3;
    private static final double BENDING_SD_DEG = 2;
    private static final double ROTATION_SD_DEG = 0.7;
    private static final String BETWEEN_PEOPLE =
            "; between people single joints spread by 4.6 to 6.3 degrees in radiographs, of which half is taken";

    private static final List<Parameter> FLEXION = List.of(
            Parameter.assumed(
                    "lumbar.flexion.T12L1", 5, "deg", FLEXION_SD_DEG, "less than the next joint down" + BETWEEN_PEOPLE),
            pearcy("L1L2", 8),
            pearcy("L2L3", 10),
            pearcy("L3L4", 12),
            pearcy("L4L5", 13),
            pearcy("L5S1", 9));
    private static final List<Parameter> BENDING = assumed(
            "lumbar.bending.",
            BENDING_SD_DEG,
            "after the general form of radiographic tables: side bending even but for L5/S1",
            8,
            6,
            6,
            8,
            6,
            3);
    private static final List<Parameter> ROTATION = assumed(
            "lumbar.rotation.",
            ROTATION_SD_DEG,
            "after the general form of radiographic tables: twisting small everywhere",
            2,
            2,
            2,
            2,
            2,
            1);

    /** With every parameter at its nominal value. */
    public static final LumbarRhythm NOMINAL = of(ParameterValues.nominal());

    private final double[] flexion;
    private final double[] bending;
    private final double[] rotation;

    private LumbarRhythm(double[] flexion, double[] bending, double[] rotation) {
        this.flexion = flexion;
        this.bending = bending;
        this.rotation = rotation;
    }

    static LumbarRhythm of(ParameterValues values) {
        return new LumbarRhythm(shares(FLEXION, values), shares(BENDING, values), shares(ROTATION, values));
    }

    /** The parameters that this class owns: each joint's range, of which only the ratios count. */
    public static List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(FLEXION);
        all.addAll(BENDING);
        all.addAll(ROTATION);
        return List.copyOf(all);
    }

    /** A joint's share, 0 being T12/L1; the six sum to 1. */
    public double flexion(int level) {
        return flexion[level];
    }

    public double bending(int level) {
        return bending[level];
    }

    public double rotation(int level) {
        return rotation[level];
    }

    private static Parameter pearcy(String level, double deg) {
        return new Parameter(
                "lumbar.flexion." + level,
                deg,
                "deg",
                ParameterStatus.RECALLED_HIGH,
                "Pearcy 1984, Spine",
                "young men, biplanar radiographs" + BETWEEN_PEOPLE,
                FLEXION_SD_DEG);
    }

    private static List<Parameter> assumed(String name, double sdDeg, String reason, double... deg) {
        List<Parameter> all = new ArrayList<>();
        for (int i = 0; i < deg.length; i++) {
            all.add(Parameter.assumed(name + LEVELS.get(i), deg[i], "deg", sdDeg, reason));
        }
        return List.copyOf(all);
    }

    private static double[] shares(List<Parameter> parts, ParameterValues values) {
        double[] out = new double[parts.size()];
        double sum = 0;
        for (int i = 0; i < out.length; i++) {
            out[i] = values.of(parts.get(i));
            sum += out[i];
        }
        for (int i = 0; i < out.length; i++) {
            out[i] /= sum;
        }
        return out;
    }
}
