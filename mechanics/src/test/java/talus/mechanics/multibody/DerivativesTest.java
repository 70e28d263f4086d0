package talus.mechanics.multibody;

import static talus.mechanics.multibody.Agreement.ROUNDING;
import static talus.mechanics.multibody.Agreement.assertAgree;
import static talus.mechanics.multibody.Agreement.largest;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleFunction;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import talus.mechanics.multibody.RandomTrees.State;

class DerivativesTest {
    private static final class Result {
        final double[] tau;
        final double[] byQ;
        final double[] byQd;
        final double[] mass;

        Result(int nc) {
            tau = new double[nc];
            byQ = new double[nc * nc];
            byQd = new double[nc * nc];
            mass = new double[nc * nc];
        }
    }

    private static Result derivatives(MultibodyModel model, State state, double[] wrenches) {
        Result out = new Result(model.coordinateCount());
        InverseDynamicsDerivatives.compute(
                model,
                state.q(),
                state.qd(),
                state.qdd(),
                wrenches,
                new Workspace(model),
                out.tau,
                out.byQ,
                out.byQd,
                out.mass);
        return out;
    }

    private static double[] forces(MultibodyModel model, State state, double[] wrenches) {
        double[] tau = new double[model.coordinateCount()];
        InverseDynamics.generalizedForces(
                model, state.q(), state.qd(), state.qdd(), wrenches, new Workspace(model), tau);
        return tau;
    }

    /** {@code dtau_i/dx_j} where {@code shifted} moves state entry j by t. */
    private static double[] byDifferences(
            MultibodyModel model, double[] wrenches, IntFunction<DoubleFunction<State>> shifted) {
        int nc = model.coordinateCount();
        double[] out = new double[nc * nc];
        for (int c = 0; c < nc; c++) {
            DoubleFunction<State> move = shifted.apply(c);
            double[] column = Differences.derivative(nc, t -> forces(model, move.apply(t), wrenches));
            for (int r = 0; r < nc; r++) {
                out[r * nc + c] = column[r];
            }
        }
        return out;
    }

    private static double[] moved(double[] x, int c, double t) {
        double[] out = x.clone();
        out[c] += t;
        return out;
    }

    private static void assertDerivatives(MultibodyModel model, State state, double[] wrenches, String what) {
        Result result = derivatives(model, state, wrenches);
        double force = largest(result.tau);
        double[] byQ =
                byDifferences(model, wrenches, c -> t -> new State(moved(state.q(), c, t), state.qd(), state.qdd()));
        double[] byQd =
                byDifferences(model, wrenches, c -> t -> new State(state.q(), moved(state.qd(), c, t), state.qdd()));
        assertAgree(what + ": tau", result.tau, forces(model, state, wrenches), ROUNDING);
        assertAgree(what + ": dtau/dq", result.byQ, byQ, force, Differences.ERROR);
        assertAgree(what + ": dtau/dqd", result.byQd, byQd, force, Differences.ERROR);
        double[] mass = new double[result.mass.length];
        MassMatrix.compute(model, state.q(), new Workspace(model), mass);
        assertAgree(what + ": M", result.mass, mass, ROUNDING);
    }

    @Test
    void derivativesAreSlopesOfInverseDynamics() {
        for (int seed = 0; seed < RandomTrees.COUNT / 3; seed++) {
            for (MultibodyModel model : List.of(RandomTrees.plain(seed), RandomTrees.any(seed))) {
                assertDerivatives(model, State.of(model, seed), Wrenches.zero(model), "seed " + seed);
            }
        }
    }

    @Test
    void derivativesHoldExternalWrenchesFixedInSpace() {
        for (int seed = 0; seed < RandomTrees.COUNT / 3; seed++) {
            MultibodyModel model = RandomTrees.any(seed);
            double[] wrenches = RandomTrees.numbers(new Random(seed), 6 * model.bodyCount(), 100);
            assertDerivatives(model, State.of(model, seed), wrenches, "seed " + seed);
        }
    }

    @Test
    void absentWrenchesAreZeroWrenches() {
        for (int seed = 0; seed < RandomTrees.COUNT; seed++) {
            MultibodyModel model = RandomTrees.any(seed);
            State state = State.of(model, seed);
            Result with = derivatives(model, state, Wrenches.zero(model));
            Result without = new Result(model.coordinateCount());
            InverseDynamicsDerivatives.compute(
                    model,
                    state.q(),
                    state.qd(),
                    state.qdd(),
                    new Workspace(model),
                    without.tau,
                    without.byQ,
                    without.byQd,
                    without.mass);
            assertAgree("tau, seed " + seed, without.tau, with.tau, 0);
            assertAgree("dtau/dq, seed " + seed, without.byQ, with.byQ, 0);
            assertAgree("dtau/dqd, seed " + seed, without.byQd, with.byQd, 0);
        }
    }

