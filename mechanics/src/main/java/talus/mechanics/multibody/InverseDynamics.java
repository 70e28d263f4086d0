package talus.mechanics.multibody;

import org.jspecify.annotations.Nullable;

/**
 * Generalized forces that a motion needs, by the recursive Newton-Euler algorithm (Luh, Walker and Paul 1980) in ground
 * axes about each body's own origin: only bodies with mass cost inertia work, and a hinge costs little beside its body.
 *
 * <p>{@code tau = M(q) qdd + c(q, qd) + g(q) - J^T wrenches}; with a shared coordinate
 * {@code tau_c = sum phi' tau_axis}.
 */
public final class InverseDynamics {
    private InverseDynamics() {}

    /**
     * Generalized forces without external wrenches.
     *
     * @param q read: coordinates (rad, m)
     * @param qd read: rates
     * @param qdd read: accelerations
     * @param ws written: positions, body angular velocities, scratch
     * @param tau written: one a coordinate (N.m, N)
     */
    public static void generalizedForces(
            MultibodyModel model, double[] q, double[] qd, double[] qdd, Workspace ws, double[] tau) {
        run(model, q, qd, qdd, null, ws, tau);
    }

    /**
     * Generalized forces under external wrenches.
     *
     * @param q read: coordinates (rad, m)
     * @param qd read: rates
     * @param qdd read: accelerations
     * @param wrenches read: see {@link Wrenches}
     * @param ws written: positions, body angular velocities, scratch
     * @param tau written: one a coordinate (N.m, N)
     */
    public static void generalizedForces(
            MultibodyModel model,
            double[] q,
            double[] qd,
            double[] qdd,
            double[] wrenches,
            Workspace ws,
            double[] tau) {
        model.requireLength("wrenches", wrenches, 6 * model.nb);
        run(model, q, qd, qdd, wrenches, ws, tau);
    }

    private static void run(
            MultibodyModel model,
            double[] q,
            double[] qd,
            double[] qdd,
            double @Nullable [] wrenches,
            Workspace ws,
            double[] tau) {
        model.requireLength("qd", qd, model.nc);
        model.requireLength("qdd", qdd, model.nc);
        model.requireLength("tau", tau, model.nc);
        Kinematics.positions(model, q, ws);
        axisRates(model, qd, qdd, ws);
        for (int b = 0; b < model.nb; b++) {
            accelerate(model, b, ws);
            inertialForces(model, b, ws);
        }
        if (wrenches != null) {
            subtractWrenches(model, wrenches, ws);
        }
        for (int c = 0; c < model.nc; c++) {
            tau[c] = 0;
        }
        for (int b = model.nb - 1; b >= 0; b--) {
            project(model, b, ws, tau);
        }
    }

    /** {@code rate = phi' qd, rateChange = phi' qdd + phi'' qd^2}. */
    private static void axisRates(MultibodyModel model, double[] qd, double[] qdd, Workspace ws) {
        int[] coordinate = model.axisCoordinate;
        double[] slope = ws.slope;
        double[] rate = ws.rate;
        double[] rateChange = ws.rateChange;
        for (int i = 0; i < rate.length; i++) {
            int c = coordinate[i];
            rate[i] = slope[i] * qd[c];
            rateChange[i] = slope[i] * qdd[c];
        }
        for (int i : model.nonlinearAxes) {
            double speed = qd[coordinate[i]];
            rateChange[i] += ws.curvature[i] * speed * speed;
        }
    }

