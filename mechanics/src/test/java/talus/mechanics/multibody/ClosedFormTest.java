package talus.mechanics.multibody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Systems whose equations stand in textbooks. */
class ClosedFormTest {
    private static final double G = MultibodyModel.GRAVITY;

    /** A few dozen operations on numbers near ten. */
    private static final double TOLERANCE = 1e-13;

    @Test
    void pendulumFeelsInertiaAndWeight() {
        double m = 3;
        double l = 0.7;
        double inertia = 0.2;
        MultibodyModel model = MultibodyModel.compile(List.of(new Segment(
                "rod",
                Segment.GROUND,
                Pose.at(1, 2, 3),
                Joints.hinge("swing", Vector3.Z),
                Inertia.principal(m, new Vector3(0, -l, 0), inertia, inertia / 2, inertia))));
        double[] tau = new double[1];
        InverseDynamics.generalizedForces(
                model, new double[] {0.8}, new double[] {5}, new double[] {-2}, new Workspace(model), tau);
        double expected = (inertia + m * l * l) * -2 + m * G * l * Math.sin(0.8);
        Agreement.assertAgree("tau", tau, new double[] {expected}, TOLERANCE);
    }

    @Test
    void doublePendulumObeysItsTextbookEquations() {
        double m1 = 2.5, m2 = 1.5, l1 = 0.6, l2 = 0.9;
        MultibodyModel model = doublePendulum(m1, m2, l1, l2);
        double q1 = 0.7, q2 = -1.9, v1 = 2.1, v2 = -3.3, a1 = 4.2, a2 = -1.7;
        double m11 = (m1 + m2) * l1 * l1 + m2 * l2 * l2 + 2 * m2 * l1 * l2 * Math.cos(q2);
        double m12 = m2 * l2 * l2 + m2 * l1 * l2 * Math.cos(q2);
        double m22 = m2 * l2 * l2;
        double h = -m2 * l1 * l2 * Math.sin(q2);
        double[] expected = {
            m11 * a1
                    + m12 * a2
                    + h * (2 * v1 * v2 + v2 * v2)
                    + (m1 + m2) * G * l1 * Math.sin(q1)
                    + m2 * G * l2 * Math.sin(q1 + q2),
            m12 * a1 + m22 * a2 - h * v1 * v1 + m2 * G * l2 * Math.sin(q1 + q2)
        };
        Workspace workspace = new Workspace(model);
        double[] tau = new double[2];
        double[] q = {q1, q2};
        double[] qd = {v1, v2};
        double[] qdd = {a1, a2};
        InverseDynamics.generalizedForces(model, q, qd, qdd, workspace, tau);
        Agreement.assertAgree("tau", tau, expected, TOLERANCE);
        double[] mass = new double[4];
        MassMatrix.compute(model, q, workspace, mass);
        Agreement.assertAgree("M", mass, new double[] {m11, m12, m12, m22}, TOLERANCE);
        double[] byQ = new double[4];
        double[] byQd = new double[4];
        InverseDynamicsDerivatives.compute(model, q, qd, qdd, workspace, tau, byQ, byQd, mass);
        Agreement.assertAgree("tau beside its derivatives", tau, expected, TOLERANCE);
        double slope = -m2 * l1 * l2 * Math.cos(q2);
        double g12 = m2 * G * l2 * Math.cos(q1 + q2);
        Agreement.assertAgree(
                "dtau/dq",
                byQ,
                new double[] {
                    (m1 + m2) * G * l1 * Math.cos(q1) + g12,
                    2 * h * a1 + h * a2 + slope * (2 * v1 * v2 + v2 * v2) + g12,
                    g12,
                    h * a1 - slope * v1 * v1 + g12
                },
                TOLERANCE);
        Agreement.assertAgree(
                "dtau/dqd", byQd, new double[] {2 * h * v2, 2 * h * (v1 + v2), -2 * h * v1, 0}, 1, TOLERANCE);
    }

    private static MultibodyModel doublePendulum(double m1, double m2, double l1, double l2) {
        return MultibodyModel.compile(List.of(
                new Segment(
                        "upper",
                        Segment.GROUND,
                        Pose.IDENTITY,
                        Joints.hinge("q1", Vector3.Z),
                        Inertia.point(m1, new Vector3(0, -l1, 0))),
                new Segment(
                        "lower",
                        "upper",
                        Pose.at(0, -l1, 0),
                        Joints.hinge("q2", Vector3.Z),
                        Inertia.point(m2, new Vector3(0, -l2, 0)))));
    }

