package talus.mechanics.multibody;

/**
 * Where bodies are and how they move. {@link #positions} first, {@link #velocities} next; every other method reads what
 * these wrote. Points are given in the body's frame; results are in ground axes. Jacobians are row-major, 3 rows of
 * {@code coordinateCount()} columns, and are written whole, zeros included.
 */
public final class Kinematics {
    private Kinematics() {}

    /**
     * Places every body.
     *
     * @param q read, one value a coordinate (rad or m)
     * @param ws written: values, slopes, rotations, origins, centres, axis directions and points
     */
    public static void positions(MultibodyModel model, double[] q, Workspace ws) {
        Workspace.require(model, ws);
        model.requireLength("q", q, model.nc);
        axisValues(model, q, ws);
        for (int b = 0; b < model.nb; b++) {
            placeBody(model, b, ws);
        }
    }

    /** {@code value = phi(q)} and its derivatives; sine and cosine of every hinge. */
    private static void axisValues(MultibodyModel model, double[] q, Workspace ws) {
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

    /** {@code p = p_P + R_P p_PB, R = R_P R_PB}, then each axis in turn; columns x, y, z of R are kept in locals. */
    private static void placeBody(MultibodyModel model, int b, Workspace ws) {
        double[] rotation = ws.rotation;
        double[] origin = ws.origin;
        double[] direction = ws.axisDirection;
        double[] point = ws.axisPoint;
        double[] place = model.placementTranslation;
        double xx = 1, xy = 0, xz = 0, yx = 0, yy = 1, yz = 0, zx = 0, zy = 0, zz = 1;
        double px = place[3 * b];
        double py = place[3 * b + 1];
        double pz = place[3 * b + 2];
        int parent = model.bodyParent[b];
        if (parent >= 0) {
            int at = 9 * parent;
            xx = rotation[at];
            yx = rotation[at + 1];
            zx = rotation[at + 2];
            xy = rotation[at + 3];
            yy = rotation[at + 4];
            zy = rotation[at + 5];
            xz = rotation[at + 6];
            yz = rotation[at + 7];
            zz = rotation[at + 8];
            double tx = px;
            double ty = py;
            double tz = pz;
            px = origin[3 * parent] + xx * tx + yx * ty + zx * tz;
            py = origin[3 * parent + 1] + xy * tx + yy * ty + zy * tz;
            pz = origin[3 * parent + 2] + xz * tx + yz * ty + zz * tz;
        }
        if (model.placementTurned[b]) {
            double[] turn = model.placementRotation;
            int at = 9 * b;
            double ax = xx, ay = xy, az = xz, bx = yx, by = yy, bz = yz, cx = zx, cy = zy, cz = zz;
            xx = ax * turn[at] + bx * turn[at + 3] + cx * turn[at + 6];
            xy = ay * turn[at] + by * turn[at + 3] + cy * turn[at + 6];
            xz = az * turn[at] + bz * turn[at + 3] + cz * turn[at + 6];
            yx = ax * turn[at + 1] + bx * turn[at + 4] + cx * turn[at + 7];
            yy = ay * turn[at + 1] + by * turn[at + 4] + cy * turn[at + 7];
            yz = az * turn[at + 1] + bz * turn[at + 4] + cz * turn[at + 7];
            zx = ax * turn[at + 2] + bx * turn[at + 5] + cx * turn[at + 8];
            zy = ay * turn[at + 2] + by * turn[at + 5] + cy * turn[at + 8];
            zz = az * turn[at + 2] + bz * turn[at + 5] + cz * turn[at + 8];
        }
        int end = model.firstAxis[b + 1];
        for (int i = model.firstAxis[b]; i < end; i++) {
            int d = 3 * i;
            point[d] = px;
            point[d + 1] = py;
            point[d + 2] = pz;
            double s = ws.sine[i];
            double c = ws.cosine[i];
            double sign = model.axisSign[i];
            switch (model.axisKind[i]) {
                case ModelCompiler.HINGE_X -> {
                    direction[d] = sign * xx;
                    direction[d + 1] = sign * xy;
                    direction[d + 2] = sign * xz;
                    s *= sign;
                    double tx = yx, ty = yy, tz = yz;
                    yx = c * tx + s * zx;
                    yy = c * ty + s * zy;
                    yz = c * tz + s * zz;
                    zx = c * zx - s * tx;
                    zy = c * zy - s * ty;
                    zz = c * zz - s * tz;
                }
                case ModelCompiler.HINGE_Y -> {
                    direction[d] = sign * yx;
                    direction[d + 1] = sign * yy;
                    direction[d + 2] = sign * yz;
                    s *= sign;
                    double tx = zx, ty = zy, tz = zz;
                    zx = c * tx + s * xx;
                    zy = c * ty + s * xy;
                    zz = c * tz + s * xz;
                    xx = c * xx - s * tx;
                    xy = c * xy - s * ty;
                    xz = c * xz - s * tz;
                }
                case ModelCompiler.HINGE_Z -> {
                    direction[d] = sign * zx;
                    direction[d + 1] = sign * zy;
                    direction[d + 2] = sign * zz;
                    s *= sign;
                    double tx = xx, ty = xy, tz = xz;
                    xx = c * tx + s * yx;
                    xy = c * ty + s * yy;
                    xz = c * tz + s * yz;
                    yx = c * yx - s * tx;
                    yy = c * yy - s * ty;
                    yz = c * yz - s * tz;
                }
                case ModelCompiler.HINGE -> {
                    double[] local = model.axisDirection;
                    double ux = local[d], uy = local[d + 1], uz = local[d + 2];
                    double ax = xx * ux + yx * uy + zx * uz;
                    double ay = xy * ux + yy * uy + zy * uz;
                    double az = xz * ux + yz * uy + zz * uz;
                    direction[d] = ax;
                    direction[d + 1] = ay;
                    direction[d + 2] = az;
                    // Rodrigues on each column e, with a.e known: e' = c e + s a x e + (1 - c)(a.e) a.
                    double v = 1 - c;
                    double tx = xx, ty = xy, tz = xz;
                    xx = c * tx + s * (ay * tz - az * ty) + v * ux * ax;
                    xy = c * ty + s * (az * tx - ax * tz) + v * ux * ay;
                    xz = c * tz + s * (ax * ty - ay * tx) + v * ux * az;
                    tx = yx;
                    ty = yy;
                    tz = yz;
                    yx = c * tx + s * (ay * tz - az * ty) + v * uy * ax;
                    yy = c * ty + s * (az * tx - ax * tz) + v * uy * ay;
                    yz = c * tz + s * (ax * ty - ay * tx) + v * uy * az;
                    tx = zx;
                    ty = zy;
                    tz = zz;
                    zx = c * tx + s * (ay * tz - az * ty) + v * uz * ax;
                    zy = c * ty + s * (az * tx - ax * tz) + v * uz * ay;
                    zz = c * tz + s * (ax * ty - ay * tx) + v * uz * az;
                }
                default -> {
                    double[] local = model.axisDirection;
                    double ux = local[d], uy = local[d + 1], uz = local[d + 2];
                    double ax = xx * ux + yx * uy + zx * uz;
                    double ay = xy * ux + yy * uy + zy * uz;
                    double az = xz * ux + yz * uy + zz * uz;
                    direction[d] = ax;
                    direction[d + 1] = ay;
                    direction[d + 2] = az;
                    double shift = ws.value[i];
                    px += ax * shift;
                    py += ay * shift;
                    pz += az * shift;
                }
            }
        }
        int at = 9 * b;
        rotation[at] = xx;
        rotation[at + 1] = yx;
        rotation[at + 2] = zx;
        rotation[at + 3] = xy;
        rotation[at + 4] = yy;
        rotation[at + 5] = zy;
        rotation[at + 6] = xz;
        rotation[at + 7] = yz;
        rotation[at + 8] = zz;
        double[] local = model.center;
        double cx = local[3 * b], cy = local[3 * b + 1], cz = local[3 * b + 2];
        origin[3 * b] = px;
        origin[3 * b + 1] = py;
        origin[3 * b + 2] = pz;
        ws.bodyComInWorld[3 * b] = px + xx * cx + yx * cy + zx * cz;
        ws.bodyComInWorld[3 * b + 1] = py + xy * cx + yy * cy + zy * cz;
        ws.bodyComInWorld[3 * b + 2] = pz + xz * cx + yz * cy + zz * cz;
    }

    /**
     * Velocities of every body at the configuration of the last {@link #positions}.
     *
     * @param qd read, one rate a coordinate (rad/s or m/s)
     * @param ws read: positions; written: body angular velocities, origin velocities, axis rates
     */
    public static void velocities(MultibodyModel model, double[] qd, Workspace ws) {
        Workspace.require(model, ws);
        model.requireLength("qd", qd, model.nc);
        for (int i = 0; i < model.na; i++) {
            ws.rate[i] = ws.slope[i] * qd[model.axisCoordinate[i]];
        }
        for (int b = 0; b < model.nb; b++) {
            moveBody(model, b, ws);
        }
    }

    /** {@code v = v_P + w_P x (p - p_P)}, then hinges add to w and sliders to v; a slider's shift turns with w. */
    private static void moveBody(MultibodyModel model, int b, Workspace ws) {
        double[] origin = ws.origin;
        double wx = 0, wy = 0, wz = 0, vx = 0, vy = 0, vz = 0;
        int parent = model.bodyParent[b];
        int end = model.firstAxis[b + 1];
        int first = model.firstAxis[b];
        double fromX = first < end ? ws.axisPoint[3 * first] : origin[3 * b];
        double fromY = first < end ? ws.axisPoint[3 * first + 1] : origin[3 * b + 1];
        double fromZ = first < end ? ws.axisPoint[3 * first + 2] : origin[3 * b + 2];
        if (parent >= 0) {
            int p = 3 * parent;
            wx = ws.angularVelocity[p];
            wy = ws.angularVelocity[p + 1];
            wz = ws.angularVelocity[p + 2];
            double rx = fromX - origin[p];
            double ry = fromY - origin[p + 1];
            double rz = fromZ - origin[p + 2];
            vx = ws.originVelocity[p] + wy * rz - wz * ry;
            vy = ws.originVelocity[p + 1] + wz * rx - wx * rz;
            vz = ws.originVelocity[p + 2] + wx * ry - wy * rx;
        }
        for (int i = first; i < end; i++) {
            int d = 3 * i;
            double ax = ws.axisDirection[d];
            double ay = ws.axisDirection[d + 1];
            double az = ws.axisDirection[d + 2];
            double rate = ws.rate[i];
            if (model.axisKind[i] != ModelCompiler.SLIDER) {
                wx += ax * rate;
                wy += ay * rate;
                wz += az * rate;
            } else {
                double shift = ws.value[i];
                vx += ax * rate + shift * (wy * az - wz * ay);
                vy += ay * rate + shift * (wz * ax - wx * az);
                vz += az * rate + shift * (wx * ay - wy * ax);
            }
        }
        int at = 3 * b;
        ws.angularVelocity[at] = wx;
        ws.angularVelocity[at + 1] = wy;
        ws.angularVelocity[at + 2] = wz;
        ws.originVelocity[at] = vx;
        ws.originVelocity[at + 1] = vy;
        ws.originVelocity[at + 2] = vz;
    }

    /** Writes the ground position of the point {@code (x, y, z)} of a body to {@code out[at .. at+2]} (m). */
    public static void pointPosition(MultibodyModel model, Workspace ws, int body, double x, double y, double z, double[] out, int at) {
        require(model, ws, body);
        model.requireLength("out", out, at + 3);
        double[] r = ws.rotation;
        int k = 9 * body;
        out[at] = ws.origin[3 * body] + r[k] * x + r[k + 1] * y + r[k + 2] * z;
        out[at + 1] = ws.origin[3 * body + 1] + r[k + 3] * x + r[k + 4] * y + r[k + 5] * z;
        out[at + 2] = ws.origin[3 * body + 2] + r[k + 6] * x + r[k + 7] * y + r[k + 8] * z;
    }

    /** Writes the ground velocity of the point {@code (x, y, z)} of a body to {@code out[at .. at+2]} (m/s). */
    public static void pointVelocity(MultibodyModel model, Workspace ws, int body, double x, double y, double z, double[] out, int at) {
        require(model, ws, body);
        model.requireLength("out", out, at + 3);
        double[] r = ws.rotation;
        int k = 9 * body;
        double rx = r[k] * x + r[k + 1] * y + r[k + 2] * z;
        double ry = r[k + 3] * x + r[k + 4] * y + r[k + 5] * z;
        double rz = r[k + 6] * x + r[k + 7] * y + r[k + 8] * z;
        int b = 3 * body;
        double wx = ws.angularVelocity[b];
        double wy = ws.angularVelocity[b + 1];
        double wz = ws.angularVelocity[b + 2];
        out[at] = ws.originVelocity[b] + wy * rz - wz * ry;
        out[at + 1] = ws.originVelocity[b + 1] + wz * rx - wx * rz;
        out[at + 2] = ws.originVelocity[b + 2] + wx * ry - wy * rx;
    }

    /**
     * Derivative of {@link #pointPosition} by the coordinates: {@code v = J qd}.
     *
     * @param jacobian written from {@code at}: 3 rows of coordinateCount() columns
     */
    public static void pointJacobian(
            MultibodyModel model, Workspace ws, int body, double x, double y, double z, double[] jacobian, int at) {
        require(model, ws, body);
        int nc = model.nc;
        model.requireLength("jacobian", jacobian, at + 3 * nc);
        double[] r = ws.rotation;
        int k = 9 * body;
        double px = ws.origin[3 * body] + r[k] * x + r[k + 1] * y + r[k + 2] * z;
        double py = ws.origin[3 * body + 1] + r[k + 3] * x + r[k + 4] * y + r[k + 5] * z;
        double pz = ws.origin[3 * body + 2] + r[k + 6] * x + r[k + 7] * y + r[k + 8] * z;
        for (int e = at; e < at + 3 * nc; e++) {
            jacobian[e] = 0;
        }
        for (int i = model.lastAxis[body]; i >= 0; i = model.axisParent[i]) {
            int d = 3 * i;
            double slope = ws.slope[i];
            double ax = slope * ws.axisDirection[d];
            double ay = slope * ws.axisDirection[d + 1];
            double az = slope * ws.axisDirection[d + 2];
            int column = at + model.axisCoordinate[i];
            if (model.axisKind[i] != ModelCompiler.SLIDER) {
                double rx = px - ws.axisPoint[d];
                double ry = py - ws.axisPoint[d + 1];
                double rz = pz - ws.axisPoint[d + 2];
                jacobian[column] += ay * rz - az * ry;
                jacobian[column + nc] += az * rx - ax * rz;
                jacobian[column + 2 * nc] += ax * ry - ay * rx;
            } else {
                jacobian[column] += ax;
                jacobian[column + nc] += ay;
                jacobian[column + 2 * nc] += az;
            }
        }
    }

    /**
     * Angular velocity of a body by coordinate rates: {@code w = J qd}.
     *
     * @param jacobian written from {@code at}: 3 rows of coordinateCount() columns
     */
    public static void orientationJacobian(MultibodyModel model, Workspace ws, int body, double[] jacobian, int at) {
        require(model, ws, body);
        int nc = model.nc;
        model.requireLength("jacobian", jacobian, at + 3 * nc);
        for (int e = at; e < at + 3 * nc; e++) {
            jacobian[e] = 0;
        }
        for (int i = model.lastAxis[body]; i >= 0; i = model.axisParent[i]) {
            if (model.axisKind[i] != ModelCompiler.SLIDER) {
                int column = at + model.axisCoordinate[i];
                double slope = ws.slope[i];
                jacobian[column] += slope * ws.axisDirection[3 * i];
                jacobian[column + nc] += slope * ws.axisDirection[3 * i + 1];
                jacobian[column + 2 * nc] += slope * ws.axisDirection[3 * i + 2];
            }
        }
    }

    /** Where a body is in the ground, as a record: for reports, not for inner loops. */
    public static Pose bodyPose(MultibodyModel model, Workspace ws, int body) {
        require(model, ws, body);
        double[] r = ws.rotation;
        int k = 9 * body;
        return new Pose(
                new Vector3(ws.origin[3 * body], ws.origin[3 * body + 1], ws.origin[3 * body + 2]),
                new Rotation(
                        r[k], r[k + 1], r[k + 2], r[k + 3], r[k + 4], r[k + 5], r[k + 6], r[k + 7], r[k + 8]));
    }

    private static void require(MultibodyModel model, Workspace ws, int body) {
        Workspace.require(model, ws);
        model.requireBody(body);
    }
}
