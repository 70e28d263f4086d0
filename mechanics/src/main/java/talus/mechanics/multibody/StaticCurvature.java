package talus.mechanics.multibody;

/**
 * The second derivatives of the generalized forces of a {@link StaticLoad}, contracted with one multiplier {@code mu_k} per
 * coordinate: the Hessian of {@code sum_k mu_k g_k}, and its mixed derivatives with the size of one more force or couple.
 *
 * <p>As in {@link StaticLoad}, with
 *
 * <pre>
 * d3p/dq_i dq_j dq_k  = w_i x (w_j x (w_k x r_k))          i &lt;= j &lt;= k
 * </pre>
 *
 * the entry {@code (j, k)} of the Hessian, {@code j} on the way from the root to {@code k}, is a sum over the axis that carries the
 * multiplier: up to {@code j} ({@code s_j = sum mu_i w_i}), from there to {@code k} ({@code s_k - s_j}), or deeper than {@code k} (summed
 * from the leaves beforehand). One pass over the pairs of an axis and its ancestors is enough.
 *
 * <p>Order of calls: {@link StaticLoad#accumulate}, {@link #setMultipliers}, then the results. Units SI, angles rad, vectors in ground
 * axes.
 */
public final class StaticCurvature {
    private final StaticLoad load;
    private final MultibodyModel model;
    private final Workspace workspace;
    private final int axes;
    private final int coordinates;
    private final double[] axisMultiplier;
    private final double[] prefix;
    private final double[] cross;
    private final double[] below;
    private final double[] local = new double[9];

    /** @param load the forces, whose composites this reads */
    public StaticCurvature(StaticLoad load) {
        this.load = load;
        this.model = load.model;
        this.workspace = load.workspace;
        this.axes = model.axisCount();
        this.coordinates = model.coordinateCount();
        this.axisMultiplier = new double[axes];
        this.prefix = new double[3 * axes];
        this.cross = new double[9 * axes];
        this.below = new double[9 * axes];
    }

    /**
     * Prepares {@link #addHessian}, {@link #forceMixedCurvature} and {@link #coupleMixedCurvature} for the given multipliers.
     *
     * @param multipliers one per coordinate (read)
     */
    public void setMultipliers(double[] multipliers) {
        setMultipliers(multipliers, -1, 0);
    }

    /**
     * Likewise, with one more multiplier for the {@link StaticLoad#axisForce} of one axis.
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
    public void addHessian(double[] out) {
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
        double[] force = load.force;
        return force[3 * axis] == 0 && force[3 * axis + 1] == 0 && force[3 * axis + 2] == 0;
    }

    /**
     * {@code cross_k = X - tr X} with {@code X = [w_k] W_k} for a hinge and {@code s_k f^T} for a slider, and
     * {@code below_k = sum over l strictly below k of mu_l (cross_l + w_l m_l^T - w_l . m_l)}.
     */
    private void crossComposites() {
        double[] dir = workspace.axisDirection;
        double[] force = load.force;
        double[] couple = load.couple;
        java.util.Arrays.fill(below, 0);
        for (int k = axes - 1; k >= 0; k--) {
            int v = 3 * k;
            int z = 9 * k;
            double wx = dir[v];
            double wy = dir[v + 1];
            double wz = dir[v + 2];
            boolean hinge = model.axisIsHinge(k);
            if (hinge) {
                load.localVirial(k, local);
                for (int j = 0; j < 3; j++) {
                    cross[z + j] = wy * local[6 + j] - wz * local[3 + j];
                    cross[z + 3 + j] = wz * local[j] - wx * local[6 + j];
                    cross[z + 6 + j] = wx * local[3 + j] - wy * local[j];
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
