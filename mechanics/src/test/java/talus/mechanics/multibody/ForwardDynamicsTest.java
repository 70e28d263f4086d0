package talus.mechanics.multibody;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static talus.mechanics.multibody.Agreement.ROUNDING;
import static talus.mechanics.multibody.Agreement.assertAgree;
import static talus.mechanics.multibody.Agreement.largest;
import static talus.mechanics.multibody.Dynamics.inverse;
import static talus.mechanics.multibody.Dynamics.massMatrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import talus.mechanics.multibody.RandomTrees.State;

class ForwardDynamicsTest {
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
    void alignedHingesAreRefusedByName() {
        Inertia body = Inertia.principal(1, Vector3.X, 0.1, 0.1, 0.1);
        List<Axis> ball = Joints.ball("tilt", Vector3.Z, "list", Vector3.X, "turn", Vector3.Y);
        MultibodyModel own =
                MultibodyModel.compile(List.of(new Segment("body", Segment.GROUND, Pose.IDENTITY, ball, body)));
        // With list at a quarter turn the first and the last axis coincide.
        double[] locked = {0.3, Math.PI / 2, 0.1};
        assertThatThrownBy(() -> ForwardDynamics.accelerations(
                        own, locked, new double[3], new double[3], new Workspace(own), new double[3]))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("tilt");
        List<Axis> two = List.of(
                new Axis.Hinge("one", Vector3.Z, Drive.direct("bend")),
                new Axis.Hinge("other", Vector3.Z.times(-1), Drive.direct("bend")));
        MultibodyModel shared =
                MultibodyModel.compile(List.of(new Segment("body", Segment.GROUND, Pose.IDENTITY, two, body)));
        assertThatThrownBy(() -> ForwardDynamics.accelerations(
                        shared, new double[1], new double[1], new double[1], new Workspace(shared), new double[1]))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("bend");
    }
}
