package talus.mechanics.multibody;

import org.jspecify.annotations.Nullable;

/**
 * Accelerations that generalized forces cause: the inverse of {@link InverseDynamics}.
 *
 * <p>Where every coordinate drives one axis: the articulated body algorithm (Featherstone 1983; 2008 table 7.1), written
 * for the departure from the motion with {@code qdd = 0}, so that velocity terms enter only through that motion's forces. Where a coordinate drives several axes, bodies
 * between them do not obey the recursion: {@code M qdd = tau - c} by {@link MassMatrix}, {@link InverseDynamics} at
 * {@code qdd = 0} and a Cholesky factorization.
 */
public final class ForwardDynamics {
    /** 60 eliminations, each rounding by 2^-53 of the whole. */
    private static final double ROUNDING = 1e-14;

    private ForwardDynamics() {}

    /**
     * Accelerations without external wrenches.
     *
     * @param q read: coordinates (rad, m)
     * @param qd read: rates
     * @param tau read: generalized forces (N.m, N)
     * @param ws written: positions, scratch
     * @param qdd written: one a coordinate; not the array of tau
     * @throws ArithmeticException naming the coordinate that no mass resists: a massless end, aligned hinges of one joint
     */
    public static void accelerations(
            MultibodyModel model, double[] q, double[] qd, double[] tau, Workspace ws, double[] qdd) {
        run(model, q, qd, tau, null, ws, qdd);
    }

    /**
     * Accelerations under external wrenches.
     *
     * @param q read: coordinates (rad, m)
     * @param qd read: rates
     * @param tau read: generalized forces (N.m, N)
     * @param wrenches read: see {@link Wrenches}
     * @param ws written: positions, scratch
     * @param qdd written: one a coordinate; not the array of tau
     * @throws ArithmeticException naming the coordinate that no mass resists: a massless end, aligned hinges of one joint
     */
    public static void accelerations(
            MultibodyModel model,
            double[] q,
            double[] qd,
            double[] tau,
            double[] wrenches,
            Workspace ws,
            double[] qdd) {
        model.requireLength("wrenches", wrenches, 6 * model.nb);
        run(model, q, qd, tau, wrenches, ws, qdd);
    }

    private static void run(
            MultibodyModel model,
            double[] q,
            double[] qd,
            double[] tau,
            double @Nullable [] wrenches,
            Workspace ws,
            double[] qdd) {
        model.requireLength("qd", qd, model.nc);
        model.requireLength("tau", tau, model.nc);
        model.requireLength("qdd", qdd, model.nc);
        if (model.sharesCoordinates()) {
            byMassMatrix(model, q, qd, tau, wrenches, ws, qdd);
        } else {
            byArticulatedBodies(model, q, qd, tau, wrenches, ws, qdd);
        }
    }

    private static void byMassMatrix(
            MultibodyModel model,
            double[] q,
            double[] qd,
            double[] tau,
            double @Nullable [] wrenches,
            Workspace ws,
            double[] qdd) {
        int nc = model.nc;
        MassMatrix.compute(model, q, ws, ws.massMatrix);
        for (int c = 0; c < nc; c++) {
            qdd[c] = 0;
        }
        if (wrenches == null) {
            InverseDynamics.generalizedForces(model, q, qd, qdd, ws, ws.bias);
        } else {
            InverseDynamics.generalizedForces(model, q, qd, qdd, wrenches, ws, ws.bias);
        }
        for (int c = 0; c < nc; c++) {
            qdd[c] = tau[c] - ws.bias[c];
        }
        solve(model, ws.massMatrix, qdd);
    }

