package talus.mechanics.multibody;

/**
 * The outward pass in spatial form: motion vectors with their first and second rates (see
 * {@link InverseDynamicsDerivatives}), velocities, accelerations and forces of every body. Needs positions.
 */
final class SpatialMotion {
    private SpatialMotion() {}

    static void compute(MultibodyModel model, double[] qd, double[] qdd, Workspace ws) {
        SpatialPass.motionVectors(model, model.couplingScale, ws);
        for (int i = 0; i < model.na; i++) {
            int c = model.axisCoordinate[i];
            ws.rate[i] = qd[c];
            ws.rateChange[i] = qdd[c];
        }
        for (int i : model.nonlinearAxes) {
            int c = model.axisCoordinate[i];
            ws.rate[i] = ws.slope[i] * qd[c];
            ws.rateChange[i] = ws.slope[i] * qdd[c] + ws.curvature[i] * qd[c] * qd[c];
        }
        for (int b = 0; b < model.nb; b++) {
            moveAxes(model, b, ws);
            SpatialPass.rigidInertia(model, b, ws);
            bodyForces(model, b, ws);
        }
        for (int i : model.nonlinearAxes) {
            int c = model.axisCoordinate[i];
            double speed = qd[c];
            double turn = ws.curvature[i] * speed;
            double bend = ws.curvature[i] * qdd[c] + ws.third[i] * speed * speed;
            double slope = ws.slope[i];
            double[] motion = ws.motion;
            for (int e = SpatialPass.STRIDE * i; e < SpatialPass.STRIDE * i + 6; e++) {
                motion[e + 12] = slope * motion[e + 12] + 2 * turn * motion[e + 6] + bend * motion[e];
                motion[e + 6] = slope * motion[e + 6] + turn * motion[e];
                motion[e] = slope * motion[e];
            }
        }
        SpatialPass.sumAlongPaths(model, ws, SpatialPass.STRIDE);
    }

    /** S' and S'' of the body's axes, and velocity and acceleration of the body. */
    private static void moveAxes(MultibodyModel model, int b, Workspace ws) {
        double[] motion = ws.motion;
        int parent = model.bodyParent[b];
        double wx = 0, wy = 0, wz = 0, vx = 0, vy = 0, vz = 0;
        double lx = 0, ly = 0, lz = 0, ax = 0, ay = MultibodyModel.GRAVITY, az = 0;
        if (parent >= 0) {
            int p = 6 * parent;
            double[] velocity = ws.spatialVelocity;
            double[] acceleration = ws.spatialAcceleration;
            wx = velocity[p];
            wy = velocity[p + 1];
            wz = velocity[p + 2];
            vx = velocity[p + 3];
            vy = velocity[p + 4];
            vz = velocity[p + 5];
            lx = acceleration[p];
            ly = acceleration[p + 1];
            lz = acceleration[p + 2];
            ax = acceleration[p + 3];
            ay = acceleration[p + 4];
            az = acceleration[p + 5];
        }
        for (int i = model.firstAxis[b]; i < model.firstAxis[b + 1]; i++) {
            int k = SpatialPass.STRIDE * i;
            double rate = ws.rate[i];
            double change = ws.rateChange[i];
            // S' = v x S = (w x s, w x u + v x s), with v before this axis; S x S = 0.
            double sx = motion[k], sy = motion[k + 1], sz = motion[k + 2];
            double ux = motion[k + 3], uy = motion[k + 4], uz = motion[k + 5];
            double dx = wy * sz - wz * sy;
            double dy = wz * sx - wx * sz;
            double dz = wx * sy - wy * sx;
            double ex = wy * uz - wz * uy + vy * sz - vz * sy;
            double ey = wz * ux - wx * uz + vz * sx - vx * sz;
            double ez = wx * uy - wy * ux + vx * sy - vy * sx;
            motion[k + 6] = dx;
            motion[k + 7] = dy;
            motion[k + 8] = dz;
            motion[k + 9] = ex;
            motion[k + 10] = ey;
            motion[k + 11] = ez;
            motion[k + 12] = ly * sz - lz * sy + wy * dz - wz * dy;
            motion[k + 13] = lz * sx - lx * sz + wz * dx - wx * dz;
            motion[k + 14] = lx * sy - ly * sx + wx * dy - wy * dx;
            motion[k + 15] = ly * uz - lz * uy + ay * sz - az * sy + wy * ez - wz * ey + vy * dz - vz * dy;
            motion[k + 16] = lz * ux - lx * uz + az * sx - ax * sz + wz * ex - wx * ez + vz * dx - vx * dz;
            motion[k + 17] = lx * uy - ly * ux + ax * sy - ay * sx + wx * ey - wy * ex + vx * dy - vy * dx;
            lx += sx * change + dx * rate;
            ly += sy * change + dy * rate;
            lz += sz * change + dz * rate;
            ax += ux * change + ex * rate;
            ay += uy * change + ey * rate;
            az += uz * change + ez * rate;
            wx += sx * rate;
            wy += sy * rate;
            wz += sz * rate;
            vx += ux * rate;
            vy += uy * rate;
            vz += uz * rate;
        }
        store(ws.spatialVelocity, 6 * b, wx, wy, wz, vx, vy, vz);
        store(ws.spatialAcceleration, 6 * b, lx, ly, lz, ax, ay, az);
    }

