package talus.mechanics.multibody;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KinematicsTest {
    /** The pose by records, one axis after the other. */
    private static Pose plainPose(MultibodyModel model, int body, double[] q) {
        Segment segment = model.segments().get(body);
        int parent = model.bodyParent(body);
        Pose pose = segment.placement();
        for (Axis axis : segment.axes()) {
            int c = model.coordinateIndex(axis.drive().coordinate());
            double x = axis.drive().coupling().value(q[c]);
            pose = pose.times(
                    switch (axis) {
                        case Axis.Hinge hinge -> Pose.turned(Rotation.about(hinge.direction(), x));
                        case Axis.Slider slider -> Pose.at(slider.direction().times(x));
                    });
        }
        return parent < 0 ? pose : plainPose(model, parent, q).times(pose);
    }

    private static double[] entries(Pose pose) {
        double[] r = pose.rotation().rowMajor();
        Vector3 p = pose.translation();
        return new double[] {p.x(), p.y(), p.z(), r[0], r[1], r[2], r[3], r[4], r[5], r[6], r[7], r[8]};
    }

    @Test
    void posesAreThoseOfTheRecordsInSeries() {
        for (int seed = 0; seed < RandomTrees.COUNT; seed++) {
            MultibodyModel model = RandomTrees.any(seed);
            Workspace workspace = new Workspace(model);
            double[] q = RandomTrees.State.of(model, seed).q();
            Kinematics.positions(model, q, workspace);
            for (int b = 0; b < model.bodyCount(); b++) {
                Agreement.assertAgree(
                        "pose of body " + b + ", seed " + seed,
                        entries(Kinematics.bodyPose(model, workspace, b)),
                        entries(plainPose(model, b, q)),
                        Agreement.ROUNDING);
            }
        }
    }

    @Test
    void aPlanarLegStandsWhereTheSinesSay() {
        MultibodyModel model = MultibodyModel.compile(List.of(
                new Segment(
                        "thigh", Segment.GROUND, Pose.at(0, 1, 0), Joints.hinge("hip", Vector3.Z), Inertia.MASSLESS),
                new Segment("shank", "thigh", Pose.at(0, -0.4, 0), Joints.hinge("knee", Vector3.Z), Inertia.MASSLESS)));
        Workspace workspace = new Workspace(model);
        double hip = 0.9;
        double knee = -1.4;
        Kinematics.positions(model, new double[] {hip, knee}, workspace);
        double[] ankle = new double[3];
        Kinematics.pointPosition(model, workspace, 1, 0, -0.5, 0, ankle, 0);
        double[] expected = {
            0.4 * Math.sin(hip) + 0.5 * Math.sin(hip + knee), 1 - 0.4 * Math.cos(hip) - 0.5 * Math.cos(hip + knee), 0
        };
        Agreement.assertAgree("ankle", ankle, expected, Agreement.ROUNDING);
    }

    @Test
    void jacobiansAreDerivativesOfPositionAndOrientation() {
        for (int seed = 0; seed < RandomTrees.COUNT; seed++) {
            MultibodyModel model = RandomTrees.any(seed);
            Workspace workspace = new Workspace(model);
            Random random = new Random(seed);
            double[] q = RandomTrees.State.of(model, seed).q();
            int body = random.nextInt(model.bodyCount());
            int nc = model.coordinateCount();
            double[] linear = new double[3 * nc + 2];
            double[] angular = new double[3 * nc];
            Kinematics.positions(model, q, workspace);
            Kinematics.pointJacobian(model, workspace, body, 0.1, -0.2, 0.3, linear, 2);
            Kinematics.orientationJacobian(model, workspace, body, angular, 0);
            Rotation there = Kinematics.bodyPose(model, workspace, body).rotation();
            for (int c = 0; c < nc; c++) {
                int moved = c;
                double[] slope = Differences.derivative(12, step -> {
                    double[] shifted = q.clone();
                    shifted[moved] += step;
                    Kinematics.positions(model, shifted, workspace);
                    double[] out = new double[12];
                    Kinematics.pointPosition(model, workspace, body, 0.1, -0.2, 0.3, out, 0);
                    System.arraycopy(
                            Kinematics.bodyPose(model, workspace, body)
                                    .rotation()
                                    .rowMajor(),
                            0,
                            out,
                            3,
                            9);
                    return out;
                });
                double[] actual = {
                    linear[2 + c], linear[2 + nc + c], linear[2 + 2 * nc + c],
                    angular[c], angular[nc + c], angular[2 * nc + c]
                };
                double[] w = spin(slope, there);
                double[] expected = {slope[0], slope[1], slope[2], w[0], w[1], w[2]};
                Agreement.assertAgree("seed " + seed + ", coordinate " + c, actual, expected, 1, Differences.ERROR);
            }
        }
    }

    /** {@code w} from {@code R' R^T = w x}, with R' row-major from entry 3. */
    private static double[] spin(double[] slope, Rotation r) {
        double[] back = r.rowMajor();
        double[] skew = new double[9];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                for (int k = 0; k < 3; k++) {
                    skew[3 * i + j] += slope[3 + 3 * i + k] * back[3 * j + k];
                }
            }
        }
        return new double[] {(skew[7] - skew[5]) / 2, (skew[2] - skew[6]) / 2, (skew[3] - skew[1]) / 2};
    }

    @Test
    void velocitiesAreJacobiansTimesRates() {
        for (int seed = 0; seed < RandomTrees.COUNT; seed++) {
            MultibodyModel model = RandomTrees.any(seed);
            Workspace workspace = new Workspace(model);
            RandomTrees.State state = RandomTrees.State.of(model, seed);
            int nc = model.coordinateCount();
            double[] jacobian = new double[6 * nc];
            double[] velocity = new double[6];
            Kinematics.positions(model, state.q(), workspace);
            Kinematics.velocities(model, state.qd(), workspace);
            for (int b = 0; b < model.bodyCount(); b++) {
                Kinematics.pointJacobian(model, workspace, b, -0.3, 0.1, 0.2, jacobian, 0);
                Kinematics.orientationJacobian(model, workspace, b, jacobian, 3 * nc);
                Kinematics.pointVelocity(model, workspace, b, -0.3, 0.1, 0.2, velocity, 0);
                System.arraycopy(workspace.bodyAngularVelocities(), 3 * b, velocity, 3, 3);
                double[] expected = new double[6];
                for (int row = 0; row < 6; row++) {
                    for (int c = 0; c < nc; c++) {
                        expected[row] += jacobian[row * nc + c] * state.qd()[c];
                    }
                }
                Agreement.assertAgree("body " + b + ", seed " + seed, velocity, expected, 1, Agreement.ROUNDING);
            }
        }
    }
}
