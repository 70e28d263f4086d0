package talus.mechanics.multibody;

/**
 * Spatial quantities (Featherstone 2008) that several algorithms share: motion vectors (angular, linear) and rigid
 * inertias in ground axes, about the point of the ground where the origin of body 0 is at the moment. That point stands
 * still; choosing it close to the bodies keeps digits when they are far from the ground's origin.
 */
final class SpatialPass {
    /** Numbers an axis has in {@link Workspace#motion}: S, then its first and second rate (derivatives only). */
    static final int STRIDE = 18;

    private SpatialPass() {}

    /**
     * Every axis' motion vector times {@code scale}.
     *
     * @param scale read: one factor an axis
     */
    static void motionVectors(MultibodyModel model, double[] scale, Workspace ws) {
        for (int i = 0; i < model.na; i++) {
            motionVector(model, i, scale[i], ws, ws.motion, STRIDE * i);
        }
    }

    /** {@code S = (a, (p - o) x a)} for a hinge and {@code (0, a)} for a slider, times {@code scale}. */
    static void motionVector(MultibodyModel model, int i, double scale, Workspace ws, double[] out, int at) {
        int d = 3 * i;
        double ax = scale * ws.axisDirection[d];
        double ay = scale * ws.axisDirection[d + 1];
        double az = scale * ws.axisDirection[d + 2];
        if (model.axisKind[i] != ModelCompiler.SLIDER) {
            double px = ws.axisPoint[d] - ws.origin[0];
            double py = ws.axisPoint[d + 1] - ws.origin[1];
            double pz = ws.axisPoint[d + 2] - ws.origin[2];
            out[at] = ax;
            out[at + 1] = ay;
            out[at + 2] = az;
            out[at + 3] = py * az - pz * ay;
            out[at + 4] = pz * ax - px * az;
            out[at + 5] = px * ay - py * ax;
        } else {
            out[at] = 0;
            out[at + 1] = 0;
            out[at + 2] = 0;
            out[at + 3] = ax;
            out[at + 4] = ay;
            out[at + 5] = az;
        }
    }

    /**
     * How the body beyond axis i moves with the coordinate of axis i: the sum over that coordinate's axes at and above i.
     * Without shared coordinates this is the axis' own vector, and both arrays are one.
     */
    static void sumAlongPaths(MultibodyModel model, Workspace ws, int width) {
        if (!model.sharesCoordinates()) {
            return;
        }
        double[] motion = ws.motion;
        double[] column = ws.column;
        for (int i = 0; i < model.na; i++) {
            int k = STRIDE * i;
            int above = model.axisSameAbove[i];
            if (above < 0) {
                System.arraycopy(motion, k, column, k, width);
            } else {
                for (int e = 0; e < width; e++) {
                    column[k + e] = motion[k + e] + column[STRIDE * above + e];
                }
            }
        }
    }

    /** Mass, first moment {@code m c} and inertia about the reference point (xx yy zz xy xz yz), 10 a body. */
    static void rigidInertias(MultibodyModel model, Workspace ws) {
        for (int b = 0; b < model.nb; b++) {
            rigidInertia(model, b, ws);
        }
    }

    /** {@code R I R^T + m (c.c - c c^T)}. */
    static void rigidInertia(MultibodyModel model, int b, Workspace ws) {
        double[] out = ws.spatialInertia;
        int at = 10 * b;
        double m = model.mass[b];
        if (m == 0) {
            for (int e = 0; e < 10; e++) {
                out[at + e] = 0;
            }
            return;
        }
        double[] local = model.inertia;
        int i = 6 * b;
        double xx = local[i], yy = local[i + 1], zz = local[i + 2];
        double xy = local[i + 3], xz = local[i + 4], yz = local[i + 5];
        double[] r = ws.rotation;
        int k = 9 * b;
        double r0 = r[k], r1 = r[k + 1], r2 = r[k + 2];
        double r3 = r[k + 3], r4 = r[k + 4], r5 = r[k + 5];
        double r6 = r[k + 6], r7 = r[k + 7], r8 = r[k + 8];
        double t0 = xx * r0 + xy * r1 + xz * r2;
        double t1 = xy * r0 + yy * r1 + yz * r2;
        double t2 = xz * r0 + yz * r1 + zz * r2;
        double t3 = xx * r3 + xy * r4 + xz * r5;
        double t4 = xy * r3 + yy * r4 + yz * r5;
        double t5 = xz * r3 + yz * r4 + zz * r5;
        double t6 = xx * r6 + xy * r7 + xz * r8;
        double t7 = xy * r6 + yy * r7 + yz * r8;
        double t8 = xz * r6 + yz * r7 + zz * r8;
        double cx = ws.bodyComInWorld[3 * b] - ws.origin[0];
        double cy = ws.bodyComInWorld[3 * b + 1] - ws.origin[1];
        double cz = ws.bodyComInWorld[3 * b + 2] - ws.origin[2];
        double hx = m * cx;
        double hy = m * cy;
        double hz = m * cz;
        out[at] = m;
        out[at + 1] = hx;
        out[at + 2] = hy;
        out[at + 3] = hz;
        out[at + 4] = r0 * t0 + r1 * t1 + r2 * t2 + hy * cy + hz * cz;
        out[at + 5] = r3 * t3 + r4 * t4 + r5 * t5 + hx * cx + hz * cz;
        out[at + 6] = r6 * t6 + r7 * t7 + r8 * t8 + hx * cx + hy * cy;
        out[at + 7] = r0 * t3 + r1 * t4 + r2 * t5 - hx * cy;
        out[at + 8] = r0 * t6 + r1 * t7 + r2 * t8 - hx * cz;
        out[at + 9] = r3 * t6 + r4 * t7 + r5 * t8 - hy * cz;
    }

