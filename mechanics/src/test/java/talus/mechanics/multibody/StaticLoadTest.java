package talus.mechanics.multibody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StaticLoadTest {
    private static final double STEP = 1e-5;
    /** Relative error of a central difference at this step in double precision: step squared plus rounding over step. */
    private static final double DIFFERENCE_ERROR = 2e-8;

    /** A branched tree with sliders in the middle, a coordinate shared by two hinges, forces, couples and weights. */
    private static final class Sample {
        final MultibodyModel model;
        final Workspace workspace;
        final StaticLoad load;
        final StaticCurvature curvature;
        final Random random;
        final List<double[]> forces = new ArrayList<>();
        final List<double[]> couples = new ArrayList<>();

        Sample(long seed) {
            random = new Random(seed);
            List<Segment> segments = new ArrayList<>();
            int n = 3 + random.nextInt(6);
            for (int i = 0; i < n; i++) {
                String parent = i == 0 ? Segment.GROUND : "s" + random.nextInt(i);
                List<Axis> axes = new ArrayList<>();
                int k = 1 + random.nextInt(3);
                for (int a = 0; a < k; a++) {
                    String name = "a" + i + "_" + a;
                    Drive drive = random.nextInt(4) == 0
                            ? Drive.share("shared", 0.3 + random.nextDouble())
                            : Drive.direct(name);
                    axes.add(
                            random.nextInt(4) == 0
                                    ? new Axis.Slider(name, direction(), drive)
                                    : new Axis.Hinge(name, direction(), drive));
                }
                segments.add(new Segment(
                        "s" + i,
                        parent,
                        new Pose(vector(), Rotation.about(direction(), random.nextDouble())),
                        axes,
                        Inertia.principal(1 + random.nextDouble(), vector(), 0.1, 0.12, 0.09)));
            }
            model = MultibodyModel.compile(segments);
            workspace = new Workspace(model);
            load = new StaticLoad(model, workspace);
            curvature = new StaticCurvature(load);
            for (int i = 0; i < 3; i++) {
                forces.add(new double[] {
                    random.nextInt(model.bodyCount()),
                    normal(),
                    normal(),
                    normal(),
                    9 * normal(),
                    9 * normal(),
                    9 * normal()
                });
                couples.add(new double[] {random.nextInt(model.bodyCount()), normal(), normal(), normal()});
            }
        }

        double normal() {
            return random.nextGaussian();
        }

        Vector3 vector() {
            return new Vector3(normal(), normal(), normal()).times(0.4);
        }

        Vector3 direction() {
            return vector().unit();
        }

        double[] state() {
            double[] q = new double[model.coordinateCount()];
            for (int i = 0; i < q.length; i++) {
                q[i] = normal();
            }
            return q;
        }

        void place(double[] q) {
            Kinematics.positions(model, q, workspace);
            load.clear();
            load.addWeights();
            double[] p = new double[3];
            for (double[] f : forces) {
                Kinematics.pointPosition(model, workspace, (int) f[0], f[1], f[2], f[3], p, 0);
                load.addForce((int) f[0], p[0], p[1], p[2], f[4], f[5], f[6]);
            }
            for (double[] m : couples) {
                load.addCouple((int) m[0], m[1], m[2], m[3]);
            }
            load.accumulate();
        }

        double[] generalized(double[] q) {
            place(q);
            double[] g = new double[q.length];
            load.generalizedForces(g);
            return g;
        }
    }

    @Test
    void generalizedForcesAreThePointJacobiansTransposedTimesTheForces() {
        for (long seed = 1; seed <= 60; seed++) {
            Sample s = new Sample(seed);
            double[] q = s.state();
            double[] actual = s.generalized(q);
            int n = q.length;
            double[] expected = new double[n];
            double[] jacobian = new double[3 * n];
            for (int b = 0; b < s.model.bodyCount(); b++) {
                Vector3 c = s.model.bodyInertia(b).center();
                Kinematics.pointJacobian(s.model, s.workspace, b, c.x(), c.y(), c.z(), jacobian, 0);
                for (int i = 0; i < n; i++) {
                    expected[i] -= s.model.bodyMass(b) * MultibodyModel.GRAVITY * jacobian[n + i];
                }
            }
            for (double[] f : s.forces) {
                Kinematics.pointJacobian(s.model, s.workspace, (int) f[0], f[1], f[2], f[3], jacobian, 0);
                for (int i = 0; i < n; i++) {
                    expected[i] += f[4] * jacobian[i] + f[5] * jacobian[n + i] + f[6] * jacobian[2 * n + i];
                }
            }
            for (double[] m : s.couples) {
                Kinematics.orientationJacobian(s.model, s.workspace, (int) m[0], jacobian, 0);
                for (int i = 0; i < n; i++) {
                    expected[i] += m[1] * jacobian[i] + m[2] * jacobian[n + i] + m[3] * jacobian[2 * n + i];
                }
            }
            for (int i = 0; i < n; i++) {
                assertThat(actual[i])
                        .as("seed %d, coordinate %d", seed, i)
                        .isCloseTo(expected[i], within(1e-11 * scale(expected)));
            }
        }
    }

    @Test
    void stiffnessIsTheDerivativeOfTheGeneralizedForces() {
        for (long seed = 1; seed <= 60; seed++) {
            Sample s = new Sample(seed);
            double[] q = s.state();
            int n = q.length;
            s.place(q);
            double[] stiffness = new double[n * n];
            s.load.stiffness(stiffness);
            for (int j = 0; j < n; j++) {
                double[] up = s.generalized(moved(q, j, STEP));
                double[] down = s.generalized(moved(q, j, -STEP));
                for (int k = 0; k < n; k++) {
                    assertThat(stiffness[k * n + j])
                            .as("seed %d, entry %d %d", seed, k, j)
                            .isCloseTo((up[k] - down[k]) / (2 * STEP), within(DIFFERENCE_ERROR * scale(stiffness)));
                }
            }
        }
    }

    @Test
    void curvatureIsTheHessianOfTheWeightedForces() {
        for (long seed = 1; seed <= 60; seed++) {
            Sample s = new Sample(seed);
            double[] q = s.state();
            double[] mu = s.state();
            int n = q.length;
            s.place(q);
            double[] curvature = new double[n * n];
            s.curvature.setMultipliers(mu);
            s.curvature.addHessian(curvature);
            for (int j = 0; j < n; j++) {
                double[] up = weightedStiffness(s, moved(q, j, STEP), mu);
                double[] down = weightedStiffness(s, moved(q, j, -STEP), mu);
                for (int k = 0; k < n; k++) {
                    assertThat(curvature[k * n + j])
                            .as("seed %d, entry %d %d", seed, k, j)
                            .isCloseTo((up[k] - down[k]) / (2 * STEP), within(DIFFERENCE_ERROR * scale(curvature)));
                }
            }
        }
    }

    @Test
    void mixedCurvatureIsTheGradientOfAUnitLoadsWeightedForces() {
        for (long seed = 1; seed <= 60; seed++) {
            Sample s = new Sample(seed);
            double[] q = s.state();
            double[] mu = s.state();
            int n = q.length;
            double[] f = s.forces.get(0);
            double[] m = s.couples.get(0);
            s.place(q);
            s.curvature.setMultipliers(mu);
            double[] p = new double[3];
            Kinematics.pointPosition(s.model, s.workspace, (int) f[0], f[1], f[2], f[3], p, 0);
            double[] byForce = new double[n];
            double[] byCouple = new double[n];
            s.curvature.forceMixedCurvature((int) f[0], p[0], p[1], p[2], f[4], f[5], f[6], byForce);
            s.curvature.coupleMixedCurvature((int) m[0], m[1], m[2], m[3], byCouple);
            for (int j = 0; j < n; j++) {
                double[] up = moved(q, j, STEP);
                double[] down = moved(q, j, -STEP);
                double force = (unitPower(s, up, mu, f, true) - unitPower(s, down, mu, f, true)) / (2 * STEP);
                double couple = (unitPower(s, up, mu, m, false) - unitPower(s, down, mu, m, false)) / (2 * STEP);
                assertThat(byForce[j]).as("seed %d, force, %d", seed, j).isCloseTo(force, within(1e-6));
                assertThat(byCouple[j]).as("seed %d, couple, %d", seed, j).isCloseTo(couple, within(1e-6));
            }
        }
    }

    private static double unitPower(Sample s, double[] q, double[] mu, double[] v, boolean force) {
        Kinematics.positions(s.model, q, s.workspace);
        double[] g = new double[q.length];
        if (force) {
            double[] p = new double[3];
            Kinematics.pointPosition(s.model, s.workspace, (int) v[0], v[1], v[2], v[3], p, 0);
            s.load.unitForce((int) v[0], p[0], p[1], p[2], v[4], v[5], v[6], g);
        } else {
            s.load.unitCouple((int) v[0], v[1], v[2], v[3], g);
        }
        double sum = 0;
        for (int i = 0; i < g.length; i++) {
            sum += mu[i] * g[i];
        }
        return sum;
    }

    private static double[] weightedStiffness(Sample s, double[] q, double[] mu) {
        int n = q.length;
        s.place(q);
        double[] stiffness = new double[n * n];
        s.load.stiffness(stiffness);
        double[] out = new double[n];
        for (int k = 0; k < n; k++) {
            for (int j = 0; j < n; j++) {
                out[j] += mu[k] * stiffness[k * n + j];
            }
        }
        return out;
    }

    private static double[] moved(double[] q, int j, double h) {
        double[] out = q.clone();
        out[j] += h;
        return out;
    }

    private static double scale(double[] v) {
        double max = 1;
        for (double x : v) {
            max = Math.max(max, Math.abs(x));
        }
        return max;
    }

    @Test
    void theForceOfOneAxisAndItsChangesAddUpToThoseOfTheCoordinates() {
        for (long seed = 300; seed < 340; seed++) {
            Sample s = new Sample(seed);
            double[] q = s.state();
            s.place(q);
            int n = q.length;
            double[] square = new double[n * n];
            double[] sum = new double[n * n];
            double[] row = new double[n];
            s.load.stiffness(square);
            for (int a = 0; a < s.model.axisCount(); a++) {
                s.load.axisStiffness(a, row);
                int c = s.model.axisCoordinate(a);
                for (int j = 0; j < n; j++) {
                    sum[c * n + j] += s.model.couplingFactor[a] * row[j];
                }
            }
            for (int i = 0; i < n * n; i++) {
                assertThat(sum[i])
                        .as("seed %d, entry %d", seed, i)
                        .isCloseTo(square[i], within(1e-12 * (1 + Math.abs(square[i]))));
            }
        }
    }

    @Test
    void theCurvatureOfOneAxisForceIsTheDifferenceOfItsStiffness() {
        for (long seed = 400; seed < 430; seed++) {
            Sample s = new Sample(seed);
            double[] q = s.state();
            int n = q.length;
            int axis = s.random.nextInt(s.model.axisCount());
            s.place(q);
            s.curvature.setMultipliers(new double[n], axis, 1);
            double[] curvature = new double[n * n];
            s.curvature.addHessian(curvature);
            double[] ahead = new double[n];
            double[] behind = new double[n];
            for (int j = 0; j < n; j++) {
                double[] moved = q.clone();
                moved[j] += STEP;
                s.place(moved);
                s.load.axisStiffness(axis, ahead);
                moved[j] = q[j] - STEP;
                s.place(moved);
                s.load.axisStiffness(axis, behind);
                for (int i = 0; i < n; i++) {
                    double expected = (ahead[i] - behind[i]) / (2 * STEP);
                    assertThat(curvature[i * n + j])
                            .as("seed %d, axis %d, entry %d %d", seed, axis, i, j)
                            .isCloseTo(expected, within(DIFFERENCE_ERROR * (100 + Math.abs(expected))));
                }
            }
        }
    }
}
