package talus.mechanics.multibody;

import org.jspecify.annotations.Nullable;

/**
 * Analytic first derivatives of {@link InverseDynamics} by the coordinates and their rates, with the forces and the mass
 * matrix that fall out on the way (Carpentier and Mansard 2018, in the form of Singh, Russo and Wensing 2022).
 *
 * <p>For axis j with motion vector S, velocity v and acceleration a (gravity included) of what carries it, let
 * {@code S' = v x S, S'' = a x S + v x S'}. With F, I and B the force, inertia and Coriolis map of all that j carries,
 *
 * <pre>
 * U = I S      D = 2 I S' + B S      P = S x* F + I S'' + B S'
 * M_ij = S_i.U_j                       i at or above j
 * dtau_i/dq_j  = S_i.P_j               dtau_j/dq_i  = U_j.S''_i + (B^T S)_j.S'_i       i above j
 * dtau_i/dqd_j = S_i.D_j               dtau_j/dqd_i = 2 U_j.S'_i + (B^T S)_j.S_i
 * </pre>
 *
 * <p>{@code B x} is the Coriolis force on the moving mass for a frame that turns with the angular part w of x:
 * {@code n = 2 (tr K - K) w, f = 2 w x p}, with {@code K = sum r' r^T dm} and p the momentum; twelve numbers add up the
 * tree. For a coupling {@code phi(q)}, S, S' and S'' are the derivatives of {@code phi} and of the motion together:
 * {@code phi' S}, {@code phi' S' + phi'' qd S} and
 * {@code phi' S'' + 2 phi'' qd S' + (phi'' qdd + phi''' qd^2) S}; then {@code dtau_c/dq_c} also takes
 * {@code phi'' tau_axis}.
 */
public final class InverseDynamicsDerivatives {
    private InverseDynamicsDerivatives() {}

    /**
     * Without external wrenches.
     *
     * @param q read: coordinates (rad, m)
     * @param qd read: rates
     * @param qdd read: accelerations
     * @param ws written: positions, scratch
     * @param tau written: generalized forces
     * @param tauByQ written: {@code dtau_i/dq_j} at {@code i coordinateCount() + j}
     * @param tauByQd written: {@code dtau_i/dqd_j}
     * @param mass written: {@code dtau_i/dqdd_j}, the mass matrix
     */
    public static void compute(
            MultibodyModel model,
            double[] q,
            double[] qd,
            double[] qdd,
            Workspace ws,
            double[] tau,
            double[] tauByQ,
            double[] tauByQd,
            double[] mass) {
        run(model, q, qd, qdd, null, ws, tau, tauByQ, tauByQd, mass);
    }

    /**
     * With external wrenches, which stand still in space while the coordinates change: a force that travels with its body
     * adds {@code -d(J^T)/dq f} to {@code tauByQ}.
     *
     * @param q read: coordinates (rad, m)
     * @param qd read: rates
     * @param qdd read: accelerations
     * @param wrenches read: see {@link Wrenches}
     * @param ws written: positions, scratch
     * @param tau written: generalized forces
     * @param tauByQ written: {@code dtau_i/dq_j} at {@code i coordinateCount() + j}
     * @param tauByQd written: {@code dtau_i/dqd_j}
     * @param mass written: {@code dtau_i/dqdd_j}, the mass matrix
     */
    public static void compute(
            MultibodyModel model,
            double[] q,
            double[] qd,
            double[] qdd,
            double[] wrenches,
            Workspace ws,
            double[] tau,
            double[] tauByQ,
            double[] tauByQd,
            double[] mass) {
        model.requireLength("wrenches", wrenches, 6 * model.nb);
        run(model, q, qd, qdd, wrenches, ws, tau, tauByQ, tauByQd, mass);
    }