    /** {@code L L^T x = b} in place, row by row. */
    private static void solve(MultibodyModel model, double[] a, double[] b) {
        int n = model.nc;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = a[i * n + j];
                for (int k = 0; k < j; k++) {
                    sum -= a[i * n + k] * a[j * n + k];
                }
                if (i > j) {
                    a[i * n + j] = sum / a[j * n + j];
                } else {
                    requireMass(model, i, sum, a[i * n + i]);
                    a[i * n + i] = Math.sqrt(sum);
                }
            }
        }
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                b[i] -= a[i * n + k] * b[k];
            }
            b[i] /= a[i * n + i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                b[i] -= a[k * n + i] * b[k];
            }
            b[i] /= a[i * n + i];
        }
    }

    /** What is left of the inertia after elimination must exceed its rounding; the negation catches NaN. */
    private static void requireMass(MultibodyModel model, int c, double left, double whole) {
        if (!(left > ROUNDING * whole)) {
            throw new ArithmeticException("coordinate " + model.coordinateName(c) + " moves no mass of its own here: "
                    + left + " is left of its inertia " + whole);
        }
    }

    private static void byArticulatedBodies(
            MultibodyModel model,
            double[] q,
            double[] qd,
            double[] tau,
            double @Nullable [] wrenches,
            Workspace ws,
            double[] qdd) {
        Kinematics.positions(model, q, ws);
        for (int c = 0; c < model.nc; c++) {
            qdd[c] = 0;
        }
        SpatialMotion.compute(model, qd, qdd, ws);
        if (wrenches != null) {
            SpatialPass.wrenchesAboutReference(model, wrenches, ws);
        }
        for (int b = 0; b < model.nb; b++) {
            articulate(b, wrenches != null, ws);
        }
        for (int b = model.nb - 1; b >= 0; b--) {
            for (int i = model.firstAxis[b + 1] - 1; i >= model.firstAxis[b]; i--) {
                release(model, b, i, tau, ws);
            }
            SpatialPass.addToParent(model, b, ws.spatialInertia, 10);
            SpatialPass.addToParent(model, b, ws.articulated, 36);
            SpatialPass.addToParent(model, b, ws.spatialForce, 6);
        }
        for (int b = 0; b < model.nb; b++) {
            accelerate(model, b, ws, qdd);
        }
    }

    /** {@code [[I, h x], [-h x, m]]} of the rigid body, and its force at {@code qdd = 0} less the wrench on it. */
    private static void articulate(int b, boolean wrenches, Workspace ws) {
        double[] rigid = ws.spatialInertia;
        double[] out = ws.articulated;
        int j = 10 * b;
        int k = 36 * b;
        for (int e = k; e < k + 36; e++) {
            out[e] = 0;
        }
        double hx = rigid[j + 1];
        double hy = rigid[j + 2];
        double hz = rigid[j + 3];
        out[k] = rigid[j + 4];
        out[k + 7] = rigid[j + 5];
        out[k + 14] = rigid[j + 6];
        out[k + 1] = out[k + 6] = rigid[j + 7];
        out[k + 2] = out[k + 12] = rigid[j + 8];
        out[k + 8] = out[k + 13] = rigid[j + 9];
        out[k + 4] = out[k + 24] = -hz;
        out[k + 5] = out[k + 30] = hy;
        out[k + 9] = out[k + 19] = hz;
        out[k + 11] = out[k + 31] = -hx;
        out[k + 15] = out[k + 20] = -hy;
        out[k + 16] = out[k + 26] = hx;
        out[k + 21] = out[k + 28] = out[k + 35] = rigid[j];
        if (wrenches) {
            for (int e = 6 * b; e < 6 * b + 6; e++) {
                ws.spatialForce[e] -= ws.spatialWrench[e];
            }
        }
    }

    /** {@code U = I S, D = S.U, u = tau - S.p}; what the parent feels is {@code I - U U^T / D} and {@code p + U u / D}. */
    private static void release(MultibodyModel model, int b, int i, double[] tau, Workspace ws) {
        double[] inertia = ws.articulated;
        double[] motion = ws.motion;
        double[] gain = ws.gain;
        int at = 36 * b;
        int s = SpatialPass.STRIDE * i;
        int g = 8 * i;
        for (int r = 0; r < 6; r++) {
            int row = at + 6 * r;
            gain[g + r] = inertia[row] * motion[s]
                    + inertia[row + 1] * motion[s + 1]
                    + inertia[row + 2] * motion[s + 2]
                    + inertia[row + 3] * motion[s + 3]
                    + inertia[row + 4] * motion[s + 4]
                    + inertia[row + 5] * motion[s + 5];
        }
        double d = SpatialPass.dot(motion, s, gain, g);
        int c = model.axisCoordinate[i];
        SpatialPass.apply(ws.spatialInertia, 10 * b, motion, s, ws.reaction, 0);
        requireMass(model, c, d, SpatialPass.dot(motion, s, ws.reaction, 0));
        double u = (tau[c] - SpatialPass.dot(motion, s, ws.spatialForce, 6 * b)) / d;
        for (int r = 0; r < 6; r++) {
            double share = gain[g + r] / d;
            for (int e = 0; e < 6; e++) {
                inertia[at + 6 * r + e] -= share * gain[g + e];
            }
            ws.spatialForce[6 * b + r] += gain[g + r] * u;
        }
        gain[g + 6] = 1 / d;
        gain[g + 7] = u;
    }

    /** {@code qdd = (u - U.a) / D, a += S qdd}, with a the departure of the body's acceleration. */
    private static void accelerate(MultibodyModel model, int b, Workspace ws, double[] qdd) {
        double[] departure = ws.spatialAcceleration;
        int at = 6 * b;
        int parent = model.bodyParent[b];
        for (int e = 0; e < 6; e++) {
            departure[at + e] = parent < 0 ? 0 : departure[6 * parent + e];
        }
        for (int i = model.firstAxis[b]; i < model.firstAxis[b + 1]; i++) {
            int g = 8 * i;
            int s = SpatialPass.STRIDE * i;
            double acceleration = ws.gain[g + 7] - SpatialPass.dot(departure, at, ws.gain, g) * ws.gain[g + 6];
            qdd[model.axisCoordinate[i]] = acceleration;
            for (int e = 0; e < 6; e++) {
                departure[at + e] += ws.motion[s + e] * acceleration;
            }
        }
    }
}
