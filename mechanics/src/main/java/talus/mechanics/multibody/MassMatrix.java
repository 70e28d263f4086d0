package talus.mechanics.multibody;

/**
 * The mass matrix by the composite rigid body algorithm (Walker and Orin 1982): {@code M_ij = S_i . I_j S_j} with
 * {@code I_j} the inertia of all that axis j carries and i any axis above it.
 */
public final class MassMatrix {
    private MassMatrix() {}

    /**
     * Computes {@code M(q)}, symmetric, both halves.
     *
     * @param q read: coordinates (rad, m)
     * @param ws written: positions, scratch
     * @param mass written: coordinateCount() squared, row-major
     */
    public static void compute(MultibodyModel model, double[] q, Workspace ws, double[] mass) {
        int nc = model.nc;
        model.requireLength("mass", mass, nc * nc);
        Kinematics.positions(model, q, ws);
        SpatialPass.motionVectors(model, ws.slope, ws);
        SpatialPass.sumAlongPaths(model, ws, 6);
        SpatialPass.rigidInertias(model, ws);
        for (int e = 0; e < nc * nc; e++) {
            mass[e] = 0;
        }
        for (int b = model.nb - 1; b >= 0; b--) {
            for (int i = model.firstAxis[b]; i < model.firstAxis[b + 1]; i++) {
                SpatialPass.apply(ws.spatialInertia, 10 * b, ws.motion, SpatialPass.STRIDE * i, ws.reaction, 0);
                addColumn(model, i, ws, mass);
            }
            SpatialPass.addToParent(model, b, ws.spatialInertia, 10);
        }
    }

    /** Axis i with itself, then with every coordinate above it. */
    private static void addColumn(MultibodyModel model, int i, Workspace ws, double[] mass) {
        double[] u = ws.reaction;
        double u0 = u[0], u1 = u[1], u2 = u[2], u3 = u[3], u4 = u[4], u5 = u[5];
        int nc = model.nc;
        int own = model.axisCoordinate[i];
        mass[own * nc + own] += dot(ws.motion, SpatialPass.STRIDE * i, u0, u1, u2, u3, u4, u5);
        int above = model.axisParent[i];
        if (above < 0) {
            return;
        }
        int end = model.columnStart[above + 1];
        for (int e = model.columnStart[above]; e < end; e++) {
            int j = model.columnAxis[e];
            int c = model.axisCoordinate[j];
            double entry = dot(ws.column, SpatialPass.STRIDE * j, u0, u1, u2, u3, u4, u5);
            mass[c * nc + own] += entry;
            mass[own * nc + c] += entry;
        }
    }

    private static double dot(double[] s, int k, double u0, double u1, double u2, double u3, double u4, double u5) {
        return s[k] * u0 + s[k + 1] * u1 + s[k + 2] * u2 + s[k + 3] * u3 + s[k + 4] * u4 + s[k + 5] * u5;
    }
}
