package talus.care.pose;

import java.util.ArrayList;
import java.util.List;
import talus.mechanics.multibody.Kinematics;
import talus.mechanics.multibody.MultibodyModel;
import talus.mechanics.multibody.StaticLoad;
import talus.mechanics.multibody.Workspace;
import talus.mechanics.optimization.NonlinearProgram;

/**
 * The least squares of a pose under its contacts, ranges and barriers:
 *
 * <pre>
 * minimise  sum w_c (q_c - t_c)^2 + w_g (a . q - t_g)^2 + sum w_r r(q)^2
 * subject to  contacts c(q) = 0, barriers g(q) >= 0, low <= q <= high
 * </pre>
 *
 * with the gaze angle {@code a . q} and point rows r, c, g. Derivatives are exact to the second order.
 */
final class PoseProgram implements NonlinearProgram {
    /** Smaller misses are not worth naming. */
    private static final double MISSED_M = 1e-4;

    private final MultibodyModel model;
    private final Workspace workspace;
    private final StaticLoad load;
    private final PoseTerms terms;
    private final PointRows contacts;
    private final PointRows barriers;
    private final PointRows wishes;
    private final double[] row;
    private final double[] curvature;

    PoseProgram(MultibodyModel model, PoseTerms terms) {
        this.model = model;
        this.workspace = new Workspace(model);
        this.load = new StaticLoad(model, workspace);
        this.terms = terms;
        this.contacts = new PointRows(model, workspace, terms.contacts());
        this.barriers = new PointRows(model, workspace, terms.barriers());
        this.wishes = new PointRows(model, workspace, terms.wishes());
        int n = model.coordinateCount();
        this.row = new double[n];
        this.curvature = new double[n * n];
    }

    /** Names of the contacts and barriers, with what they miss, m, at coordinates where a search stopped. */
    List<String> missed(double[] x) {
        List<String> missed = new ArrayList<>();
        Kinematics.positions(model, x, workspace);
        for (int i = 0; i < contacts.size(); i++) {
            if (Math.abs(contacts.value(i)) > MISSED_M) {
                missed.add(contacts.name(i) + " by " + contacts.value(i));
            }
        }
        for (int i = 0; i < barriers.size(); i++) {
            if (barriers.value(i) < -MISSED_M) {
                missed.add(barriers.name(i) + " by " + barriers.value(i));
            }
        }
        return missed;
    }

    @Override
    public int variableCount() {
        return model.coordinateCount();
    }

    @Override
    public int equalityCount() {
        return contacts.size();
    }

    @Override
    public int inequalityCount() {
        return barriers.size();
    }

    @Override
    public String variableName(int i) {
        return model.coordinateName(i);
    }

    @Override
    public String equalityName(int i) {
        return contacts.name(i);
    }

    @Override
    public String inequalityName(int i) {
        return barriers.name(i);
    }

    @Override
    public void variableBounds(double[] lower, double[] upper) {
        System.arraycopy(terms.low(), 0, lower, 0, lower.length);
        System.arraycopy(terms.high(), 0, upper, 0, upper.length);
    }

    @Override
    public void inequalityBounds(double[] lower, double[] upper) {
        java.util.Arrays.fill(lower, 0);
        java.util.Arrays.fill(upper, Double.POSITIVE_INFINITY);
    }

    @Override
    public double values(double[] x, double[] equalities, double[] inequalities) {
        Kinematics.positions(model, x, workspace);
        for (int i = 0; i < contacts.size(); i++) {
            equalities[i] = contacts.value(i);
        }
        for (int i = 0; i < barriers.size(); i++) {
            inequalities[i] = barriers.value(i);
        }
        double sum = terms.gazeWeight() * gazeMiss(x) * gazeMiss(x);
        for (int c = 0; c < x.length; c++) {
            double miss = x[c] - terms.target()[c];
            sum += terms.weight()[c] * miss * miss;
        }
        for (int i = 0; i < wishes.size(); i++) {
            double miss = wishes.value(i);
            sum += PoseTerms.WISH_WEIGHT * miss * miss;
        }
        return sum;
    }

    private double gazeMiss(double[] x) {
        double sum = -terms.gazeRad();
        for (int c : terms.gaze()) {
            sum += x[c];
        }
        return sum;
    }

    @Override
    public void firstDerivatives(
            double[] x, double[] gradient, double[] equalityJacobian, double[] inequalityJacobian) {
        int n = x.length;
        for (int i = 0; i < contacts.size(); i++) {
            contacts.gradient(i, equalityJacobian, i * n);
        }
        for (int i = 0; i < barriers.size(); i++) {
            barriers.gradient(i, inequalityJacobian, i * n);
        }
        for (int c = 0; c < n; c++) {
            gradient[c] = 2 * terms.weight()[c] * (x[c] - terms.target()[c]);
        }
        for (int c : terms.gaze()) {
            gradient[c] += 2 * terms.gazeWeight() * gazeMiss(x);
        }
        for (int i = 0; i < wishes.size(); i++) {
            wishes.gradient(i, row, 0);
            double factor = 2 * PoseTerms.WISH_WEIGHT * wishes.value(i);
            for (int c = 0; c < n; c++) {
                gradient[c] += factor * row[c];
            }
        }
    }

    @Override
    public boolean hasHessian() {
        return true;
    }

    @Override
    public void lagrangianHessian(
            double[] x,
            double objectiveFactor,
            double[] equalityMultipliers,
            double[] inequalityMultipliers,
            double[] hessian) {
        int n = x.length;
        load.clear();
        for (int i = 0; i < contacts.size(); i++) {
            contacts.push(i, equalityMultipliers[i], load);
        }
        for (int i = 0; i < barriers.size(); i++) {
            barriers.push(i, inequalityMultipliers[i], load);
        }
        double twice = 2 * objectiveFactor;
        for (int i = 0; i < wishes.size(); i++) {
            wishes.push(i, twice * PoseTerms.WISH_WEIGHT * wishes.value(i), load);
        }
        load.accumulate();
        load.stiffness(curvature);
        System.arraycopy(curvature, 0, hessian, 0, n * n);
        for (int c = 0; c < n; c++) {
            hessian[c * n + c] += twice * terms.weight()[c];
        }
        for (int c : terms.gaze()) {
            for (int d : terms.gaze()) {
                hessian[c * n + d] += twice * terms.gazeWeight();
            }
        }
        for (int i = 0; i < wishes.size(); i++) {
            wishes.gradient(i, row, 0);
            for (int c = 0; c < n; c++) {
                for (int d = 0; d < n && row[c] != 0; d++) {
                    hessian[c * n + d] += twice * PoseTerms.WISH_WEIGHT * row[c] * row[d];
                }
            }
        }
    }
}
