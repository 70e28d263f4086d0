package talus.care.pose;

import java.util.List;
import talus.mechanics.multibody.Kinematics;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.StaticLoad;
import talus.mechanics.multibody.Vector3;
import talus.mechanics.multibody.Workspace;

/**
 * {@link PointRow}s at a configuration. A row is linear in its points, so its gradient is a sum of point Jacobians, and its second
 * derivative is the stiffness of a {@link StaticLoad} whose forces are the row's directions.
 */
final class PointRows {
    private final MultibodyModel model;
    private final Workspace workspace;
    private final List<PointRow> rows;
    private final double[] jacobian;
    private final double[] point = new double[3];

    PointRows(MultibodyModel model, Workspace workspace, List<PointRow> rows) {
        this.model = model;
        this.workspace = workspace;
        this.rows = List.copyOf(rows);
        this.jacobian = new double[3 * model.coordinateCount()];
    }

    int size() {
        return rows.size();
    }

    String name(int i) {
        return rows.get(i).name();
    }

    /** The sum less its target, m. */
    double value(int i) {
        PointRow row = rows.get(i);
        double sum = -row.target();
        for (PointRow.Term term : row.terms()) {
            place(term);
            Vector3 d = term.direction();
            sum += d.x() * point[0] + d.y() * point[1] + d.z() * point[2];
        }
        return sum;
    }

    /** Writes the gradient of row {@code i} to {@code out} from {@code at}. */
    void gradient(int i, double[] out, int at) {
        int n = model.coordinateCount();
        java.util.Arrays.fill(out, at, at + n, 0);
        for (PointRow.Term term : rows.get(i).terms()) {
            Vector3 p = term.point().place();
            Vector3 d = term.direction();
            Kinematics.pointJacobian(model, workspace, term.point().body(), p.x(), p.y(), p.z(), jacobian, 0);
            for (int c = 0; c < n; c++) {
                out[at + c] += d.x() * jacobian[c] + d.y() * jacobian[n + c] + d.z() * jacobian[2 * n + c];
            }
        }
    }

    /** Adds {@code factor} times the directions of row {@code i} as forces to a load. */
    void push(int i, double factor, StaticLoad load) {
        for (PointRow.Term term : rows.get(i).terms()) {
            place(term);
            Vector3 f = term.direction().times(factor);
            load.addForce(term.point().body(), point[0], point[1], point[2], f.x(), f.y(), f.z());
        }
    }

    private void place(PointRow.Term term) {
        Vector3 p = term.point().place();
        Kinematics.pointPosition(model, workspace, term.point().body(), p.x(), p.y(), p.z(), point, 0);
    }
}
