package talus.mechanics.optimization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoppedProgramsTest {
    private static Outcome.Stopped stopped(FunctionProgram program) {
        Outcome outcome = new InteriorPoint(program).solve(program.start);
        assertThat(outcome).as(program.name).isInstanceOf(Outcome.Stopped.class);
        return (Outcome.Stopped) outcome;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void linearDescentWithoutEndIsUnbounded(boolean exact) {
        FunctionProgram program =
                new FunctionProgram("linear", new double[] {0, 0}, x -> x[0].plus(x[1].square())).withHessian(exact);

        assertThat(stopped(program).reason()).isEqualTo(Outcome.Reason.UNBOUNDED);
    }

    @Test
    void negativeCurvatureWithoutEndIsUnbounded() {
        FunctionProgram program = new FunctionProgram(
                        "saddle", new double[] {1, 1}, x -> x[0].square().minus(x[1].square()))
                .zero(x -> x[0].minus(1));

        assertThat(stopped(program).reason()).isEqualTo(Outcome.Reason.UNBOUNDED);
    }

    @Test
    void unboundedAlongOneSidedBoundIsUnbounded() {
        FunctionProgram program = new FunctionProgram("ray", new double[] {1, 1}, x -> x[0].negate())
                .atLeastZero(x -> x[0].minus(x[1]))
                .allWithin(0, Double.POSITIVE_INFINITY);

        assertThat(stopped(program).reason()).isEqualTo(Outcome.Reason.UNBOUNDED);
    }

    @Test
    void undefinedStartIsAnEvaluationFailure() {
        FunctionProgram program = new FunctionProgram("undefined", new double[] {-1}, x -> x[0].log());

        assertThat(stopped(program).reason()).isEqualTo(Outcome.Reason.EVALUATION_FAILURE);
    }

    @Test
    void undefinedTrialsAreSteppedBackFrom() {
        // Newton's first step from 0.1 on x - log(x) leads to 0.19, from 3 to -3: outside.
        FunctionProgram program = new FunctionProgram("barrier", new double[] {3}, x -> x[0].minus(x[0].log()));

        Outcome outcome = new InteriorPoint(program).solve(program.start);

        assertThat(outcome).isInstanceOf(Outcome.Converged.class);
        assertThat(outcome.iterate().x(0)).isCloseTo(1, within(1e-8));
    }

    @Test
    void undefinedDerivativeIsAnEvaluationFailure() {
        FunctionProgram program = new FunctionProgram("root", new double[] {0}, x -> x[0].power(0.5));

        assertThat(stopped(program).reason()).isEqualTo(Outcome.Reason.EVALUATION_FAILURE);
    }

    @Test
    void iterationLimitIsKept() {
        FunctionProgram program = new FunctionProgram(
                "Rosenbrock",
                new double[] {-1.2, 1},
                x -> x[1].minus(x[0].square())
                        .square()
                        .times(100)
                        .plus(x[0].minus(1).square()));

        Outcome outcome =
                new InteriorPoint(program, InteriorPointOptions.DEFAULT.withMaximumIterations(3)).solve(program.start);

        assertThat(outcome).isInstanceOf(Outcome.Stopped.class);
        assertThat(((Outcome.Stopped) outcome).reason()).isEqualTo(Outcome.Reason.ITERATION_LIMIT);
        assertThat(outcome.iterations()).isEqualTo(3);
    }

    @Test
    void crossedBoundsAreABug() {
        FunctionProgram program = new FunctionProgram("crossed", new double[] {0}, x -> x[0]).within(0, 2, 1);

        assertThatThrownBy(() -> new InteriorPoint(program).solve(program.start))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x[0]")
                .hasMessageContaining("2.0")
                .hasMessageContaining("1.0");
    }

    @Test
    void startOfWrongLengthIsABug() {
        FunctionProgram program = new FunctionProgram("short", new double[] {0, 0}, x -> x[0].square());

        assertThatThrownBy(() -> new InteriorPoint(program).solve(new double[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 numbers, must be 2");
    }

    @Test
    void startThatIsNotFiniteIsABug() {
        FunctionProgram program = new FunctionProgram("nan", new double[] {0, 0}, x -> x[0].square());

        assertThatThrownBy(() -> new InteriorPoint(program).solve(new double[] {0, Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x[1]");
    }
}
