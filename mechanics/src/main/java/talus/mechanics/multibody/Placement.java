package talus.mechanics.multibody;

import talus.mechanics.calculus.SinCos;

/** The position pass: how far each axis has moved, and where that puts each body. */
final class Placement {
    private Placement() {}

    /** {@code value = phi(q)} and its derivatives; sine and cosine of every hinge. */
    static void axisValues(MultibodyModel model, double[] q, Workspace ws) {
        int[] coordinate = model.axisCoordinate;
        double[] factor = model.couplingFactor;
        double[] offset = model.couplingOffset;
        double[] value = ws.value;
        for (int i = 0; i < value.length; i++) {
            value[i] = factor[i] * q[coordinate[i]] + offset[i];
        }
        double[] polynomial = model.polynomial;
        for (int i : model.nonlinearAxes) {
            double x = q[coordinate[i]];
            double p0 = 0;
            double p1 = 0;
            double p2 = 0;
            double p3 = 0;
            // Horner for p and, by differentiating its step, for p', p''/2 and p'''/6.
            for (int k = model.polynomialStart[i + 1] - 1; k >= model.polynomialStart[i]; k--) {
                p3 = p3 * x + p2;
                p2 = p2 * x + p1;
                p1 = p1 * x + p0;
                p0 = p0 * x + polynomial[k];
            }
            value[i] = p0;
            ws.slope[i] = p1;
            ws.curvature[i] = 2 * p2;
            ws.third[i] = 6 * p3;
        }
        int[] kind = model.axisKind;
        for (int i = 0; i < value.length; i++) {
            if (kind[i] != ModelCompiler.SLIDER) {
                SinCos.of(value[i], ws.sine, ws.cosine, i);
            }
        }
    }

    /** {@code p = p_P + R_P p_PB, R = R_P R_PB}, then each axis in turn, then the centre {@code p + R c}. */
    static void placeBody(MultibodyModel model, int b, Workspace ws) {
        double[] r = ws.rotation;
        double[] origin = ws.origin;
        int k = 9 * b;
        int o = 3 * b;
        int parent = model.bodyParent[b];
        if (parent < 0) {
            System.arraycopy(model.placementRotation, k, r, k, 9);
            System.arraycopy(model.placementTranslation, o, origin, o, 3);
        } else {
            toGround(r, 9 * parent, origin, 3 * parent, model.placementTranslation, o, origin, o);
            if (model.placementTurned[b]) {
                multiply(r, 9 * parent, model.placementRotation, k, r, k);
            } else {
                copy(r, 9 * parent, r, k);
            }
        }
        int end = model.firstAxis[b + 1];
        for (int i = model.firstAxis[b]; i < end; i++) {
            move(model, i, k, o, ws);
        }
        toGround(r, k, origin, o, model.center, o, ws.bodyComInWorld, o);
    }

    /** Writes the axis' point and direction in the ground, then turns or shifts the body. */
    private static void move(MultibodyModel model, int i, int k, int o, Workspace ws) {
        double[] r = ws.rotation;
        double[] origin = ws.origin;
        double[] axis = ws.axisDirection;
        int d = 3 * i;
        ws.axisPoint[d] = origin[o];
        ws.axisPoint[d + 1] = origin[o + 1];
        ws.axisPoint[d + 2] = origin[o + 2];
        int kind = model.axisKind[i];
        if (kind <= ModelCompiler.HINGE_Z) {
            // About an axis of the body: two columns of R mix, the third is the axis.
            double sign = model.axisSign[i];
            axis[d] = sign * r[k + kind];
            axis[d + 1] = sign * r[k + kind + 3];
            axis[d + 2] = sign * r[k + kind + 6];
            int u = k + NEXT[kind];
            int v = k + NEXT[kind + 1];
            mixColumns(r, u, v, ws.cosine[i], sign * ws.sine[i]);
            return;
        }
        double[] local = model.axisDirection;
        double ux = local[d];
        double uy = local[d + 1];
        double uz = local[d + 2];
        double ax = r[k] * ux + r[k + 1] * uy + r[k + 2] * uz;
        double ay = r[k + 3] * ux + r[k + 4] * uy + r[k + 5] * uz;
        double az = r[k + 6] * ux + r[k + 7] * uy + r[k + 8] * uz;
        axis[d] = ax;
        axis[d + 1] = ay;
        axis[d + 2] = az;
        if (kind == ModelCompiler.SLIDER) {
            double shift = ws.value[i];
            origin[o] += ax * shift;
            origin[o + 1] += ay * shift;
            origin[o + 2] += az * shift;
        } else {
            turnColumn(r, k, ux, ax, ay, az, ws.cosine[i], ws.sine[i]);
            turnColumn(r, k + 1, uy, ax, ay, az, ws.cosine[i], ws.sine[i]);
            turnColumn(r, k + 2, uz, ax, ay, az, ws.cosine[i], ws.sine[i]);
        }
    }

    /** The two columns after column 0, 1 and 2. */
    private static final int[] NEXT = {1, 2, 0, 1};

    /** {@code u' = c u + s v, v' = c v - s u} on columns that begin at u and v. */
    private static void mixColumns(double[] r, int u, int v, double c, double s) {
        double u0 = r[u], u1 = r[u + 3], u2 = r[u + 6];
        double v0 = r[v], v1 = r[v + 3], v2 = r[v + 6];
        r[u] = c * u0 + s * v0;
        r[u + 3] = c * u1 + s * v1;
        r[u + 6] = c * u2 + s * v2;
        r[v] = c * v0 - s * u0;
        r[v + 3] = c * v1 - s * u1;
        r[v + 6] = c * v2 - s * u2;
    }

    /** Rodrigues on one column e of R, with {@code a.e} known: {@code e' = c e + s a x e + (1 - c)(a.e) a}. */
    private static void turnColumn(
            double[] r, int e, double along, double ax, double ay, double az, double c, double s) {
        double x = r[e], y = r[e + 3], z = r[e + 6];
        double share = (1 - c) * along;
        r[e] = c * x + s * (ay * z - az * y) + share * ax;
        r[e + 3] = c * y + s * (az * x - ax * z) + share * ay;
        r[e + 6] = c * z + s * (ax * y - ay * x) + share * az;
    }

    /** {@code out = p + R v}. */
    private static void toGround(double[] r, int k, double[] p, int at, double[] v, int vAt, double[] out, int outAt) {
        double x = v[vAt], y = v[vAt + 1], z = v[vAt + 2];
        out[outAt] = p[at] + r[k] * x + r[k + 1] * y + r[k + 2] * z;
        out[outAt + 1] = p[at + 1] + r[k + 3] * x + r[k + 4] * y + r[k + 5] * z;
        out[outAt + 2] = p[at + 2] + r[k + 6] * x + r[k + 7] * y + r[k + 8] * z;
    }

    private static void multiply(double[] a, int i, double[] b, int j, double[] out, int k) {
        for (int row = 0; row < 9; row += 3) {
            double x = a[i + row], y = a[i + row + 1], z = a[i + row + 2];
            out[k + row] = x * b[j] + y * b[j + 3] + z * b[j + 6];
            out[k + row + 1] = x * b[j + 1] + y * b[j + 4] + z * b[j + 7];
            out[k + row + 2] = x * b[j + 2] + y * b[j + 5] + z * b[j + 8];
        }
    }

    private static void copy(double[] from, int i, double[] to, int k) {
        for (int e = 0; e < 9; e++) {
            to[k + e] = from[i + e];
        }
    }
}
