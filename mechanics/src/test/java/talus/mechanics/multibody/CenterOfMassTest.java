package talus.mechanics.multibody;

import static talus.mechanics.multibody.Agreement.ROUNDING;
import static talus.mechanics.multibody.Agreement.assertAgree;

import org.junit.jupiter.api.Test;
import talus.mechanics.multibody.RandomTrees.State;

class CenterOfMassTest {
    @Test
    void centreOfMassMovesWithItsJacobianAndCarriesTheMomentum() {
        for (int seed = 0; seed < RandomTrees.COUNT; seed++) {
            MultibodyModel model = RandomTrees.any(seed);
            State state = State.of(model, seed);
            int nc = model.coordinateCount();
            Workspace workspace = new Workspace(model);
            double[] speed = Differences.derivative(3, t -> {
                double[] q = state.q().clone();
                for (int c = 0; c < nc; c++) {
                    q[c] += t * state.qd()[c];
                }
                Kinematics.positions(model, q, workspace);
                double[] out = new double[3];
                CenterOfMass.position(model, workspace, out);
                return out;
            });
            Kinematics.positions(model, state.q(), workspace);
            Kinematics.velocities(model, state.qd(), workspace);
            double[] jacobian = new double[3 * nc];
            CenterOfMass.jacobian(model, workspace, jacobian);
            double[] momentum = new double[6];
            CenterOfMass.momentum(model, workspace, momentum);
            double[] byJacobian = new double[3];
            double[] byMomentum = new double[3];
            for (int r = 0; r < 3; r++) {
                byMomentum[r] = momentum[r] / model.totalMass();
                for (int c = 0; c < nc; c++) {
                    byJacobian[r] += jacobian[r * nc + c] * state.qd()[c];
                }
            }
            assertAgree("jacobian, seed " + seed, byJacobian, byMomentum, 1, ROUNDING);
            assertAgree("difference, seed " + seed, byJacobian, speed, 1, Differences.ERROR);
        }
    }
}