    private static void run(
            MultibodyModel model,
            double[] q,
            double[] qd,
            double[] qdd,
            double @Nullable [] wrenches,
            Workspace ws,
            double[] tau,
            double[] tauByQ,
            double[] tauByQd,
            double[] mass) {
        int nc = model.nc;
        model.requireLength("qd", qd, nc);
        model.requireLength("qdd", qdd, nc);
        model.requireLength("tau", tau, nc);
        model.requireLength("tauByQ", tauByQ, nc * nc);
        model.requireLength("tauByQd", tauByQd, nc * nc);
        model.requireLength("mass", mass, nc * nc);
        Kinematics.positions(model, q, ws);
        SpatialMotion.compute(model, qd, qdd, ws);
        if (wrenches != null) {
            SpatialPass.wrenchesAboutReference(model, wrenches, ws);
        }
        for (int c = 0; c < nc; c++) {
            tau[c] = 0;
        }
        for (int e = 0; e < nc * nc; e++) {
            tauByQ[e] = 0;
            tauByQd[e] = 0;
            mass[e] = 0;
        }
        for (int b = model.nb - 1; b >= 0; b--) {
            if (wrenches != null) {
                wrenchTerms(model, b, ws, tau, tauByQ);
            }
            for (int i = model.firstAxis[b]; i < model.firstAxis[b + 1]; i++) {
                tau[model.axisCoordinate[i]] +=
                        SpatialPass.dot(ws.motion, SpatialPass.STRIDE * i, ws.spatialForce, 6 * b);
                reactions(b, SpatialPass.STRIDE * i, ws);
                addColumns(model, i, ws, tauByQ, tauByQd, mass);
            }
            curvatureTerms(model, b, wrenches != null, ws, tauByQ);
            SpatialPass.addToParent(model, b, ws.spatialInertia, 10);
            SpatialPass.addToParent(model, b, ws.spatialForce, 6);
            SpatialPass.addToParent(model, b, ws.coriolis, 12);
        }
    }

    /** U, D, P and {@code B^T S} of the axis whose motion vectors begin at {@code k}, into the reaction scratch. */
    private static void reactions(int b, int k, Workspace ws) {
        double[] motion = ws.motion;
        double[] out = ws.reaction;
        double[] coriolis = ws.coriolis;
        int j = 12 * b;
        SpatialPass.apply(ws.spatialInertia, 10 * b, motion, k, out, 0);
        SpatialPass.apply(ws.spatialInertia, 10 * b, motion, k + 6, out, 24);
        coriolisForce(coriolis, j, motion, k, out, 6);
        for (int e = 0; e < 6; e++) {
            out[6 + e] += 2 * out[24 + e];
        }
        SpatialPass.apply(ws.spatialInertia, 10 * b, motion, k + 12, out, 12);
        SpatialPass.cross(motion, k, ws.spatialForce, 6 * b, out, 24);
        coriolisForce(coriolis, j, motion, k + 6, out, 30);
        for (int e = 0; e < 6; e++) {
            out[12 + e] += out[24 + e] + out[30 + e];
        }
        double ax = motion[k], ay = motion[k + 1], az = motion[k + 2];
        double dx = motion[k + 3], dy = motion[k + 4], dz = motion[k + 5];
        double px = coriolis[j + 9], py = coriolis[j + 10], pz = coriolis[j + 11];
        double trace = coriolis[j] + coriolis[j + 4] + coriolis[j + 8];
        out[18] = 2 * (trace * ax - coriolis[j] * ax - coriolis[j + 3] * ay - coriolis[j + 6] * az + py * dz - pz * dy);
        out[19] = 2
                * (trace * ay - coriolis[j + 1] * ax - coriolis[j + 4] * ay - coriolis[j + 7] * az + pz * dx - px * dz);
        out[20] = 2
                * (trace * az - coriolis[j + 2] * ax - coriolis[j + 5] * ay - coriolis[j + 8] * az + px * dy - py * dx);
    }

    /** {@code n = 2 (tr K - K) w, f = 2 w x p}. */
    private static void coriolisForce(double[] k, int j, double[] x, int at, double[] out, int outAt) {
        double wx = 2 * x[at];
        double wy = 2 * x[at + 1];
        double wz = 2 * x[at + 2];
        double trace = k[j] + k[j + 4] + k[j + 8];
        out[outAt] = trace * wx - k[j] * wx - k[j + 1] * wy - k[j + 2] * wz;
        out[outAt + 1] = trace * wy - k[j + 3] * wx - k[j + 4] * wy - k[j + 5] * wz;
        out[outAt + 2] = trace * wz - k[j + 6] * wx - k[j + 7] * wy - k[j + 8] * wz;
        out[outAt + 3] = wy * k[j + 11] - wz * k[j + 10];
        out[outAt + 4] = wz * k[j + 9] - wx * k[j + 11];
        out[outAt + 5] = wx * k[j + 10] - wy * k[j + 9];
    }