    /** Adds {@code width} numbers of body b to those of its parent. */
    static void addToParent(MultibodyModel model, int b, double[] array, int width) {
        int parent = model.bodyParent[b];
        if (parent >= 0) {
            for (int e = 0; e < width; e++) {
                array[width * parent + e] += array[width * b + e];
            }
        }
    }

    /** {@code I x} for the inertia at {@code at} of a 10-number array: {@code n = I w + h x u, f = m u + w x h}. */
    static void apply(double[] inertia, int at, double[] x, int xAt, double[] out, int outAt) {
        double m = inertia[at];
        double hx = inertia[at + 1];
        double hy = inertia[at + 2];
        double hz = inertia[at + 3];
        double xy = inertia[at + 7];
        double xz = inertia[at + 8];
        double yz = inertia[at + 9];
        double wx = x[xAt];
        double wy = x[xAt + 1];
        double wz = x[xAt + 2];
        double ux = x[xAt + 3];
        double uy = x[xAt + 4];
        double uz = x[xAt + 5];
        out[outAt] = inertia[at + 4] * wx + xy * wy + xz * wz + hy * uz - hz * uy;
        out[outAt + 1] = xy * wx + inertia[at + 5] * wy + yz * wz + hz * ux - hx * uz;
        out[outAt + 2] = xz * wx + yz * wy + inertia[at + 6] * wz + hx * uy - hy * ux;
        out[outAt + 3] = m * ux + wy * hz - wz * hy;
        out[outAt + 4] = m * uy + wz * hx - wx * hz;
        out[outAt + 5] = m * uz + wx * hy - wy * hx;
    }

    /** Motion vector against force vector, or the power of one on the other. */
    static double dot(double[] motion, int k, double[] force, int j) {
        return motion[k] * force[j]
                + motion[k + 1] * force[j + 1]
                + motion[k + 2] * force[j + 2]
                + motion[k + 3] * force[j + 3]
                + motion[k + 4] * force[j + 4]
                + motion[k + 5] * force[j + 5];
    }

    /** {@code out = S x* F = (w x n + u x f, w x f)}. */
    static void cross(double[] motion, int k, double[] force, int j, double[] out, int at) {
        double wx = motion[k], wy = motion[k + 1], wz = motion[k + 2];
        double ux = motion[k + 3], uy = motion[k + 4], uz = motion[k + 5];
        double nx = force[j], ny = force[j + 1], nz = force[j + 2];
        double fx = force[j + 3], fy = force[j + 4], fz = force[j + 5];
        out[at] = wy * nz - wz * ny + uy * fz - uz * fy;
        out[at + 1] = wz * nx - wx * nz + uz * fx - ux * fz;
        out[at + 2] = wx * ny - wy * nx + ux * fy - uy * fx;
        out[at + 3] = wy * fz - wz * fy;
        out[at + 4] = wz * fx - wx * fz;
        out[at + 5] = wx * fy - wy * fx;
    }

    /** Wrenches about the reference point, moment first, 6 a body. */
    static void wrenchesAboutReference(MultibodyModel model, double[] wrenches, Workspace ws) {
        double[] out = ws.spatialWrench;
        double ox = ws.origin[0];
        double oy = ws.origin[1];
        double oz = ws.origin[2];
        for (int b = 0; b < model.nb; b++) {
            int k = 6 * b;
            double fx = wrenches[k];
            double fy = wrenches[k + 1];
            double fz = wrenches[k + 2];
            out[k] = wrenches[k + 3] - (oy * fz - oz * fy);
            out[k + 1] = wrenches[k + 4] - (oz * fx - ox * fz);
            out[k + 2] = wrenches[k + 5] - (ox * fy - oy * fx);
            out[k + 3] = fx;
            out[k + 4] = fy;
            out[k + 5] = fz;
        }
    }
}