    @Test
    void aStationaryCouplingStillTurnsForceIntoStiffness() {
        // phi = q^2 stands still at q = 0: no force, but stiffness phi'' tau_axis.
        Inertia bob = Inertia.principal(2, new Vector3(0.3, 0, 0), 0.01, 0.02, 0.02);
        MultibodyModel model = MultibodyModel.compile(List.of(
                new Segment(
                        "arm",
                        Segment.GROUND,
                        Pose.IDENTITY,
                        List.of(new Axis.Hinge(
                                "a", Vector3.Z, new Drive("q", new Coupling.Polynomial(List.of(0.0, 0.0, 1.0))))),
                        bob),
                new Segment("hand", "arm", Pose.at(0.5, 0, 0), Joints.hinge("wrist", Vector3.Z), bob)));
        State state = new State(new double[] {0, 0.3}, new double[] {1.1, -2}, new double[] {3, 0.5});
        assertDerivatives(model, state, Wrenches.zero(model), "stationary");
    }

    /** The same tree with every axis on a coordinate of its own. */
    private static MultibodyModel opened(MultibodyModel model) {
        List<Segment> segments = new ArrayList<>();
        UnaryOperator<Axis> open = axis -> switch (axis) {
            case Axis.Hinge h -> new Axis.Hinge(h.name(), h.direction(), Drive.direct(h.name()));
            case Axis.Slider h -> new Axis.Slider(h.name(), h.direction(), Drive.direct(h.name()));
        };
        for (Segment s : model.segments()) {
            segments.add(new Segment(
                    s.name(),
                    s.parent(),
                    s.placement(),
                    s.axes().stream().map(open).toList(),
                    s.inertia()));
        }
        return MultibodyModel.compile(segments);
    }

    @Test
    void coupledCoordinatesAreTheOpenTreeProjected() {
        for (int seed = 0; seed < RandomTrees.COUNT; seed++) {
            MultibodyModel model = RandomTrees.any(seed);
            MultibodyModel open = opened(model);
            State state = State.of(model, seed);
            int nc = model.coordinateCount();
            int na = open.coordinateCount();
            State wide = new State(new double[na], new double[na], new double[na]);
            double[][] phi = new double[4][na];
            int[] coordinate = new int[na];
            for (int a = 0; a < na; a++) {
                int i = open.coordinateAxis(a, 0);
                int c = model.axisCoordinate(i);
                coordinate[a] = c;
                Coupling coupling = model.axis(i).drive().coupling();
                double q = state.q()[c];
                double qd = state.qd()[c];
                phi[1][a] = coupling.slope(q);
                phi[2][a] = coupling.curvature(q);
                phi[3][a] = coupling.thirdDerivative(q);
                wide.q()[a] = coupling.value(q);
                wide.qd()[a] = phi[1][a] * qd;
                wide.qdd()[a] = phi[1][a] * state.qdd()[c] + phi[2][a] * qd * qd;
            }
            double[] wrenches = RandomTrees.numbers(new Random(seed), 6 * model.bodyCount(), 100);
            Result inner = derivatives(open, wide, wrenches);
            Result expected = new Result(nc);
            for (int a = 0; a < na; a++) {
                int c = coordinate[a];
                expected.tau[c] += phi[1][a] * inner.tau[a];
                expected.byQ[c * nc + c] += phi[2][a] * inner.tau[a];
                for (int b = 0; b < na; b++) {
                    int d = coordinate[b];
                    double qd = state.qd()[d];
                    double qdd = state.qdd()[d];
                    double m = inner.mass[a * na + b];
                    double bySpeed = inner.byQd[a * na + b];
                    expected.mass[c * nc + d] += phi[1][a] * m * phi[1][b];
                    expected.byQd[c * nc + d] += phi[1][a] * (bySpeed * phi[1][b] + 2 * m * phi[2][b] * qd);
                    expected.byQ[c * nc + d] += phi[1][a]
                            * (inner.byQ[a * na + b] * phi[1][b]
                                    + bySpeed * phi[2][b] * qd
                                    + m * (phi[2][b] * qdd + phi[3][b] * qd * qd));
                }
            }
            Result actual = derivatives(model, state, wrenches);
            double velocityTerms = Math.max(largest(inner.byQd), largest(inner.mass));
            double positionTerms = Math.max(velocityTerms, Math.max(largest(inner.byQ), largest(inner.tau)));
            assertAgree("tau, seed " + seed, actual.tau, expected.tau, largest(inner.tau), ROUNDING);
            assertAgree("M, seed " + seed, actual.mass, expected.mass, largest(inner.mass), ROUNDING);
            assertAgree("dtau/dqd, seed " + seed, actual.byQd, expected.byQd, velocityTerms, ROUNDING);
            assertAgree("dtau/dq, seed " + seed, actual.byQ, expected.byQ, positionTerms, ROUNDING);
        }
    }
}
