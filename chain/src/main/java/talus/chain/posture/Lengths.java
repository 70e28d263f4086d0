package talus.chain.posture;

import java.util.List;
import talus.mechanics.multibody.Kinematics;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.StaticLoad;
import talus.mechanics.multibody.Vector3;
import talus.mechanics.multibody.Workspace;

/**
 * The point differences of a posture, m, with derivatives. A length changes with the coordinates by the generalized forces of a unit
 * force along its direction at its end and the opposite one at its start, so a {@link StaticLoad} gives its derivatives.
 */
final class Lengths {
    private final MultibodyModel model;
    private final Workspace workspace;
    private final PointDifference[] lengths;
    private final StaticLoad pull;
    private final double[] point;
    private final double[] row;

    /** @param workspace with the positions at which the lengths are taken */
    Lengths(MultibodyModel model, Workspace workspace, List<PointDifference> lengths) {
        this.model = model;
        this.workspace = workspace;
        this.lengths = lengths.toArray(new PointDifference[0]);
        this.pull = new StaticLoad(model, workspace);
        this.point = new double[6 * this.lengths.length];
        this.row = new double[model.coordinateCount()];
    }

    int count() {
        return lengths.length;
    }

    int index(String name) {
        for (int i = 0; i < lengths.length; i++) {
            if (lengths[i].name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no length " + name);
    }

    /** Writes the lengths to {@code out} from index {@code at} on. */
    void evaluate(double[] out, int at) {
        for (int i = 0; i < lengths.length; i++) {
            PointDifference l = lengths[i];
            int to = 6 * i;
            place(l.toBody(), l.to(), to);
            double v = along(to, l.direction());
            if (l.fromBody() >= 0) {
                place(l.fromBody(), l.from(), to + 3);
                v -= along(to + 3, l.direction());
            }
            out[at + i] = v;
        }
    }

    /**
     * First derivatives, where {@link #evaluate} found the points.
     *
     * @param out rows over {@code variables}, from index {@code at} on (added to)
     */
    void differentiate(CoordinateMap map, double[] out, int at, int variables) {
        for (int i = 0; i < lengths.length; i++) {
            int to = 6 * i;
            PointDifference l = lengths[i];
            Vector3 d = l.direction();
            int start = at + i * variables;
            pull.unitForce(l.toBody(), point[to], point[to + 1], point[to + 2], d.x(), d.y(), d.z(), row);
            map.project(row, 0, 1, out, start);
            if (l.fromBody() >= 0) {
                pull.unitForce(l.fromBody(), point[to + 3], point[to + 4], point[to + 5], d.x(), d.y(), d.z(), row);
                map.project(row, 0, -1, out, start);
            }
        }
    }

    /**
     * Second derivatives with respect to the coordinates of the sum of all lengths, each times its adjoint.
     *
     * @param adjoint one per length from index {@code at} on (read)
     * @param out square over the coordinates, row-major (written)
     */
    void hessian(double[] adjoint, int at, double[] out) {
        pull.clear();
        for (int i = 0; i < lengths.length; i++) {
            double a = adjoint[at + i];
            if (a != 0) {
                PointDifference l = lengths[i];
                Vector3 d = l.direction();
                int p = 6 * i;
                pull.addForce(l.toBody(), point[p], point[p + 1], point[p + 2], a * d.x(), a * d.y(), a * d.z());
                if (l.fromBody() >= 0) {
                    pull.addForce(
                            l.fromBody(), point[p + 3], point[p + 4], point[p + 5], -a * d.x(), -a * d.y(), -a * d.z());
                }
            }
        }
        pull.accumulate();
        pull.stiffness(out);
    }

    private void place(int body, Vector3 local, int at) {
        Kinematics.pointPosition(model, workspace, body, local.x(), local.y(), local.z(), point, at);
    }

    private double along(int at, Vector3 d) {
        return point[at] * d.x() + point[at + 1] * d.y() + point[at + 2] * d.z();
    }
}