    /** The axis with itself, then with every coordinate above it, in both orders. */
    private static void addColumns(
            MultibodyModel model, int i, Workspace ws, double[] tauByQ, double[] tauByQd, double[] mass) {
        double[] f = ws.reaction;
        double u0 = f[0], u1 = f[1], u2 = f[2], u3 = f[3], u4 = f[4], u5 = f[5];
        double d0 = f[6], d1 = f[7], d2 = f[8], d3 = f[9], d4 = f[10], d5 = f[11];
        double p0 = f[12], p1 = f[13], p2 = f[14], p3 = f[15], p4 = f[16], p5 = f[17];
        double e0 = f[18], e1 = f[19], e2 = f[20];
        int nc = model.nc;
        int own = model.axisCoordinate[i];
        double[] s = ws.motion;
        int k = SpatialPass.STRIDE * i;
        int self = own * nc + own;
        double s0 = s[k], s1 = s[k + 1], s2 = s[k + 2], s3 = s[k + 3], s4 = s[k + 4], s5 = s[k + 5];
        mass[self] += s0 * u0 + s1 * u1 + s2 * u2 + s3 * u3 + s4 * u4 + s5 * u5;
        tauByQd[self] += s0 * d0 + s1 * d1 + s2 * d2 + s3 * d3 + s4 * d4 + s5 * d5;
        tauByQ[self] += s0 * p0 + s1 * p1 + s2 * p2 + s3 * p3 + s4 * p4 + s5 * p5;
        int above = model.axisParent[i];
        if (above < 0) {
            return;
        }
        s = ws.column;
        int end = model.columnStart[above + 1];
        for (int e = model.columnStart[above]; e < end; e++) {
            int j = model.columnAxis[e];
            int c = model.axisCoordinate[j];
            int up = c * nc + own;
            int down = own * nc + c;
            k = SpatialPass.STRIDE * j;
            s0 = s[k];
            s1 = s[k + 1];
            s2 = s[k + 2];
            s3 = s[k + 3];
            s4 = s[k + 4];
            s5 = s[k + 5];
            double t0 = s[k + 6], t1 = s[k + 7], t2 = s[k + 8];
            double inertial = s0 * u0 + s1 * u1 + s2 * u2 + s3 * u3 + s4 * u4 + s5 * u5;
            mass[up] += inertial;
            mass[down] += inertial;
            tauByQd[up] += s0 * d0 + s1 * d1 + s2 * d2 + s3 * d3 + s4 * d4 + s5 * d5;
            tauByQ[up] += s0 * p0 + s1 * p1 + s2 * p2 + s3 * p3 + s4 * p4 + s5 * p5;
            tauByQd[down] += 2 * (t0 * u0 + t1 * u1 + t2 * u2 + s[k + 9] * u3 + s[k + 10] * u4 + s[k + 11] * u5)
                    + s0 * e0
                    + s1 * e1
                    + s2 * e2;
            tauByQ[down] += s[k + 12] * u0
                    + s[k + 13] * u1
                    + s[k + 14] * u2
                    + s[k + 15] * u3
                    + s[k + 16] * u4
                    + s[k + 17] * u5
                    + t0 * e0
                    + t1 * e1
                    + t2 * e2;
        }
    }

    /** The wrench on all that body b carries does not turn with the coordinates: {@code dtau_j/dq_i -= S_i . S_j x* W}. */
    private static void wrenchTerms(MultibodyModel model, int b, Workspace ws, double[] tau, double[] tauByQ) {
        double[] turned = ws.reaction;
        for (int i = model.firstAxis[b]; i < model.firstAxis[b + 1]; i++) {
            int k = SpatialPass.STRIDE * i;
            int own = model.axisCoordinate[i];
            tau[own] -= SpatialPass.dot(ws.motion, k, ws.spatialWrench, 6 * b);
            SpatialPass.cross(ws.motion, k, ws.spatialWrench, 6 * b, turned, 0);
            int above = model.axisParent[i];
            for (int e = above < 0 ? 0 : model.columnStart[above];
                    above >= 0 && e < model.columnStart[above + 1];
                    e++) {
                int j = model.columnAxis[e];
                tauByQ[own * model.nc + model.axisCoordinate[j]] -=
                        SpatialPass.dot(ws.column, SpatialPass.STRIDE * j, turned, 0);
            }
        }
        SpatialPass.addToParent(model, b, ws.spatialWrench, 6);
    }

    /** {@code dtau_c/dq_c += phi'' tau_axis}. */
    private static void curvatureTerms(MultibodyModel model, int b, boolean wrenches, Workspace ws, double[] tauByQ) {
        for (int i = model.firstAxis[b]; i < model.firstAxis[b + 1]; i++) {
            if (!model.axisIsAffine(i)) {
                SpatialPass.motionVector(model, i, ws.curvature[i], ws, ws.reaction, 0);
                double along = SpatialPass.dot(ws.reaction, 0, ws.spatialForce, 6 * b);
                if (wrenches) {
                    along -= SpatialPass.dot(ws.reaction, 0, ws.spatialWrench, 6 * b);
                }
                int c = model.axisCoordinate[i];
                tauByQ[c * model.nc + c] += along;
            }
        }
    }
}
