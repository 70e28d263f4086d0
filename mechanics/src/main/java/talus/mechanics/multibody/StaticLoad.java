package talus.mechanics.multibody;

/**
 * Forces that keep their size and direction in the world while the bodies they act on move: their generalized forces and how these
 * change with the coordinates, in closed form. {@link StaticCurvature} takes it one order further.
 *
 * <p>Weight and the forces of the ground are such loads. For a force {@code f} at a point {@code p} that is carried by a body, the
 * generalized force on axis {@code k} is {@code g_k = f . dp/dq_k}. With the axes of the path numbered from the root, hinge
 * directions {@code w} and {@code r_k = p - o_k} the arm from the axis' point,
 *
 * <pre>
 * dp/dq_k             = w_k x r_k
 * d2p/dq_j dq_k       = w_j x (w_k x r_k)                  j &lt;= k
 * </pre>
 *
 * so that all sums over the forces on the subtree of an axis need only three composites: the force {@code f = sum f}, the virial
 * {@code W = sum p f^T} and the couple {@code m}. They are kept about the world origin and shifted to the axis where they are used:
 * {@code W_k = W - o_k f^T}. Couples are constant in the world as well; they are not conservative, so {@link #stiffness} is not
 * symmetric where they act.
 *
 * <p>Order of calls: {@link Kinematics#positions}, {@link #clear}, any {@code add...}, {@link #accumulate}, then the results. Units SI,
 * angles rad, vectors in ground axes. Axes driven through a coupling must be affine in their coordinate.
 */
public final class StaticLoad {
    final MultibodyModel model;
    final Workspace workspace;
    private final int axes;
    private final int coordinates;
    final double[] force;
    private final double[] virial;
    final double[] couple;
    private final double[] local = new double[9];
    private final double[] lever = new double[3];
    private final double[] coupleLever = new double[3];

    /**
     * @param model the tree
     * @param workspace where {@link Kinematics#positions} leaves the placements this load reads
     */
    public StaticLoad(MultibodyModel model, Workspace workspace) {
        this.model = model;
        this.workspace = workspace;
        this.axes = model.axisCount();
        this.coordinates = model.coordinateCount();
        if (model.nonlinearAxes.length > 0) {
            throw new IllegalArgumentException(
                    "axis " + model.axisName(model.nonlinearAxes[0]) + " is not affine in its coordinate");
        }
        this.force = new double[3 * axes];
        this.virial = new double[9 * axes];
        this.couple = new double[3 * axes];
    }

    /** Forgets all forces. */
    public void clear() {
        java.util.Arrays.fill(force, 0);
        java.util.Arrays.fill(virial, 0);
        java.util.Arrays.fill(couple, 0);
    }

    /** Adds the weight of every body, gravity along -Y. */
    public void addWeights() {
        for (int b = 0; b < model.bodyCount(); b++) {
            double m = model.bodyMass(b);
            if (m > 0) {
                double[] com = workspace.bodyComInWorld;
                addForce(b, com[3 * b], com[3 * b + 1], com[3 * b + 2], 0, -m * MultibodyModel.GRAVITY, 0);
            }
        }
    }

    /** Adds the force {@code (fx, fy, fz)} at the point {@code (px, py, pz)} that moves with the body; both in ground axes. */
    public void addForce(int body, double px, double py, double pz, double fx, double fy, double fz) {
        int a = model.lastAxis(body);
        if (a < 0) {
            return;
        }
        int v = 3 * a;
        force[v] += fx;
        force[v + 1] += fy;
        force[v + 2] += fz;
        int w = 9 * a;
        virial[w] += px * fx;
        virial[w + 1] += px * fy;
        virial[w + 2] += px * fz;
        virial[w + 3] += py * fx;
        virial[w + 4] += py * fy;
        virial[w + 5] += py * fz;
        virial[w + 6] += pz * fx;
        virial[w + 7] += pz * fy;
        virial[w + 8] += pz * fz;
    }

    /** Adds the couple {@code (mx, my, mz)} in ground axes. */
    public void addCouple(int body, double mx, double my, double mz) {
        int a = model.lastAxis(body);
        if (a < 0) {
            return;
        }
        couple[3 * a] += mx;
        couple[3 * a + 1] += my;
        couple[3 * a + 2] += mz;
    }

