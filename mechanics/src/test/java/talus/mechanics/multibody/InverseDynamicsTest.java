package talus.mechanics.multibody;

import static talus.mechanics.multibody.Agreement.ROUNDING;
import static talus.mechanics.multibody.Agreement.assertAgree;
import static talus.mechanics.multibody.Dynamics.inverse;
import static talus.mechanics.multibody.Dynamics.massMatrix;
import static talus.mechanics.multibody.Dynamics.times;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import talus.mechanics.multibody.RandomTrees.State;

class InverseDynamicsTest {
    @Test
    void generalizedForcesAreThoseOfLagrange() {
        for (int seed = 0; seed < RandomTrees.COUNT / 5; seed++) {
            MultibodyModel model = RandomTrees.any(seed);
            State state = State.of(model, seed);
            int nc = model.coordinateCount();
            // d/dt (M qd) along the motion, less the slopes of kinetic minus potential energy.
            double[] expected = Differences.derivative(nc, t -> {
                double[] q = new double[nc];
                double[] qd = new double[nc];
                for (int c = 0; c < nc; c++) {
                    q[c] = state.q()[c] + t * state.qd()[c] + t * t / 2 * state.qdd()[c];
                    qd[c] = state.qd()[c] + t * state.qdd()[c];
                }
                return times(massMatrix(model, q), qd);
            });
            Workspace workspace = new Workspace(model);
            for (int c = 0; c < nc; c++) {
                int moved = c;
                double[] slope = Differences.derivative(1, t -> {
                    double[] q = state.q().clone();
                    q[moved] += t;
                    Kinematics.positions(model, q, workspace);
                    Kinematics.velocities(model, state.qd(), workspace);
                    return new double[] {
                        CenterOfMass.kineticEnergy(model, workspace) - CenterOfMass.potentialEnergy(model, workspace)
                    };
                });
                expected[c] -= slope[0];
            }
            assertAgree(
                    "seed " + seed, inverse(model, state.q(), state.qd(), state.qdd()), expected, Differences.ERROR);
        }
    }

    @Test
    void powerOfTheForcesIsTheRateOfEnergy() {
        for (int seed = 0; seed < RandomTrees.COUNT; seed++) {
            MultibodyModel model = RandomTrees.any(seed);
            State state = State.of(model, seed);
            int nc = model.coordinateCount();
            Workspace workspace = new Workspace(model);
            double[] rate = Differences.derivative(1, t -> {
                double[] q = new double[nc];
                double[] qd = new double[nc];
                for (int c = 0; c < nc; c++) {
                    q[c] = state.q()[c] + t * state.qd()[c] + t * t / 2 * state.qdd()[c];
                    qd[c] = state.qd()[c] + t * state.qdd()[c];
                }
                Kinematics.positions(model, q, workspace);
                Kinematics.velocities(model, qd, workspace);
                return new double[] {
                    CenterOfMass.kineticEnergy(model, workspace) + CenterOfMass.potentialEnergy(model, workspace)
                };
            });
            double[] tau = inverse(model, state.q(), state.qd(), state.qdd());
            double power = 0;
            double scale = 0;
            for (int c = 0; c < nc; c++) {
                power += tau[c] * state.qd()[c];
                scale = Math.max(scale, Math.abs(tau[c] * state.qd()[c]));
            }
            assertAgree("seed " + seed, new double[] {power}, rate, scale, Differences.ERROR);
        }
    }

    @Test
    void wrenchesEnterAsTransposedJacobians() {
        for (int seed = 0; seed < RandomTrees.COUNT; seed++) {
            MultibodyModel model = RandomTrees.any(seed);
            State state = State.of(model, seed);
            Random random = new Random(seed);
            int nc = model.coordinateCount();
            double[] wrenches = Wrenches.zero(model);
            double[] expected = inverse(model, state.q(), state.qd(), state.qdd());
            Workspace workspace = new Workspace(model);
            Kinematics.positions(model, state.q(), workspace);
            double[] jacobian = new double[6 * nc];
            double[] point = new double[3];
            for (int k = 0; k < 3; k++) {
                int body = random.nextInt(model.bodyCount());
                double[] f = RandomTrees.numbers(random, 6, 100);
                Kinematics.pointPosition(model, workspace, body, 0.1, 0.2, -0.3, point, 0);
                Wrenches.addForce(wrenches, body, point[0], point[1], point[2], f[0], f[1], f[2]);
                Wrenches.addMoment(wrenches, body, f[3], f[4], f[5]);
                Kinematics.pointJacobian(model, workspace, body, 0.1, 0.2, -0.3, jacobian, 0);
                Kinematics.orientationJacobian(model, workspace, body, jacobian, 3 * nc);
                for (int c = 0; c < nc; c++) {
                    for (int r = 0; r < 6; r++) {
                        expected[c] -= jacobian[r * nc + c] * f[r];
                    }
                }
            }
            double[] tau = new double[nc];
            InverseDynamics.generalizedForces(model, state.q(), state.qd(), state.qdd(), wrenches, workspace, tau);
            assertAgree("seed " + seed, tau, expected, 100, ROUNDING);
        }
    }

    @Test
    void forcesDoNotChangeWhenTheWorldIsTurnedAboutTheVerticalAndMoved() {
        for (int seed = 0; seed < RandomTrees.COUNT; seed++) {
            List<Segment> segments = RandomTrees.plainSegments(seed);
            Pose move = new Pose(new Vector3(3, -2, 5), Rotation.aboutY(2.2));
            List<Segment> moved = new ArrayList<>();
            for (Segment s : segments) {
                boolean root = s.parent().equals(Segment.GROUND);
                Pose placement = root ? move.times(s.placement()) : s.placement();
                moved.add(new Segment(s.name(), s.parent(), placement, s.axes(), s.inertia()));
            }
            assertSameDynamics(MultibodyModel.compile(moved), MultibodyModel.compile(segments), seed, ROUNDING);
        }
    }

    @Test
    void theMirrorImageFeelsTheSameForcesToTheBit() {
        for (int seed = 0; seed < RandomTrees.COUNT; seed++) {
            List<Segment> segments = RandomTrees.plainSegments(seed);
            List<Segment> mirrored = new ArrayList<>();
            for (Segment s : segments) {
                List<Axis> axes = new ArrayList<>();
                for (Axis axis : s.axes()) {
                    axes.add(
                            switch (axis) {
                                case Axis.Hinge h ->
                                    new Axis.Hinge(
                                            h.name(), h.direction().mirroredZ().times(-1), h.drive());
                                case Axis.Slider h ->
                                    new Axis.Slider(h.name(), h.direction().mirroredZ(), h.drive());
                            });
                }
                mirrored.add(new Segment(
                        s.name(),
                        s.parent(),
                        s.placement().mirroredZ(),
                        axes,
                        s.inertia().mirroredZ()));
            }
            assertSameDynamics(MultibodyModel.compile(mirrored), MultibodyModel.compile(segments), seed, 0);
        }
    }

    private static void assertSameDynamics(MultibodyModel actual, MultibodyModel expected, int seed, double tolerance) {
        State state = State.of(expected, seed);
        String what = "seed " + seed;
        assertAgree(what, massMatrix(actual, state.q()), massMatrix(expected, state.q()), tolerance);
        assertAgree(
                what,
                inverse(actual, state.q(), state.qd(), state.qdd()),
                inverse(expected, state.q(), state.qd(), state.qdd()),
                expected.totalMass() * MultibodyModel.GRAVITY,
                tolerance);
    }
}