    /** Force {@code I a + v x* I v}, the second moment {@code K = w x Sigma + m c' c^T} and the momentum of a body. */
    private static void bodyForces(MultibodyModel model, int b, Workspace ws) {
        double[] force = ws.spatialForce;
        double[] coriolis = ws.coriolis;
        int f = 6 * b;
        int k = 12 * b;
        double m = model.mass[b];
        if (m == 0) {
            store(force, f, 0, 0, 0, 0, 0, 0);
            store(coriolis, k, 0, 0, 0, 0, 0, 0);
            store(coriolis, k + 6, 0, 0, 0, 0, 0, 0);
            return;
        }
        double[] inertia = ws.spatialInertia;
        double[] momentum = ws.reaction;
        SpatialPass.apply(inertia, 10 * b, ws.spatialAcceleration, f, force, f);
        SpatialPass.apply(inertia, 10 * b, ws.spatialVelocity, f, momentum, 0);
        SpatialPass.cross(ws.spatialVelocity, f, momentum, 0, momentum, 6);
        for (int e = 0; e < 6; e++) {
            force[f + e] += momentum[6 + e];
        }
        double[] velocity = ws.spatialVelocity;
        double wx = velocity[f], wy = velocity[f + 1], wz = velocity[f + 2];
        int j = 10 * b;
        double half = (inertia[j + 4] + inertia[j + 5] + inertia[j + 6]) / 2;
        double xx = half - inertia[j + 4];
        double yy = half - inertia[j + 5];
        double zz = half - inertia[j + 6];
        double xy = -inertia[j + 7];
        double xz = -inertia[j + 8];
        double yz = -inertia[j + 9];
        double hx = inertia[j + 1], hy = inertia[j + 2], hz = inertia[j + 3];
        double vx = velocity[f + 3], vy = velocity[f + 4], vz = velocity[f + 5];
        // About the reference point: K = w x Sigma_o + v_o h^T with Sigma_o = tr(I_o)/2 - I_o.
        coriolis[k] = wy * xz - wz * xy + vx * hx;
        coriolis[k + 1] = wy * yz - wz * yy + vx * hy;
        coriolis[k + 2] = wy * zz - wz * yz + vx * hz;
        coriolis[k + 3] = wz * xx - wx * xz + vy * hx;
        coriolis[k + 4] = wz * xy - wx * yz + vy * hy;
        coriolis[k + 5] = wz * xz - wx * zz + vy * hz;
        coriolis[k + 6] = wx * xy - wy * xx + vz * hx;
        coriolis[k + 7] = wx * yy - wy * xy + vz * hy;
        coriolis[k + 8] = wx * yz - wy * xz + vz * hz;
        coriolis[k + 9] = momentum[3];
        coriolis[k + 10] = momentum[4];
        coriolis[k + 11] = momentum[5];
    }

    private static void store(double[] out, int at, double a, double b, double c, double d, double e, double f) {
        out[at] = a;
        out[at + 1] = b;
        out[at + 2] = c;
        out[at + 3] = d;
        out[at + 4] = e;
        out[at + 5] = f;
    }
}
