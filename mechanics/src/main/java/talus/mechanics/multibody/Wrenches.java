package talus.mechanics.multibody;

import java.util.Arrays;

/**
 * External wrenches: six numbers a body, force x, y, z (N) then moment x, y, z (N.m) <em>about the origin of the
 * ground</em>, both in ground axes and acting on the body. So written, a wrench stands still in space while bodies move,
 * which is what the derivatives of {@link InverseDynamicsDerivatives} hold fixed.
 */
public final class Wrenches {
    private Wrenches() {}

    /** A zero wrench on every body. */
    public static double[] zero(MultibodyModel model) {
        return new double[6 * model.nb];
    }

    /** Sets every wrench to zero. */
    public static void clear(double[] wrenches) {
        Arrays.fill(wrenches, 0);
    }

    /** Adds force {@code f} that acts on {@code body} at the ground point {@code p}. */
    public static void addForce(
            double[] wrenches, int body, double px, double py, double pz, double fx, double fy, double fz) {
        int k = 6 * body;
        wrenches[k] += fx;
        wrenches[k + 1] += fy;
        wrenches[k + 2] += fz;
        wrenches[k + 3] += py * fz - pz * fy;
        wrenches[k + 4] += pz * fx - px * fz;
        wrenches[k + 5] += px * fy - py * fx;
    }

    /** Adds moment {@code m} that acts on {@code body}. */
    public static void addMoment(double[] wrenches, int body, double mx, double my, double mz) {
        int k = 6 * body;
        wrenches[k + 3] += mx;
        wrenches[k + 4] += my;
        wrenches[k + 5] += mz;
    }
}
