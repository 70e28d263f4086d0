package talus.mechanics.optimization;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatabilityTest {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void sameStartGivesTheSameBitsWhateverWasSolvedBefore(boolean exact) {
        for (int seed = 0; seed < 30; seed++) {
            RidgeProgram program =
                    RidgeProgram.nonconvex(new Random(seed), 12, 4, 10).withHessian(exact);
            InteriorPoint used = new InteriorPoint(program);
            Outcome first = used.solve(program.start);
            used.solve(program.hidden);
            used.solve(first.iterate());

            Outcome again = used.solve(program.start);

            assertThat(again.iterations()).as("seed %d", seed).isEqualTo(first.iterations());
            assertThat(again.iterate().x())
                    .as("seed %d", seed)
                    .containsExactly(first.iterate().x());
            assertThat(again.iterate().inequalityMultipliers())
                    .as("seed %d", seed)
                    .containsExactly(first.iterate().inequalityMultipliers());
        }
    }

    @Test
    void startAndIterateAreNotWritten() {
        RidgeProgram program = RidgeProgram.nonconvex(new Random(5), 12, 4, 10);
        double[] start = program.start.clone();
        InteriorPoint solver = new InteriorPoint(program);
        Outcome outcome = solver.solve(program.start);
        double[] x = outcome.iterate().x();

        program.drift(0.1);
        solver.solve(outcome.iterate());

        assertThat(program.start).containsExactly(start);
        assertThat(outcome.iterate().x()).containsExactly(x);
    }

    /** The least bytes of many solves, by iteration limit: what is left is the outcome, of one size. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void iterationsAllocateNothing(boolean exact) {
        // No sines: StrictMath.sin and cos allocate two small arrays beyond a quarter turn.
        RidgeProgram program = RidgeProgram.convex(new Random(3), 45, 26, 70).withHessian(exact);
        int few = 3;
        int many = 12;

        long fewBytes = leastBytes(solverWithLimit(program, few), program.start, few);
        long manyBytes = leastBytes(solverWithLimit(program, many), program.start, many);

        assertThat(manyBytes - fewBytes).isLessThanOrEqualTo(0);
    }

    @Test
    void elasticIterationsAllocateNothing() {
        RidgeProgram program = RidgeProgram.convex(new Random(3), 20, 8, 30);
        PrimalDualState hard = new PrimalDualState(new Formulation(program, 1e-9));
        System.arraycopy(program.hidden, 0, hard.current.y, 0, 20);
        hard.f.open(hard.current.y);
        for (int j = 0; j < hard.f.slacks; j++) {
            double low = Math.max(hard.f.lower[20 + j], -100);
            double high = Math.min(hard.f.upper[20 + j], 100);
            hard.current.y[20 + j] = 0.5 * (low + high);
        }
        hard.f.evaluate(hard.current);
        hard.barrier = 0.1;
        Arrays.fill(hard.lowerMultipliers, 1);
        Arrays.fill(hard.upperMultipliers, 1);
        ElasticPhase phase = new ElasticPhase(program, InteriorPointOptions.DEFAULT);

        long few = leastElasticBytes(phase, hard, 2);
        long many = leastElasticBytes(phase, hard, 6);

        assertThat(many - few).isLessThanOrEqualTo(0);
    }

    private static long leastElasticBytes(ElasticPhase phase, PrimalDualState hard, int limit) {
        long least = Long.MAX_VALUE;
        for (int k = 0; k < 60; k++) {
            long before = allocated();
            phase.begin(hard);
            phase.run(limit, _ -> false);
            least = Math.min(least, allocated() - before);
        }
        assertThat(phase.iterations()).isEqualTo(limit);
        return least;
    }

    private static InteriorPoint solverWithLimit(RidgeProgram program, int limit) {
        return new InteriorPoint(
                program,
                InteriorPointOptions.DEFAULT.withMaximumIterations(limit).withExplainsInfeasibility(false));
    }

    private static long leastBytes(InteriorPoint solver, double[] start, int limit) {
        long least = Long.MAX_VALUE;
        for (int k = 0; k < 100; k++) {
            long before = allocated();
            Outcome outcome = solver.solve(start);
            least = Math.min(least, allocated() - before);
            assertThat(outcome.iterations()).isEqualTo(limit);
        }
        return least;
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
