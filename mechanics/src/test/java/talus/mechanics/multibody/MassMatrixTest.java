package talus.mechanics.multibody;

import static talus.mechanics.multibody.Agreement.ROUNDING;
import static talus.mechanics.multibody.Agreement.assertAgree;
import static talus.mechanics.multibody.Agreement.largest;
import static talus.mechanics.multibody.Dynamics.inverse;
import static talus.mechanics.multibody.Dynamics.massMatrix;
import static talus.mechanics.multibody.Dynamics.times;

import org.junit.jupiter.api.Test;
import talus.mechanics.multibody.RandomTrees.State;

class MassMatrixTest {
    @Test
    void massMatrixIsTheSumOverBodiesOfTheirJacobians() {
        for (int seed = 0; seed < RandomTrees.COUNT; seed++) {
            MultibodyModel model = RandomTrees.any(seed);
            double[] q = State.of(model, seed).q();
            Workspace workspace = new Workspace(model);
            Kinematics.positions(model, q, workspace);
            int nc = model.coordinateCount();
            double[] expected = new double[nc * nc];
            double[] linear = new double[3 * nc];
            double[] angular = new double[3 * nc];
            for (int b = 0; b < model.bodyCount(); b++) {
                Inertia body = model.bodyInertia(b);
                Vector3 c = body.center();
                Kinematics.pointJacobian(model, workspace, b, c.x(), c.y(), c.z(), linear, 0);
                Kinematics.orientationJacobian(model, workspace, b, angular, 0);
                Inertia turned = body.transform(
                        Pose.turned(Kinematics.bodyPose(model, workspace, b).rotation()));
                double[][] tensor = {
                    {turned.xx(), turned.xy(), turned.xz()},
                    {turned.xy(), turned.yy(), turned.yz()},
                    {turned.xz(), turned.yz(), turned.zz()}
                };
                for (int i = 0; i < nc; i++) {
                    for (int j = 0; j < nc; j++) {
                        for (int r = 0; r < 3; r++) {
                            expected[i * nc + j] += body.mass() * linear[r * nc + i] * linear[r * nc + j];
                            for (int s = 0; s < 3; s++) {
                                expected[i * nc + j] += angular[r * nc + i] * tensor[r][s] * angular[s * nc + j];
                            }
                        }
                    }
                }
            }
            assertAgree("M, seed " + seed, massMatrix(model, q), expected, ROUNDING);
        }
    }

    @Test
    void columnsOfTheMassMatrixAreForcesOfUnitAccelerations() {
        for (int seed = 0; seed < RandomTrees.COUNT; seed++) {
            MultibodyModel model = RandomTrees.any(seed);
            double[] q = State.of(model, seed).q();
            int nc = model.coordinateCount();
            double[] rest = inverse(model, q, new double[nc], new double[nc]);
            double[] expected = new double[nc * nc];
            for (int c = 0; c < nc; c++) {
                double[] unit = new double[nc];
                unit[c] = 1;
                double[] tau = inverse(model, q, new double[nc], unit);
                for (int r = 0; r < nc; r++) {
                    expected[r * nc + c] = tau[r] - rest[r];
                }
            }
            assertAgree("M, seed " + seed, massMatrix(model, q), expected, largest(rest), ROUNDING);
        }
    }

    @Test
    void kineticEnergyIsTheQuadraticFormOfTheMassMatrix() {
        for (int seed = 0; seed < RandomTrees.COUNT; seed++) {
            MultibodyModel model = RandomTrees.any(seed);
            State state = State.of(model, seed);
            double[] momentum = times(massMatrix(model, state.q()), state.qd());
            double twice = 0;
            for (int c = 0; c < momentum.length; c++) {
                twice += momentum[c] * state.qd()[c];
            }
            Workspace workspace = new Workspace(model);
            Kinematics.positions(model, state.q(), workspace);
            Kinematics.velocities(model, state.qd(), workspace);
            double energy = CenterOfMass.kineticEnergy(model, workspace);
            assertAgree("seed " + seed, new double[] {energy}, new double[] {twice / 2}, ROUNDING);
        }
    }
}
