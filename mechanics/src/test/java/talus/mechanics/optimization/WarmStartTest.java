package talus.mechanics.optimization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WarmStartTest {
    private static final int PROGRAMMES = 60;

    /** Both solves stop at 1e-9 on the optimality conditions of programmes with objectives of size 1 to 50. */
    private static final double SAME_OBJECTIVE = 1e-6;

    /**
     * Means of iterations after a drift of every row, measured 2.2, 3.0 and 5.4 (cold: 17), with a margin of a half to one.
     */
    @ParameterizedTest
    @CsvSource({"1e-4, 2.7", "1e-3, 3.7", "1e-2, 6.5"})
    void nearlyIdenticalProgrammeTakesFewIterations(double drift, double mean) {
        int warm = 0;
        int cold = 0;
        for (int seed = 0; seed < PROGRAMMES; seed++) {
            RidgeProgram program = RidgeProgram.nonconvex(new Random(seed), 45, 26, 70);
            InteriorPoint solver = new InteriorPoint(program);
            Outcome first = solver.solve(program.start);
            assertThat(first).as("seed %d", seed).isInstanceOf(Outcome.Converged.class);
            program.drift(drift);

            Outcome second = solver.solve(first.iterate());

            assertThat(second).as("seed %d", seed).isInstanceOf(Outcome.Converged.class);
            warm += second.iterations();
            cold += first.iterations();
        }
        assertThat(warm / (double) PROGRAMMES).isLessThan(mean);
        assertThat(cold / (double) PROGRAMMES).isLessThan(20);
    }

    @Test
    void sameProgrammeTakesAtMostTwoIterations() {
        for (int seed = 0; seed < PROGRAMMES; seed++) {
            RidgeProgram program = RidgeProgram.nonconvex(new Random(seed), 12, 4, 10);
            InteriorPoint solver = new InteriorPoint(program);
            Outcome.Converged first = (Outcome.Converged) solver.solve(program.start);

            Outcome.Converged second = (Outcome.Converged) solver.solve(first.iterate());

            assertThat(second.iterations()).as("seed %d", seed).isLessThanOrEqualTo(2);
            assertThat(second.objective()).isCloseTo(first.objective(), within(SAME_OBJECTIVE));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void warmAndColdFindTheSameMinimumOfConvexProgrammes(boolean exact) {
        for (int seed = 0; seed < PROGRAMMES; seed++) {
            RidgeProgram program =
                    RidgeProgram.convex(new Random(seed), 12, 4, 10).withHessian(exact);
            InteriorPoint solver = new InteriorPoint(program);
            Outcome first = solver.solve(program.start);
            program.drift(0.05);

            Outcome warm = solver.solve(first.iterate());
            Outcome cold = solver.solve(program.start);

            assertThat(warm.getClass()).as("seed %d", seed).isEqualTo(cold.getClass());
            if (warm instanceof Outcome.Converged w && cold instanceof Outcome.Converged c) {
                assertThat(w.objective()).as("seed %d", seed).isCloseTo(c.objective(), within(SAME_OBJECTIVE));
            }
        }
    }

    @Test
    void activeSetMayChangeAlongAContinuation() {
        FunctionProgram program = new FunctionProgram(
                        "moving wall",
                        new double[] {0, 0},
                        x -> x[0].minus(3)
                                .square()
                                .plus(x[1].minus(1).square())
                                .plus(x[0].times(x[1]).times(0.1)))
                .between(Double.NEGATIVE_INFINITY, x -> x[0].plus(x[1]), 0)
                .between(Double.NEGATIVE_INFINITY, x -> x[0].square().plus(x[1].square()), 6);
        InteriorPoint solver = new InteriorPoint(program);
        Outcome outcome = solver.solve(program.start);
        int iterations = 0;
        for (int k = 1; k <= 50; k++) {
            double side = 0.1 * k;
            program.moveSides(0, Double.NEGATIVE_INFINITY, side);

            outcome = solver.solve(outcome.iterate());

            assertThat(outcome).as("side %s", side).isInstanceOf(Outcome.Converged.class);
            double cold = ((Outcome.Converged) new InteriorPoint(program).solve(program.start)).objective();
            assertThat(((Outcome.Converged) outcome).objective())
                    .as("side %s", side)
                    .isCloseTo(cold, within(SAME_OBJECTIVE));
            iterations += outcome.iterations();
        }
        assertThat(iterations / 50.0).isLessThan(6);
    }

    @Test
    void extrapolatedPointsTakeFewerIterations() {
        int plain = 0;
        int extrapolated = 0;
        for (int seed = 0; seed < PROGRAMMES; seed++) {
            RidgeProgram program = RidgeProgram.nonconvex(new Random(seed), 45, 26, 70);
            InteriorPoint solver = new InteriorPoint(program);
            Iterate before = solver.solve(program.start).iterate();
            program.drift(1e-3);
            Iterate now = solver.solve(before).iterate();
            program.drift(1e-3);
            plain += solver.solve(now).iterations();
            extrapolated += solver.solve(now.extrapolated(before, 1)).iterations();
        }
        assertThat(extrapolated).isLessThan(plain);
    }

    @Test
    void pointThatNewBoundsExcludeIsMovedInside() {
        FunctionProgram program =
                new FunctionProgram("box", new double[] {0}, x -> x[0].minus(5).square()).within(0, -1, 2);
        Outcome first = new InteriorPoint(program).solve(program.start);
        program.within(0, -1, 1);

        Outcome second = new InteriorPoint(program).solve(first.iterate());

        assertThat(second.iterate().x(0)).isCloseTo(1, within(1e-8));
    }

    @Test
    void warmStartFromAnInfeasiblePointRecovers() {
        FunctionProgram program = new FunctionProgram(
                        "gate", new double[] {0, 0}, x -> x[0].square().plus(x[1].square()))
                .between(2, x -> x[0].plus(x[1]), 3)
                .allWithin(-1, 0.5);
        Outcome shut = new InteriorPoint(program).solve(program.start);
        assertThat(shut).isInstanceOf(Outcome.Infeasible.class);
        program.moveSides(0, 0.5, 3);

        Outcome open = new InteriorPoint(program).solve(shut.iterate());

        assertThat(open).isInstanceOf(Outcome.Converged.class);
        assertThat(open.iterate().x(0)).isCloseTo(0.25, within(1e-7));
    }

    @Test
    void iterateOfAnotherShapeIsABug() {
        FunctionProgram one = new FunctionProgram("one", new double[] {0}, x -> x[0].square());
        FunctionProgram two = new FunctionProgram(
                "two", new double[] {0, 0}, x -> x[0].square().plus(x[1].square()));
        Outcome outcome = new InteriorPoint(one).solve(one.start);

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new InteriorPoint(two).solve(outcome.iterate()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 variables");
    }
}
