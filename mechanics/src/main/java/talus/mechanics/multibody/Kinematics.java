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
        Placement.axisValues(model, q, ws);
        for (int b = 0; b < model.nb; b++) {
            Placement.placeBody(model, b, ws);
        }
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
    public static void pointPosition(
            MultibodyModel model, Workspace ws, int body, double x, double y, double z, double[] out, int at) {
        require(model, ws, body);
        model.requireLength("out", out, at + 3);
        double[] r = ws.rotation;
        int k = 9 * body;
        out[at] = ws.origin[3 * body] + r[k] * x + r[k + 1] * y + r[k + 2] * z;
        out[at + 1] = ws.origin[3 * body + 1] + r[k + 3] * x + r[k + 4] * y + r[k + 5] * z;
        out[at + 2] = ws.origin[3 * body + 2] + r[k + 6] * x + r[k + 7] * y + r[k + 8] * z;
    }

    /** Writes the ground velocity of the point {@code (x, y, z)} of a body to {@code out[at .. at+2]} (m/s). */
    public static void pointVelocity(
            MultibodyModel model, Workspace ws, int body, double x, double y, double z, double[] out, int at) {
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
                new Rotation(r[k], r[k + 1], r[k + 2], r[k + 3], r[k + 4], r[k + 5], r[k + 6], r[k + 7], r[k + 8]));
    }

    private static void require(MultibodyModel model, Workspace ws, int body) {
        Workspace.require(model, ws);
        model.requireBody(body);
    }
}