    @Test
    void beadOnATurningRodFeelsCentrifugalAndCoriolisForce() {
        double m = 2;
        MultibodyModel model = MultibodyModel.compile(List.of(new Segment(
                "bead",
                Segment.GROUND,
                Pose.IDENTITY,
                List.of(
                        new Axis.Hinge("turn", Vector3.Y, Drive.direct("turn")),
                        new Axis.Slider("out", Vector3.X, Drive.direct("out"))),
                Inertia.point(m, Vector3.ZERO))));
        double r = 0.8, speed = 1.5, w = 3, wd = -0.6, rd2 = 2;
        double[] tau = new double[2];
        InverseDynamics.generalizedForces(
                model,
                new double[] {0.4, r},
                new double[] {w, speed},
                new double[] {wd, rd2},
                new Workspace(model),
                tau);
        double[] expected = {m * r * r * wd + 2 * m * r * speed * w, m * (rd2 - r * w * w)};
        Agreement.assertAgree("tau", tau, expected, TOLERANCE);
    }

    private static MultibodyModel tumblingBox() {
        return MultibodyModel.compile(List.of(new Segment(
                "box",
                Segment.GROUND,
                Pose.IDENTITY,
                Joints.free("x", "y", "z", "tilt", "list", "turn"),
                Inertia.principal(4, new Vector3(0.1, -0.05, 0.02), 0.3, 0.5, 0.75))));
    }

    private static MultibodyModel floatingChain() {
        Inertia part = Inertia.principal(2, new Vector3(0, -0.2, 0.03), 0.03, 0.01, 0.035);
        return MultibodyModel.compile(List.of(
                new Segment(
                        "middle",
                        Segment.GROUND,
                        Pose.at(0, 1, 0),
                        Joints.free("x", "y", "z", "tilt", "list", "turn"),
                        Inertia.principal(10, new Vector3(0.02, 0.05, 0), 0.1, 0.08, 0.12)),
                new Segment("left", "middle", Pose.at(0, 0, -0.1), Joints.hinge("a", new Vector3(1, 2, 3)), part),
                new Segment("right", "middle", Pose.at(0, 0, 0.1), Joints.hinge("b", Vector3.Z), part),
                new Segment(
                        "tail",
                        "right",
                        Pose.at(0, -0.4, 0),
                        List.of(new Axis.Hinge(
                                "c", Vector3.X, new Drive("c", new Coupling.Polynomial(List.of(0.1, 1.0, 0.2))))),
                        part)));
    }

    /** What a free fall keeps: energy, the fall's linear momentum, angular momentum about the centre of mass. */
    private static double[] invariants(MultibodyModel model, double[] state, double time) {
        int n = model.coordinateCount();
        Workspace workspace = new Workspace(model);
        Kinematics.positions(model, state, workspace);
        double[] qd = Arrays.copyOfRange(state, n, 2 * n);
        Kinematics.velocities(model, qd, workspace);
        double[] momentum = new double[6];
        CenterOfMass.momentum(model, workspace, momentum);
        momentum[1] += model.totalMass() * G * time;
        double energy = CenterOfMass.kineticEnergy(model, workspace) + CenterOfMass.potentialEnergy(model, workspace);
        return new double[] {energy, momentum[0], momentum[1], momentum[2], momentum[3], momentum[4], momentum[5]};
    }

    private static double[] fall(MultibodyModel model, double[] start, double time, int steps) {
        int n = model.coordinateCount();
        Workspace workspace = new Workspace(model);
        double[] free = new double[n];
        double[] qdd = new double[n];
        double[] qd = new double[n];
        return RungeKutta.integrate(start, time, steps, (state, rate) -> {
            System.arraycopy(state, n, rate, 0, n);
            System.arraycopy(state, n, qd, 0, n);
            ForwardDynamics.accelerations(model, state, qd, free, workspace, qdd);
            System.arraycopy(qdd, 0, rate, n, n);
        });
    }

    private static double drift(MultibodyModel model, int steps) {
        int n = model.coordinateCount();
        double[] start = new double[2 * n];
        for (int i = 0; i < n; i++) {
            start[i] = 0.1 * (i - 2);
            start[n + i] = 0.7 - 0.3 * (i % 5);
        }
        double time = 0.5;
        double[] before = invariants(model, start, 0);
        double[] after = invariants(model, fall(model, start, time, steps), time);
        double worst = 0;
        for (int i = 0; i < before.length; i++) {
            worst = Math.max(worst, Math.abs(after[i] - before[i]));
        }
        return worst;
    }

    @Test
    void freeFallKeepsMomentumAndEnergyToTheOrderOfTheIntegrator() {
        for (Supplier<MultibodyModel> system :
                List.<Supplier<MultibodyModel>>of(ClosedFormTest::tumblingBox, ClosedFormTest::floatingChain)) {
            MultibodyModel model = system.get();
            double coarse = drift(model, 40);
            double fine = drift(model, 80);
            double finest = drift(model, 640);
            // Fourth order: halving the step divides the error by 16; invariants often gain one order more.
            assertThat(coarse / fine).as("drift " + coarse + ", " + fine).isBetween(12.0, 40.0);
            // (1/16)^4 of the coarse drift, and 640 steps of rounding on momenta and energies below 200.
            assertThat(finest).isLessThan(coarse / 20000 + 1e-11);
        }
    }
}
