package talus.mechanics.multibody;

/**
 * Forces that keep their size and direction in the world while the bodies they act on move: their generalized forces and how these
 * change with the coordinates, to second order and in closed form.
 *
 * <p>Weight and the forces of the ground are such loads. For a force {@code f} at a point {@code p} that is carried by a body, the
 * generalized force on axis {@code k} is {@code g_k = f . dp/dq_k}. With the axes of the path numbered from the root, hinge
 * directions {@code w} and {@code r_k = p - o_k} the arm from the axis' point,
 *
 * <pre>
 * dp/dq_k             = w_k x r_k
 * d2p/dq_j dq_k       = w_j x (w_k x r_k)                  j &lt;= k
 * d3p/dq_i dq_j dq_k  = w_i x (w_j x (w_k x r_k))          i &lt;= j &lt;= k
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
    private final MultibodyModel model;
    private final Workspace workspace;
    private final int axes;
    private final int coordinates;
    private final double[] force;
    private final double[] virial;
    private final double[] couple;
    private final double[] cross;
    private final double[] prefix;
    private final double[] below;
    private final double[] third;
    private final double[] axisMultiplier;
    private final double[] lever = new double[3];

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
        this.cross = new double[9 * axes];
        this.prefix = new double[3 * axes];
        this.below = new double[9 * axes];
        this.third = new double[9 * axes];
        this.axisMultiplier = new double[axes];
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
        double dx = dir[v];
        double dy = dir[v + 1];
        double dz = dir[v + 2];
        double fx = force[v];
        double fy = force[v + 1];
        double fz = force[v + 2];
        if (!model.axisIsHinge(axis)) {
            return dx * fx + dy * fy + dz * fz;
        }
        int w = 9 * axis;
        double mx = virial[w + 5] - virial[w + 7] - (at[v + 1] * fz - at[v + 2] * fy) + couple[v];
        double my = virial[w + 6] - virial[w + 2] - (at[v + 2] * fx - at[v] * fz) + couple[v + 1];
        double mz = virial[w + 1] - virial[w + 3] - (at[v] * fy - at[v + 1] * fx) + couple[v + 2];
        return dx * mx + dy * my + dz * mz;
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
            int v = 3 * k;
            double wx = dir[v];
            double wy = dir[v + 1];
            double wz = dir[v + 2];
            turningLever(k);
            double vx = lever[0];
            double vy = lever[1];
            double vz = lever[2];
            boolean hinge = model.axisIsHinge(k);
            double cx = hinge ? wy * couple[v + 2] - wz * couple[v + 1] : 0;
            double cy = hinge ? wz * couple[v] - wx * couple[v + 2] : 0;
            double cz = hinge ? wx * couple[v + 1] - wy * couple[v] : 0;
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
        int v = 3 * axis;
        double wx = dir[v];
        double wy = dir[v + 1];
        double wz = dir[v + 2];
        boolean hinge = model.axisIsHinge(axis);
        turningLever(axis);
        double vx = lever[0];
        double vy = lever[1];
        double vz = lever[2];
        if (hinge) {
            vx += wy * couple[v + 2] - wz * couple[v + 1];
            vy += wz * couple[v] - wx * couple[v + 2];
            vz += wx * couple[v + 1] - wy * couple[v];
        }
        for (int j = axis; j >= 0; j = model.axisParent(j)) {
            if (model.axisIsHinge(j)) {
                int u = 3 * j;
                out[model.axisCoordinate(j)] +=
                        model.couplingFactor[j] * (dir[u] * vx + dir[u + 1] * vy + dir[u + 2] * vz);
            }
        }
        if (!hinge) {
            return;
        }
        for (int j = axis + 1; j < axes; j++) {
            if (carries(axis, j)) {
                turningLever(j);
                out[model.axisCoordinate(j)] +=
                        model.couplingFactor[j] * (wx * lever[0] + wy * lever[1] + wz * lever[2]);
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

    /** {@code v = (W - tr W) w} of a hinge and {@code w x f} of a slider, so that {@code d2(f.p)/dq_j dq_k = w_j . v} for j above k. */
    private void turningLever(int k) {
        double[] dir = workspace.axisDirection;
        int v = 3 * k;
        double wx = dir[v];
        double wy = dir[v + 1];
        double wz = dir[v + 2];
        if (model.axisIsHinge(k)) {
            localVirial(k, third, 0);
            double trace = third[0] + third[4] + third[8];
            lever[0] = (third[0] - trace) * wx + third[1] * wy + third[2] * wz;
            lever[1] = third[3] * wx + (third[4] - trace) * wy + third[5] * wz;
            lever[2] = third[6] * wx + third[7] * wy + (third[8] - trace) * wz;
        } else {
            lever[0] = wy * force[v + 2] - wz * force[v + 1];
            lever[1] = wz * force[v] - wx * force[v + 2];
            lever[2] = wx * force[v + 1] - wy * force[v];
        }
    }

    /**
     * Prepares {@link #curvature}, {@link #forceMixedCurvature} and {@link #coupleMixedCurvature} for the given multipliers.
     *
     * @param multipliers one per coordinate (read)
     */
    public void setMultipliers(double[] multipliers) {
        setMultipliers(multipliers, -1, 0);
    }

    /**
     * Likewise, with one more multiplier for the {@link #axisForce} of one axis.
     *
     * @param axis which, or -1 for none
     */
    public void setMultipliers(double[] multipliers, int axis, double axisOwn) {
        double[] dir = workspace.axisDirection;
        for (int a = 0; a < axes; a++) {
            double mu = multipliers[model.axisCoordinate(a)] * model.couplingFactor[a] + (a == axis ? axisOwn : 0);
            axisMultiplier[a] = mu;
            double turning = model.axisIsHinge(a) ? mu : 0;
            int p = model.axisParent(a);
            for (int i = 0; i < 3; i++) {
                prefix[3 * a + i] = turning * dir[3 * a + i] + (p >= 0 ? prefix[3 * p + i] : 0);
            }
        }
    }

    /**
     * The Hessian of {@code sum_k mu_k g_k} for the multipliers given to {@link #setMultipliers}.
     *
     * @param out row-major square of the coordinate count, symmetric (added to)
     */
    public void curvature(double[] out) {
        crossComposites();
        double[] dir = workspace.axisDirection;
        for (int k = 0; k < axes; k++) {
            if (!model.axisIsHinge(k) && zeroForce(k)) {
                continue;
            }
            int v = 3 * k;
            int z = 9 * k;
            double kx = dir[v];
            double ky = dir[v + 1];
            double kz = dir[v + 2];
            boolean hinge = model.axisIsHinge(k);
            // from below the axis: w_j^T (sum over deeper l of mu_l Z_l) w_k
            double bx = hinge ? below[z] * kx + below[z + 1] * ky + below[z + 2] * kz : 0;
            double by = hinge ? below[z + 3] * kx + below[z + 4] * ky + below[z + 5] * kz : 0;
            double bz = hinge ? below[z + 6] * kx + below[z + 7] * ky + below[z + 8] * kz : 0;
            int row = model.axisCoordinate(k);
            double slope = model.couplingFactor[k];
            for (int j = k; j >= 0; j = model.axisParent(j)) {
                if (!model.axisIsHinge(j)) {
                    continue;
                }
                int u = 3 * j;
                double jx = dir[u];
                double jy = dir[u + 1];
                double jz = dir[u + 2];
                double sx = prefix[u];
                double sy = prefix[u + 1];
                double sz = prefix[u + 2];
                double tx = prefix[v] - sx;
                double ty = prefix[v + 1] - sy;
                double tz = prefix[v + 2] - sz;
                double h = jx * bx + jy * by + jz * bz;
                h += sx * (cross[z] * jx + cross[z + 1] * jy + cross[z + 2] * jz)
                        + sy * (cross[z + 3] * jx + cross[z + 4] * jy + cross[z + 5] * jz)
                        + sz * (cross[z + 6] * jx + cross[z + 7] * jy + cross[z + 8] * jz);
                h += jx * (cross[z] * tx + cross[z + 1] * ty + cross[z + 2] * tz)
                        + jy * (cross[z + 3] * tx + cross[z + 4] * ty + cross[z + 5] * tz)
                        + jz * (cross[z + 6] * tx + cross[z + 7] * ty + cross[z + 8] * tz);
                int column = model.axisCoordinate(j);
                double s = slope * model.couplingFactor[j] * h;
                out[row * coordinates + column] += s;
                if (j != k) {
                    out[column * coordinates + row] += s;
                }
            }
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

    /**
     * The gradient with respect to the coordinates of {@code sum_k mu_k g_k} for one unit force, with the multipliers given to
     * {@link #setMultipliers}: the mixed second derivatives between that force's size and the coordinates.
     *
     * @param out one per coordinate (written)
     */
    public void forceMixedCurvature(
            int body, double px, double py, double pz, double fx, double fy, double fz, double[] out) {
        java.util.Arrays.fill(out, 0, coordinates, 0);
        double[] dir = workspace.axisDirection;
        double[] at = workspace.axisPoint;
        double ux = 0;
        double uy = 0;
        double uz = 0;
        for (int a = model.lastAxis(body); a >= 0; a = model.axisParent(a)) {
            int v = 3 * a;
            double wx = dir[v];
            double wy = dir[v + 1];
            double wz = dir[v + 2];
            boolean hinge = model.axisIsHinge(a);
            double rx = px - at[v];
            double ry = py - at[v + 1];
            double rz = pz - at[v + 2];
            double cx = hinge ? wy * rz - wz * ry : wx;
            double cy = hinge ? wz * rx - wx * rz : wy;
            double cz = hinge ? wx * ry - wy * rx : wz;
            double mu = axisMultiplier[a];
            ux += mu * cx;
            uy += mu * cy;
            uz += mu * cz;
            int p = model.axisParent(a);
            double sx = p >= 0 ? prefix[3 * p] : 0;
            double sy = p >= 0 ? prefix[3 * p + 1] : 0;
            double sz = p >= 0 ? prefix[3 * p + 2] : 0;
            double h = fx * (sy * cz - sz * cy) + fy * (sz * cx - sx * cz) + fz * (sx * cy - sy * cx);
            if (hinge) {
                h += fx * (wy * uz - wz * uy) + fy * (wz * ux - wx * uz) + fz * (wx * uy - wy * ux);
            }
            out[model.axisCoordinate(a)] += model.couplingFactor[a] * h;
        }
    }

    /** As {@link #forceMixedCurvature}, for one unit couple. */
    public void coupleMixedCurvature(int body, double mx, double my, double mz, double[] out) {
        java.util.Arrays.fill(out, 0, coordinates, 0);
        int last = model.lastAxis(body);
        if (last < 0) {
            return;
        }
        double[] dir = workspace.axisDirection;
        for (int a = last; a >= 0; a = model.axisParent(a)) {
            if (model.axisIsHinge(a)) {
                int v = 3 * a;
                double tx = prefix[3 * last] - prefix[v];
                double ty = prefix[3 * last + 1] - prefix[v + 1];
                double tz = prefix[3 * last + 2] - prefix[v + 2];
                double h = mx * (dir[v + 1] * tz - dir[v + 2] * ty)
                        + my * (dir[v + 2] * tx - dir[v] * tz)
                        + mz * (dir[v] * ty - dir[v + 1] * tx);
                out[model.axisCoordinate(a)] += model.couplingFactor[a] * h;
            }
        }
    }

    private boolean zeroForce(int axis) {
        return force[3 * axis] == 0 && force[3 * axis + 1] == 0 && force[3 * axis + 2] == 0;
    }

    /** {@code W_k = W - o_k f^T}, the virial about the axis' own point. */
    private void localVirial(int axis, double[] out, int at) {
        double[] point = workspace.axisPoint;
        int v = 3 * axis;
        int w = 9 * axis;
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                out[at + 3 * i + j] = virial[w + 3 * i + j] - point[v + i] * force[v + j];
            }
        }
    }

    /**
     * {@code cross_k = X - tr X} with {@code X = [w_k] W_k} for a hinge and {@code s_k f^T} for a slider, and
     * {@code below_k = sum over l strictly below k of mu_l (cross_l + w_l m_l^T - w_l . m_l)}.
     */
    private void crossComposites() {
        double[] dir = workspace.axisDirection;
        java.util.Arrays.fill(below, 0);
        for (int k = axes - 1; k >= 0; k--) {
            int v = 3 * k;
            int z = 9 * k;
            double wx = dir[v];
            double wy = dir[v + 1];
            double wz = dir[v + 2];
            boolean hinge = model.axisIsHinge(k);
            if (hinge) {
                localVirial(k, third, 0);
                for (int j = 0; j < 3; j++) {
                    cross[z + j] = wy * third[6 + j] - wz * third[3 + j];
                    cross[z + 3 + j] = wz * third[j] - wx * third[6 + j];
                    cross[z + 6 + j] = wx * third[3 + j] - wy * third[j];
                }
            } else {
                for (int j = 0; j < 3; j++) {
                    cross[z + j] = wx * force[v + j];
                    cross[z + 3 + j] = wy * force[v + j];
                    cross[z + 6 + j] = wz * force[v + j];
                }
            }
            double trace = cross[z] + cross[z + 4] + cross[z + 8];
            cross[z] -= trace;
            cross[z + 4] -= trace;
            cross[z + 8] -= trace;
            int p = model.axisParent(k);
            if (p >= 0) {
                double mu = axisMultiplier[k];
                double mx = hinge ? couple[v] : 0;
                double my = hinge ? couple[v + 1] : 0;
                double mz = hinge ? couple[v + 2] : 0;
                double dot = wx * mx + wy * my + wz * mz;
                int q = 9 * p;
                below[q] += below[z] + mu * (cross[z] + wx * mx - dot);
                below[q + 1] += below[z + 1] + mu * (cross[z + 1] + wx * my);
                below[q + 2] += below[z + 2] + mu * (cross[z + 2] + wx * mz);
                below[q + 3] += below[z + 3] + mu * (cross[z + 3] + wy * mx);
                below[q + 4] += below[z + 4] + mu * (cross[z + 4] + wy * my - dot);
                below[q + 5] += below[z + 5] + mu * (cross[z + 5] + wy * mz);
                below[q + 6] += below[z + 6] + mu * (cross[z + 6] + wz * mx);
                below[q + 7] += below[z + 7] + mu * (cross[z + 7] + wz * my);
                below[q + 8] += below[z + 8] + mu * (cross[z + 8] + wz * mz - dot);
            }
        }
    }
}