    /** Sums the forces of every axis' subtree. */
    public void accumulate() {
        for (int a = axes - 1; a >= 0; a--) {
            int p = model.axisParent(a);
            if (p >= 0) {
                for (int i = 0; i < 3; i++) {
                    force[3 * p + i] += force[3 * a + i];
                    couple[3 * p + i] += couple[3 * a + i];
                }
                for (int i = 0; i < 9; i++) {
                    virial[9 * p + i] += virial[9 * a + i];
                }
            }
        }
    }

    /**
     * The generalized forces of the load.
     *
     * @param out one per coordinate (written), N.m for angles, N for lengths
     */
    public void generalizedForces(double[] out) {
        java.util.Arrays.fill(out, 0, coordinates, 0);
        for (int a = 0; a < axes; a++) {
            out[model.axisCoordinate(a)] += model.couplingFactor[a] * axisForce(a);
        }
    }

    /** The load's moment about one hinge's axis, N.m, or its force along one slider's, N: what one axis of a coordinate carries. */
    public double axisForce(int axis) {
        double[] dir = workspace.axisDirection;
        double[] at = workspace.axisPoint;
        int v = 3 * axis;
        double fx = force[v];
        double fy = force[v + 1];
        double fz = force[v + 2];
        if (!model.axisIsHinge(axis)) {
            return dir[v] * fx + dir[v + 1] * fy + dir[v + 2] * fz;
        }
        int w = 9 * axis;
        double mx = virial[w + 5] - virial[w + 7] - (at[v + 1] * fz - at[v + 2] * fy) + couple[v];
        double my = virial[w + 6] - virial[w + 2] - (at[v + 2] * fx - at[v] * fz) + couple[v + 1];
        double mz = virial[w + 1] - virial[w + 3] - (at[v] * fy - at[v + 1] * fx) + couple[v + 2];
        return dir[v] * mx + dir[v + 1] * my + dir[v + 2] * mz;
    }

    /**
     * How the generalized forces change with the coordinates.
     *
     * @param out row-major square of the coordinate count (written): entry {@code (k, j)} is {@code dg_k / dq_j}
     */
    public void stiffness(double[] out) {
        java.util.Arrays.fill(out, 0, coordinates * coordinates, 0);
        double[] dir = workspace.axisDirection;
        for (int k = 0; k < axes; k++) {
            turningLever(k);
            double vx = lever[0];
            double vy = lever[1];
            double vz = lever[2];
            double cx = coupleLever[0];
            double cy = coupleLever[1];
            double cz = coupleLever[2];
            int row = model.axisCoordinate(k);
            double slope = model.couplingFactor[k];
            for (int j = k; j >= 0; j = model.axisParent(j)) {
                if (!model.axisIsHinge(j)) {
                    continue;
                }
                int u = 3 * j;
                double conservative = dir[u] * vx + dir[u + 1] * vy + dir[u + 2] * vz;
                double turning = dir[u] * cx + dir[u + 1] * cy + dir[u + 2] * cz;
                int column = model.axisCoordinate(j);
                double s = slope * model.couplingFactor[j];
                out[row * coordinates + column] += s * (conservative + turning);
                if (j != k) {
                    out[column * coordinates + row] += s * conservative;
                }
            }
        }
    }

    /**
     * How {@link #axisForce} of one axis changes with the coordinates.
     *
     * @param out one per coordinate (written)
     */
    public void axisStiffness(int axis, double[] out) {
        java.util.Arrays.fill(out, 0, coordinates, 0);
        double[] dir = workspace.axisDirection;
        turningLever(axis);
        double vx = lever[0] + coupleLever[0];
        double vy = lever[1] + coupleLever[1];
        double vz = lever[2] + coupleLever[2];
        for (int j = axis; j >= 0; j = model.axisParent(j)) {
            if (model.axisIsHinge(j)) {
                int u = 3 * j;
                out[model.axisCoordinate(j)] +=
                        model.couplingFactor[j] * (dir[u] * vx + dir[u + 1] * vy + dir[u + 2] * vz);
            }
        }
        if (!model.axisIsHinge(axis)) {
            return;
        }
        int v = 3 * axis;
        for (int j = axis + 1; j < axes; j++) {
            if (carries(axis, j)) {
                turningLever(j);
                out[model.axisCoordinate(j)] +=
                        model.couplingFactor[j] * (dir[v] * lever[0] + dir[v + 1] * lever[1] + dir[v + 2] * lever[2]);
            }
        }
    }

