package talus.mechanics.multibody;

/**
 * The whole tree as one: centre of mass, its Jacobian, momentum and energy. {@link Kinematics#positions} first; momentum
 * and kinetic energy also need {@link Kinematics#velocities}. A tree without mass has no centre: its position is NaN.
 */
public final class CenterOfMass {
    private CenterOfMass() {}

    /**
     * Ground position of the centre of mass.
     *
     * @param out written: 3 (m)
     */
    public static void position(MultibodyModel model, Workspace ws, double[] out) {
        Workspace.require(model, ws);
        model.requireLength("out", out, 3);
        double x = 0, y = 0, z = 0;
        for (int b = 0; b < model.nb; b++) {
            double m = model.mass[b];
            x += m * ws.bodyComInWorld[3 * b];
            y += m * ws.bodyComInWorld[3 * b + 1];
            z += m * ws.bodyComInWorld[3 * b + 2];
        }
        out[0] = x / model.totalMass();
        out[1] = y / model.totalMass();
        out[2] = z / model.totalMass();
    }

    /**
     * Derivative of the centre of mass by the coordinates.
     *
     * @param jacobian written: 3 rows of coordinateCount() columns
     */
    public static void jacobian(MultibodyModel model, Workspace ws, double[] jacobian) {
        Workspace.require(model, ws);
        int nc = model.nc;
        model.requireLength("jacobian", jacobian, 3 * nc);
        for (int e = 0; e < 3 * nc; e++) {
            jacobian[e] = 0;
        }
        double[] first = ws.force;
        double[] carried = ws.moment;
        for (int b = 0; b < model.nb; b++) {
            double m = model.mass[b];
            carried[b] = m;
            first[3 * b] = m * ws.bodyComInWorld[3 * b];
            first[3 * b + 1] = m * ws.bodyComInWorld[3 * b + 1];
            first[3 * b + 2] = m * ws.bodyComInWorld[3 * b + 2];
        }
        double total = model.totalMass();
        for (int b = model.nb - 1; b >= 0; b--) {
            double m = carried[b];
            double x = first[3 * b];
            double y = first[3 * b + 1];
            double z = first[3 * b + 2];
            for (int i = model.firstAxis[b]; i < model.firstAxis[b + 1]; i++) {
                int d = 3 * i;
                double share = ws.slope[i] / total;
                double ax = share * ws.axisDirection[d];
                double ay = share * ws.axisDirection[d + 1];
                double az = share * ws.axisDirection[d + 2];
                int c = model.axisCoordinate[i];
                if (model.axisKind[i] != ModelCompiler.SLIDER) {
                    double rx = x - m * ws.axisPoint[d];
                    double ry = y - m * ws.axisPoint[d + 1];
                    double rz = z - m * ws.axisPoint[d + 2];
                    jacobian[c] += ay * rz - az * ry;
                    jacobian[c + nc] += az * rx - ax * rz;
                    jacobian[c + 2 * nc] += ax * ry - ay * rx;
                } else {
                    jacobian[c] += m * ax;
                    jacobian[c + nc] += m * ay;
                    jacobian[c + 2 * nc] += m * az;
                }
            }
            int parent = model.bodyParent[b];
            if (parent >= 0) {
                carried[parent] += m;
                first[3 * parent] += x;
                first[3 * parent + 1] += y;
                first[3 * parent + 2] += z;
            }
        }
    }

