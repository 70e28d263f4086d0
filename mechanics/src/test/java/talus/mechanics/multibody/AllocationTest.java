package talus.mechanics.multibody;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import talus.mechanics.multibody.RandomTrees.State;

/** The hot core works in the memory it was given. */
class AllocationTest {
    private static final int WARM_UP = 3000;
    private static final int MEASURED = 1000;

    @Test
    void noAlgorithmAllocates() {
        for (MultibodyModel model : List.of(RandomTrees.plain(8), RandomTrees.any(9))) {
            State state = State.of(model, 3);
            int nc = model.coordinateCount();
            Workspace workspace = new Workspace(model);
            double[] wrenches = RandomTrees.numbers(new Random(1), 6 * model.bodyCount(), 10);
            double[] x = new double[nc];
            double[] y = new double[nc];
            double[] a = new double[nc * nc + 6 * nc];
            double[] b = new double[nc * nc];
            double[] c = new double[nc * nc];
            double[] six = new double[6];
            double[] sum = new double[1];
            assertNoAllocation("positions", () -> Kinematics.positions(model, state.q(), workspace));
            assertNoAllocation("velocities", () -> Kinematics.velocities(model, state.qd(), workspace));
            assertNoAllocation("points", () -> {
                Kinematics.pointPosition(model, workspace, 0, 1, 2, 3, six, 0);
                Kinematics.pointVelocity(model, workspace, 0, 1, 2, 3, six, 3);
                Kinematics.pointJacobian(model, workspace, 0, 1, 2, 3, a, 0);
                Kinematics.orientationJacobian(model, workspace, 0, a, 3 * nc);
            });
            assertNoAllocation("centre of mass", () -> {
                CenterOfMass.position(model, workspace, six);
                CenterOfMass.jacobian(model, workspace, a);
                CenterOfMass.momentum(model, workspace, six);
                sum[0] = CenterOfMass.kineticEnergy(model, workspace) + CenterOfMass.potentialEnergy(model, workspace);
            });
            assertNoAllocation(
                    "inverse dynamics",
                    () -> InverseDynamics.generalizedForces(
                            model, state.q(), state.qd(), state.qdd(), wrenches, workspace, x));
            assertNoAllocation("mass matrix", () -> MassMatrix.compute(model, state.q(), workspace, a));
            assertNoAllocation(
                    "forward dynamics",
                    () -> ForwardDynamics.accelerations(model, state.q(), state.qd(), x, wrenches, workspace, y));
            assertNoAllocation(
                    "derivatives",
                    () -> InverseDynamicsDerivatives.compute(
                            model, state.q(), state.qd(), state.qdd(), wrenches, workspace, x, a, b, c));
        }
    }

    private static void assertNoAllocation(String what, Runnable algorithm) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int i = 0; i < WARM_UP; i++) {
            algorithm.run();
        }
        // Two readings in a row show what reading costs itself.
        threads.getCurrentThreadAllocatedBytes();
        long reading = threads.getCurrentThreadAllocatedBytes();
        reading = threads.getCurrentThreadAllocatedBytes() - reading;
        // The machine itself allocates once in a while; what the algorithm allocates is there every time.
        long bytes = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 5; attempt++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < MEASURED; i++) {
                algorithm.run();
            }
            bytes = Math.min(bytes, threads.getCurrentThreadAllocatedBytes() - before - reading);
        }
        assertThat(bytes)
                .as("bytes allocated by %s in %d calls", what, MEASURED)
                .isZero();
    }
}