    /**
     * {@code a = a_P + al_P x r + w_P x (w_P x r)}; a hinge adds {@code a_i rate' + w x a_i rate} to al and
     * {@code a_i rate} to w; a slider of shift {@code s = a_i x_i} adds {@code al x s + w x (w x s) + 2 w x a_i rate +
     * a_i rate'} to a. The ground accelerates upwards, which is gravity.
     */
    private static void accelerate(MultibodyModel model, int b, Workspace ws) {
        double[] axisPoint = ws.axisPoint;
        double[] axisDirection = ws.axisDirection;
        int first = model.firstAxis[b];
        int end = model.firstAxis[b + 1];
        int parent = model.bodyParent[b];
        double wx = 0, wy = 0, wz = 0, lx = 0, ly = 0, lz = 0;
        double ax = 0, ay = MultibodyModel.GRAVITY, az = 0;
        if (parent >= 0) {
            int p = 3 * parent;
            wx = ws.angularVelocity[p];
            wy = ws.angularVelocity[p + 1];
            wz = ws.angularVelocity[p + 2];
            lx = ws.angularAcceleration[p];
            ly = ws.angularAcceleration[p + 1];
            lz = ws.angularAcceleration[p + 2];
            double[] from = first < end ? axisPoint : ws.origin;
            int f = 3 * (first < end ? first : b);
            double rx = from[f] - ws.origin[p];
            double ry = from[f + 1] - ws.origin[p + 1];
            double rz = from[f + 2] - ws.origin[p + 2];
            double tx = wy * rz - wz * ry;
            double ty = wz * rx - wx * rz;
            double tz = wx * ry - wy * rx;
            ax = ws.originAcceleration[p] + ly * rz - lz * ry + wy * tz - wz * ty;
            ay = ws.originAcceleration[p + 1] + lz * rx - lx * rz + wz * tx - wx * tz;
            az = ws.originAcceleration[p + 2] + lx * ry - ly * rx + wx * ty - wy * tx;
        }
        for (int i = first; i < end; i++) {
            double dx = axisDirection[3 * i];
            double dy = axisDirection[3 * i + 1];
            double dz = axisDirection[3 * i + 2];
            double rate = ws.rate[i];
            double change = ws.rateChange[i];
            double ux = dx * rate;
            double uy = dy * rate;
            double uz = dz * rate;
            if (model.axisKind[i] != ModelCompiler.SLIDER) {
                lx += dx * change + wy * uz - wz * uy;
                ly += dy * change + wz * ux - wx * uz;
                lz += dz * change + wx * uy - wy * ux;
                wx += ux;
                wy += uy;
                wz += uz;
            } else {
                double x = ws.value[i];
                double sx = dx * x;
                double sy = dy * x;
                double sz = dz * x;
                // w x (w x s + 2 a rate) + al x s + a rate'
                double tx = wy * sz - wz * sy + 2 * ux;
                double ty = wz * sx - wx * sz + 2 * uy;
                double tz = wx * sy - wy * sx + 2 * uz;
                ax += dx * change + wy * tz - wz * ty + ly * sz - lz * sy;
                ay += dy * change + wz * tx - wx * tz + lz * sx - lx * sz;
                az += dz * change + wx * ty - wy * tx + lx * sy - ly * sx;
            }
        }
        int at = 3 * b;
        ws.angularVelocity[at] = wx;
        ws.angularVelocity[at + 1] = wy;
        ws.angularVelocity[at + 2] = wz;
        ws.angularAcceleration[at] = lx;
        ws.angularAcceleration[at + 1] = ly;
        ws.angularAcceleration[at + 2] = lz;
        ws.originAcceleration[at] = ax;
        ws.originAcceleration[at + 1] = ay;
        ws.originAcceleration[at + 2] = az;
    }

    /** {@code f = m (a + al x c + w x (w x c)), n = I al + w x I w + c x f} about the origin; I in body axes. */
    private static void inertialForces(MultibodyModel model, int b, Workspace ws) {
        int at = 3 * b;
        double[] force = ws.force;
        double[] moment = ws.moment;
        double m = model.mass[b];
        if (m == 0) {
            force[at] = force[at + 1] = force[at + 2] = 0;
            moment[at] = moment[at + 1] = moment[at + 2] = 0;
            return;
        }
        double wx = ws.angularVelocity[at];
        double wy = ws.angularVelocity[at + 1];
        double wz = ws.angularVelocity[at + 2];
        double lx = ws.angularAcceleration[at];
        double ly = ws.angularAcceleration[at + 1];
        double lz = ws.angularAcceleration[at + 2];
        double cx = ws.bodyComInWorld[at] - ws.origin[at];
        double cy = ws.bodyComInWorld[at + 1] - ws.origin[at + 1];
        double cz = ws.bodyComInWorld[at + 2] - ws.origin[at + 2];
        double tx = wy * cz - wz * cy;
        double ty = wz * cx - wx * cz;
        double tz = wx * cy - wy * cx;
        double fx = m * (ws.originAcceleration[at] + ly * cz - lz * cy + wy * tz - wz * ty);
        double fy = m * (ws.originAcceleration[at + 1] + lz * cx - lx * cz + wz * tx - wx * tz);
        double fz = m * (ws.originAcceleration[at + 2] + lx * cy - ly * cx + wx * ty - wy * tx);

        double[] r = ws.rotation;
        int k = 9 * b;
        double r0 = r[k], r1 = r[k + 1], r2 = r[k + 2];
        double r3 = r[k + 3], r4 = r[k + 4], r5 = r[k + 5];
        double r6 = r[k + 6], r7 = r[k + 7], r8 = r[k + 8];
        double ux = r0 * wx + r3 * wy + r6 * wz;
        double uy = r1 * wx + r4 * wy + r7 * wz;
        double uz = r2 * wx + r5 * wy + r8 * wz;
        double vx = r0 * lx + r3 * ly + r6 * lz;
        double vy = r1 * lx + r4 * ly + r7 * lz;
        double vz = r2 * lx + r5 * ly + r8 * lz;
        double[] inertia = model.inertia;
        int i = 6 * b;
        double hx = inertia[i] * ux;
        double hy = inertia[i + 1] * uy;
        double hz = inertia[i + 2] * uz;
        double nx = inertia[i] * vx;
        double ny = inertia[i + 1] * vy;
        double nz = inertia[i + 2] * vz;
        if (!model.inertiaDiagonal[b]) {
            double xy = inertia[i + 3];
            double xz = inertia[i + 4];
            double yz = inertia[i + 5];
            hx += xy * uy + xz * uz;
            hy += xy * ux + yz * uz;
            hz += xz * ux + yz * uy;
            nx += xy * vy + xz * vz;
            ny += xy * vx + yz * vz;
            nz += xz * vx + yz * vy;
        }
        nx += uy * hz - uz * hy;
        ny += uz * hx - ux * hz;
        nz += ux * hy - uy * hx;
        force[at] = fx;
        force[at + 1] = fy;
        force[at + 2] = fz;
        moment[at] = r0 * nx + r1 * ny + r2 * nz + cy * fz - cz * fy;
        moment[at + 1] = r3 * nx + r4 * ny + r5 * nz + cz * fx - cx * fz;
        moment[at + 2] = r6 * nx + r7 * ny + r8 * nz + cx * fy - cy * fx;
    }

