package talus.chain.scene;

import java.util.List;
import talus.chain.anthropometry.JointCentreLengths;
import talus.chain.body.Side;
import talus.mechanics.multibody.Vector3;

/** Thighs, shanks, upper arms and forearms with hands. All breadths are drawn by eye (assumed, for the picture only). */
final class LimbSolids {
    private static final Vector3 DOWN = new Vector3(0, -1, 0);

    /** Part of the way down, then before, behind, outside, inside; m. */
    private static final double[][] THIGH = {
        {0.00, 0.082, 0.092, 0.084, 0.080},
        {0.12, 0.088, 0.090, 0.086, 0.082},
        {0.30, 0.088, 0.080, 0.083, 0.078},
        {0.50, 0.080, 0.070, 0.074, 0.070},
        {0.70, 0.068, 0.060, 0.063, 0.060},
        {0.86, 0.058, 0.053, 0.056, 0.055},
        {1.00, 0.052, 0.050, 0.054, 0.054}
    };

    private static final double[][] SHANK = {
        {0.00, 0.052, 0.046, 0.052, 0.052},
        {0.08, 0.050, 0.050, 0.050, 0.050},
        {0.18, 0.046, 0.062, 0.053, 0.055},
        {0.32, 0.043, 0.068, 0.054, 0.057},
        {0.48, 0.040, 0.058, 0.047, 0.049},
        {0.66, 0.036, 0.042, 0.038, 0.039},
        {0.84, 0.033, 0.034, 0.032, 0.033},
        {0.95, 0.034, 0.034, 0.034, 0.035},
        {1.00, 0.032, 0.033, 0.036, 0.037}
    };

    private static final double[][] UPPER_ARM = {
        {0.00, 0.052, 0.052, 0.048, 0.044},
        {0.18, 0.050, 0.050, 0.047, 0.042},
        {0.45, 0.046, 0.044, 0.041, 0.039},
        {0.75, 0.039, 0.038, 0.036, 0.036},
        {1.00, 0.035, 0.036, 0.036, 0.036}
    };

    private static final double[][] FOREARM = {
        {0.00, 0.036, 0.036, 0.036, 0.036},
        {0.18, 0.041, 0.040, 0.038, 0.038},
        {0.45, 0.036, 0.035, 0.033, 0.033},
        {0.75, 0.029, 0.028, 0.025, 0.025},
        {1.00, 0.027, 0.027, 0.020, 0.020}
    };

    /** Part of the way from wrist to fingertip. */
    private static final double[][] HAND = {
        {0.12, 0.031, 0.030, 0.018, 0.018},
        {0.32, 0.044, 0.038, 0.017, 0.017},
        {0.50, 0.045, 0.039, 0.015, 0.015},
        {0.70, 0.038, 0.036, 0.013, 0.013},
        {0.90, 0.028, 0.030, 0.010, 0.010}
    };

    private LimbSolids() {}

    static List<Solid> leg(Side side, JointCentreLengths lengths, double girth) {
        Tube thigh = tube(side, "thigh");
        thigh.domeBefore(Vector3.ZERO, girth(THIGH[0], girth), 0.080 * girth);
        rings(thigh, THIGH, lengths.thighM(), girth);
        thigh.domeAfter(DOWN.times(lengths.thighM()), girth(THIGH[THIGH.length - 1], girth), 0.046 * girth);
        Tube shank = tube(side, "shank");
        shank.domeBefore(Vector3.ZERO, girth(SHANK[0], girth), 0.046 * girth);
        rings(shank, SHANK, lengths.shankM(), girth);
        shank.domeAfter(DOWN.times(lengths.shankM()), girth(SHANK[SHANK.length - 1], girth), 0.030 * girth);
        return List.of(thigh.solid(), shank.solid());
    }

    static List<Solid> arm(Side side, JointCentreLengths lengths, double size, double girth) {
        Tube upper = tube(side, "upperArm");
        upper.domeBefore(Vector3.ZERO, girth(UPPER_ARM[0], girth), 0.050 * size);
        rings(upper, UPPER_ARM, lengths.upperArmM(), girth);
        upper.domeAfter(DOWN.times(lengths.upperArmM()), girth(UPPER_ARM[UPPER_ARM.length - 1], girth), 0.030 * size);
        Tube forearm = tube(side, "forearm");
        forearm.domeBefore(Vector3.ZERO, girth(FOREARM[0], girth), 0.032 * size);
        rings(forearm, FOREARM, lengths.forearmM(), girth);
        Vector3 wrist = DOWN.times(lengths.forearmM());
        for (double[] row : HAND) {
            forearm.ring(wrist.plus(DOWN.times(row[0] * lengths.handM())), girth(row, size));
        }
        return List.of(
                upper.solid(),
                forearm.point(wrist.plus(DOWN.times(lengths.handM()))).solid());
    }

    private static Tube tube(Side side, String name) {
        return new Tube(side.of(name), Solid.Look.BODY, side.of(name), DOWN, Vector3.X).on(side);
    }

    private static void rings(Tube tube, double[][] rows, double lengthM, double factor) {
        for (double[] row : rows) {
            tube.ring(DOWN.times(row[0] * lengthM), girth(row, factor));
        }
    }

    private static Tube.Girth girth(double[] row, double factor) {
        return new Tube.Girth(row[1], row[2], row[3], row[4]).times(factor);
    }
}
