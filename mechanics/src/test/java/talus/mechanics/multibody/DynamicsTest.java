package talus.mechanics.multibody;

import static talus.mechanics.multibody.Agreement.ROUNDING;
import static talus.mechanics.multibody.Agreement.assertAgree;
import static talus.mechanics.multibody.Agreement.largest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import talus.mechanics.multibody.RandomTrees.State;

/** Algorithms against one another and against plain sums, on random trees. */
class DynamicsTest {
    private static double[] inverse(MultibodyModel model, double[] q, double[] qd, double[] qdd) {
        double[] tau = new double[model.coordinateCount()];
        InverseDynamics.generalizedForces(model, q, qd, qdd, new Workspace(model), tau);
        return tau;
    }

    private static double[] massMatrix(MultibodyModel model, double[] q) {
        double[] mass = new double[model.coordinateCount() * model.coordinateCount()];
        MassMatrix.compute(model, q, new Workspace(model), mass);
        return mass;
    }

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
    void inverseDynamicsUndoesForwardDynamics() {
        for (int seed = 0; seed < RandomTrees.COUNT; seed++) {
            for (MultibodyModel model : List.of(RandomTrees.plain(seed), RandomTrees.coupled(seed))) {
                State state = State.of(model, seed);
                int nc = model.coordinateCount();
                Random random = new Random(seed);
                double[] tau = RandomTrees.numbers(random, nc, 100);
                double[] wrenches = RandomTrees.numbers(random, 6 * model.bodyCount(), 50);
                double[] qdd = new double[nc];
                Workspace workspace = new Workspace(model);
                ForwardDynamics.accelerations(model, state.q(), state.qd(), tau, wrenches, workspace, qdd);
                double[] again = new double[nc];
                InverseDynamics.generalizedForces(model, state.q(), state.qd(), qdd, wrenches, workspace, again);
                double[] mass = massMatrix(model, state.q());
                double terms = 0;
                for (int i = 0; i < nc * nc; i++) {
                    terms = Math.max(terms, Math.abs(mass[i] * qdd[i % nc]));
                }
                assertAgree("seed " + seed, again, tau, terms, ROUNDING);
            }
        }
    }

    @Test
    void articulatedBodiesAgreeWithTheFactorizedMassMatrix() {
        for (int seed = 0; seed < RandomTrees.COUNT; seed++) {
            List<Segment> segments = RandomTrees.plainSegments(seed);
            MultibodyModel model = MultibodyModel.compile(segments);
            // A far pendulum on two hinges that share a coordinate switches to the other algorithm and touches nothing.
            List<Segment> more = new ArrayList<>(segments);
            more.add(new Segment(
                    "other",
                    Segment.GROUND,
                    Pose.IDENTITY,
                    List.of(
                            new Axis.Hinge("other1", Vector3.X, Drive.share("other", 0.5)),
                            new Axis.Hinge("other2", Vector3.X, Drive.share("other", 0.5))),
                    Inertia.point(1, Vector3.Y)));
            MultibodyModel shared = MultibodyModel.compile(more);
            State state = State.of(model, seed);
            int nc = model.coordinateCount();
            double[] tau = inverse(model, state.q(), state.qd(), state.qdd());
            double[] qdd = new double[nc];
            ForwardDynamics.accelerations(model, state.q(), state.qd(), tau, new Workspace(model), qdd);
            double[] wide = new double[nc + 1];
            ForwardDynamics.accelerations(
                    shared,
                    Arrays.copyOf(state.q(), nc + 1),
                    Arrays.copyOf(state.qd(), nc + 1),
                    Arrays.copyOf(tau, nc + 1),
                    new Workspace(shared),
                    wide);
            double[] other = Arrays.copyOf(wide, nc);
            double tolerance = ROUNDING * amplification(model, state.q());
            assertAgree("articulated, seed " + seed, qdd, state.qdd(), 1, tolerance);
            assertAgree("factorized, seed " + seed, other, state.qdd(), 1, tolerance);
        }
    }

    /** Largest entry of M times largest entry of its inverse: how far an error in forces can grow in accelerations. */
    private static double amplification(MultibodyModel model, double[] q) {
        int nc = model.coordinateCount();
        Workspace workspace = new Workspace(model);
        double[] bias = inverse(model, q, new double[nc], new double[nc]);
        double most = 0;
        for (int c = 0; c < nc; c++) {
            double[] tau = bias.clone();
            double[] qdd = new double[nc];
            tau[c] += 1;
            ForwardDynamics.accelerations(model, q, new double[nc], tau, workspace, qdd);
            most = Math.max(most, largest(qdd));
        }
        return Math.max(1, most * (largest(massMatrix(model, q)) + largest(bias)));
    }

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

    private static double[] times(double[] matrix, double[] x) {
        double[] out = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                out[i] += matrix[i * x.length + j] * x[j];
            }
        }
        return out;
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