    /** Moments from about the ground's origin to about each body's. */
    private static void subtractWrenches(MultibodyModel model, double[] wrenches, Workspace ws) {
        double[] origin = ws.origin;
        for (int b = 0; b < model.nb; b++) {
            int at = 3 * b;
            int w = 6 * b;
            double fx = wrenches[w];
            double fy = wrenches[w + 1];
            double fz = wrenches[w + 2];
            double px = origin[at];
            double py = origin[at + 1];
            double pz = origin[at + 2];
            ws.force[at] -= fx;
            ws.force[at + 1] -= fy;
            ws.force[at + 2] -= fz;
            ws.moment[at] -= wrenches[w + 3] - (py * fz - pz * fy);
            ws.moment[at + 1] -= wrenches[w + 4] - (pz * fx - px * fz);
            ws.moment[at + 2] -= wrenches[w + 5] - (px * fy - py * fx);
        }
    }

    /** {@code tau += phi' a.n} or {@code phi' a.f}, outermost axis first, then the wrench goes to the parent. */
    private static void project(MultibodyModel model, int b, Workspace ws, double[] tau) {
        int at = 3 * b;
        double fx = ws.force[at];
        double fy = ws.force[at + 1];
        double fz = ws.force[at + 2];
        double nx = ws.moment[at];
        double ny = ws.moment[at + 1];
        double nz = ws.moment[at + 2];
        double[] axisDirection = ws.axisDirection;
        int first = model.firstAxis[b];
        int end = model.firstAxis[b + 1];
        for (int i = end - 1; i >= first; i--) {
            double dx = axisDirection[3 * i];
            double dy = axisDirection[3 * i + 1];
            double dz = axisDirection[3 * i + 2];
            double along;
            if (model.axisKind[i] != ModelCompiler.SLIDER) {
                along = dx * nx + dy * ny + dz * nz;
            } else {
                along = dx * fx + dy * fy + dz * fz;
                double x = ws.value[i];
                nx += x * (dy * fz - dz * fy);
                ny += x * (dz * fx - dx * fz);
                nz += x * (dx * fy - dy * fx);
            }
            tau[model.axisCoordinate[i]] += ws.slope[i] * along;
        }
        int parent = model.bodyParent[b];
        if (parent >= 0) {
            int p = 3 * parent;
            double[] from = first < end ? ws.axisPoint : ws.origin;
            int f = 3 * (first < end ? first : b);
            double rx = from[f] - ws.origin[p];
            double ry = from[f + 1] - ws.origin[p + 1];
            double rz = from[f + 2] - ws.origin[p + 2];
            ws.force[p] += fx;
            ws.force[p + 1] += fy;
            ws.force[p + 2] += fz;
            ws.moment[p] += nx + ry * fz - rz * fy;
            ws.moment[p + 1] += ny + rz * fx - rx * fz;
            ws.moment[p + 2] += nz + rx * fy - ry * fx;
        }
    }
}