    private boolean carries(int axis, int deeper) {
        int a = deeper;
        while (a > axis) {
            a = model.axisParent(a);
        }
        return a == axis;
    }

    /**
     * {@code v = (W - tr W) w} of a hinge and {@code w x f} of a slider, so that {@code d2(f.p)/dq_j dq_k = w_j . v} for j above k; and
     * {@code w x m} of a hinge, zero of a slider, for the couple.
     */
    private void turningLever(int k) {
        double[] dir = workspace.axisDirection;
        int v = 3 * k;
        double wx = dir[v];
        double wy = dir[v + 1];
        double wz = dir[v + 2];
        if (model.axisIsHinge(k)) {
            localVirial(k, local);
            double trace = local[0] + local[4] + local[8];
            lever[0] = (local[0] - trace) * wx + local[1] * wy + local[2] * wz;
            lever[1] = local[3] * wx + (local[4] - trace) * wy + local[5] * wz;
            lever[2] = local[6] * wx + local[7] * wy + (local[8] - trace) * wz;
            coupleLever[0] = wy * couple[v + 2] - wz * couple[v + 1];
            coupleLever[1] = wz * couple[v] - wx * couple[v + 2];
            coupleLever[2] = wx * couple[v + 1] - wy * couple[v];
        } else {
            lever[0] = wy * force[v + 2] - wz * force[v + 1];
            lever[1] = wz * force[v] - wx * force[v + 2];
            lever[2] = wx * force[v + 1] - wy * force[v];
            java.util.Arrays.fill(coupleLever, 0);
        }
    }

    /**
     * The generalized forces of one unit load, a column of the transposed point Jacobian.
     *
     * @param out one per coordinate (written)
     */
    public void unitForce(int body, double px, double py, double pz, double fx, double fy, double fz, double[] out) {
        java.util.Arrays.fill(out, 0, coordinates, 0);
        double[] dir = workspace.axisDirection;
        double[] at = workspace.axisPoint;
        for (int a = model.lastAxis(body); a >= 0; a = model.axisParent(a)) {
            int v = 3 * a;
            double g;
            if (model.axisIsHinge(a)) {
                double rx = px - at[v];
                double ry = py - at[v + 1];
                double rz = pz - at[v + 2];
                g = dir[v] * (ry * fz - rz * fy) + dir[v + 1] * (rz * fx - rx * fz) + dir[v + 2] * (rx * fy - ry * fx);
            } else {
                g = dir[v] * fx + dir[v + 1] * fy + dir[v + 2] * fz;
            }
            out[model.axisCoordinate(a)] += model.couplingFactor[a] * g;
        }
    }

    /** The generalized forces of one unit couple {@code (mx, my, mz)}: {@code out} is one per coordinate (written). */
    public void unitCouple(int body, double mx, double my, double mz, double[] out) {
        java.util.Arrays.fill(out, 0, coordinates, 0);
        double[] dir = workspace.axisDirection;
        for (int a = model.lastAxis(body); a >= 0; a = model.axisParent(a)) {
            if (model.axisIsHinge(a)) {
                int v = 3 * a;
                out[model.axisCoordinate(a)] +=
                        model.couplingFactor[a] * (dir[v] * mx + dir[v + 1] * my + dir[v + 2] * mz);
            }
        }
    }

    /** {@code W_k = W - o_k f^T}, the virial about the axis' own point: {@code out} is row-major, 3 x 3 (written). */
    void localVirial(int axis, double[] out) {
        double[] point = workspace.axisPoint;
        int v = 3 * axis;
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                out[3 * i + j] = virial[9 * axis + 3 * i + j] - point[v + i] * force[v + j];
            }
        }
    }
}