    /**
     * Momentum of the tree.
     *
     * @param out written: linear momentum (kg.m/s), then angular momentum about the centre of mass (kg.m^2/s), 6
     */
    public static void momentum(MultibodyModel model, Workspace ws, double[] out) {
        Workspace.require(model, ws);
        model.requireLength("out", out, 6);
        position(model, ws, out);
        double gx = out[0], gy = out[1], gz = out[2];
        double px = 0, py = 0, pz = 0, hx = 0, hy = 0, hz = 0;
        double[] spin = ws.force;
        double[] speed = ws.moment;
        for (int b = 0; b < model.nb; b++) {
            double m = model.mass[b];
            if (m > 0) {
                int at = 3 * b;
                spinAndSpeed(model, ws, b, spin, speed);
                double vx = m * speed[0];
                double vy = m * speed[1];
                double vz = m * speed[2];
                double rx = ws.bodyComInWorld[at] - gx;
                double ry = ws.bodyComInWorld[at + 1] - gy;
                double rz = ws.bodyComInWorld[at + 2] - gz;
                px += vx;
                py += vy;
                pz += vz;
                hx += spin[0] + ry * vz - rz * vy;
                hy += spin[1] + rz * vx - rx * vz;
                hz += spin[2] + rx * vy - ry * vx;
            }
        }
        out[0] = px;
        out[1] = py;
        out[2] = pz;
        out[3] = hx;
        out[4] = hy;
        out[5] = hz;
    }

    /** {@code sum m v.v / 2 + w.I w / 2} (J). */
    public static double kineticEnergy(MultibodyModel model, Workspace ws) {
        Workspace.require(model, ws);
        double twice = 0;
        double[] spin = ws.force;
        double[] speed = ws.moment;
        for (int b = 0; b < model.nb; b++) {
            double m = model.mass[b];
            if (m > 0) {
                int at = 3 * b;
                spinAndSpeed(model, ws, b, spin, speed);
                twice += m * (speed[0] * speed[0] + speed[1] * speed[1] + speed[2] * speed[2])
                        + spin[0] * ws.angularVelocity[at]
                        + spin[1] * ws.angularVelocity[at + 1]
                        + spin[2] * ws.angularVelocity[at + 2];
            }
        }
        return twice / 2;
    }

    /** {@code sum m g y}, zero with every centre at ground height (J). */
    public static double potentialEnergy(MultibodyModel model, Workspace ws) {
        Workspace.require(model, ws);
        double sum = 0;
        for (int b = 0; b < model.nb; b++) {
            sum += model.mass[b] * ws.bodyComInWorld[3 * b + 1];
        }
        return MultibodyModel.GRAVITY * sum;
    }

    /** Spin {@code R I R^T w} about the body's centre, and the velocity of that centre, at the head of two arrays. */
    private static void spinAndSpeed(MultibodyModel model, Workspace ws, int b, double[] spin, double[] speed) {
        int at = 3 * b;
        double wx = ws.angularVelocity[at];
        double wy = ws.angularVelocity[at + 1];
        double wz = ws.angularVelocity[at + 2];
        double cx = ws.bodyComInWorld[at] - ws.origin[at];
        double cy = ws.bodyComInWorld[at + 1] - ws.origin[at + 1];
        double cz = ws.bodyComInWorld[at + 2] - ws.origin[at + 2];
        speed[0] = ws.originVelocity[at] + wy * cz - wz * cy;
        speed[1] = ws.originVelocity[at + 1] + wz * cx - wx * cz;
        speed[2] = ws.originVelocity[at + 2] + wx * cy - wy * cx;
        double[] r = ws.rotation;
        int k = 9 * b;
        double ux = r[k] * wx + r[k + 3] * wy + r[k + 6] * wz;
        double uy = r[k + 1] * wx + r[k + 4] * wy + r[k + 7] * wz;
        double uz = r[k + 2] * wx + r[k + 5] * wy + r[k + 8] * wz;
        double[] inertia = model.inertia;
        int i = 6 * b;
        double hx = inertia[i] * ux + inertia[i + 3] * uy + inertia[i + 4] * uz;
        double hy = inertia[i + 3] * ux + inertia[i + 1] * uy + inertia[i + 5] * uz;
        double hz = inertia[i + 4] * ux + inertia[i + 5] * uy + inertia[i + 2] * uz;
        spin[0] = r[k] * hx + r[k + 1] * hy + r[k + 2] * hz;
        spin[1] = r[k + 3] * hx + r[k + 4] * hy + r[k + 5] * hz;
        spin[2] = r[k + 6] * hx + r[k + 7] * hy + r[k + 8] * hz;
    }
}
