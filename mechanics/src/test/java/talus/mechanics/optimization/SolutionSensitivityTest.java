package talus.mechanics.optimization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;

class SolutionSensitivityTest {
    /** The barrier that is left at a solution, 1e-10, over multipliers and distances of size 1. */
    private static final double LEFT_BY_THE_BARRIER = 1e-7;

    private static final double STEP = 1e-4;

    /** Change of the Lagrangian's gradient and of the rows between the programmes of p - STEP and p + STEP. */
    private static double[] change(DoubleFunction<FunctionProgram> of, double p) {
        FunctionProgram here = of.apply(p);
        Outcome.Converged solved = (Outcome.Converged) new InteriorPoint(here).solve(here.start);
        SolutionSensitivity sensitivity = new SolutionSensitivity(here);
        assertThat(sensitivity.at(solved.iterate())).isTrue();
        double[][] before = conditions(of.apply(p - STEP), solved.iterate());
        double[][] after = conditions(of.apply(p + STEP), solved.iterate());
        double[][] per = new double[3][];
        for (int k = 0; k < 3; k++) {
            per[k] = new double[after[k].length];
            for (int i = 0; i < per[k].length; i++) {
                per[k][i] = (after[k][i] - before[k][i]) / (2 * STEP);
            }
        }
        return sensitivity.change(per[0], per[1], per[2]);
    }

    private static double[][] conditions(FunctionProgram program, Iterate at) {
        int n = program.variableCount();
        double[] x = at.x();
        double[] rows = new double[program.equalityCount()];
        double[] sides = new double[program.inequalityCount()];
        program.values(x, rows, sides);
        double[] gradient = new double[n];
        double[] rowJacobian = new double[rows.length * n];
        double[] sideJacobian = new double[sides.length * n];
        program.firstDerivatives(x, gradient, rowJacobian, sideJacobian);
        for (int i = 0; i < n; i++) {
            for (int a = 0; a < rows.length; a++) {
                gradient[i] += at.equalityMultipliers()[a] * rowJacobian[a * n + i];
            }
            for (int a = 0; a < sides.length; a++) {
                gradient[i] += at.inequalityMultipliers()[a] * sideJacobian[a * n + i];
            }
        }
        return new double[][] {gradient, rows, sides};
    }

    private static double[] resolved(DoubleFunction<FunctionProgram> of, double p) {
        double[] slope = new double[of.apply(p).variableCount()];
        double[] before = solution(of.apply(p - STEP));
        double[] after = solution(of.apply(p + STEP));
        for (int i = 0; i < slope.length; i++) {
            slope[i] = (after[i] - before[i]) / (2 * STEP);
        }
        return slope;
    }

    private static double[] solution(FunctionProgram program) {
        return new InteriorPoint(program).solve(program.start).iterate().x();
    }

    /** Least (x - p)^2 + 2 y^2 on x + y = 1: x = (2 + p) / 3. */
    @Test
    void aQuadraticOnALineMovesAsItsFormulaSays() {
        DoubleFunction<FunctionProgram> of = p -> new FunctionProgram(
                        "line",
                        new double[] {0, 0},
                        x -> x[0].minus(p).square().plus(x[1].square().times(2)))
                .zero(x -> x[0].plus(x[1]).minus(1));
        double[] slope = change(of, 0.3);
        assertThat(slope[0]).isCloseTo(1.0 / 3, within(LEFT_BY_THE_BARRIER));
        assertThat(slope[1]).isCloseTo(-1.0 / 3, within(LEFT_BY_THE_BARRIER));
    }

    @Test
    void aSideThatHoldsTheSolutionKeepsHoldingIt() {
        DoubleFunction<FunctionProgram> of = p -> new FunctionProgram(
                        "side",
                        new double[] {0, 0},
                        x -> x[0].minus(3).square().plus(x[1].minus(p).square()))
                .atLeastZero(x -> x[0].times(-1).plus(1 + p))
                .within(1, -1, 5);
        double[] slope = change(of, 0.5);
        assertThat(slope[0]).isCloseTo(1, within(LEFT_BY_THE_BARRIER));
        assertThat(slope[1]).isCloseTo(1, within(LEFT_BY_THE_BARRIER));
        double[] bounded = change(
                p -> new FunctionProgram(
                                "bound",
                                new double[] {0.5},
                                x -> x[0].minus(2 + p).square())
                        .within(0, 0, 1),
                0);
        assertThat(bounded[0]).isCloseTo(0, within(LEFT_BY_THE_BARRIER));
    }

    @Test
    void aCurvedProgrammeMovesAsItsSolutionsDo() {
        DoubleFunction<FunctionProgram> of = p -> new FunctionProgram(
                        "curved",
                        new double[] {0.6, 0.6, 0.2},
                        x -> x[0].minus(1 + p)
                                .square()
                                .plus(x[1].square().square())
                                .plus(x[2].minus(p).square()))
                .zero(x -> x[0].square().plus(x[1].square()).minus(1 + p * p))
                .atLeastZero(x -> x[2].times(x[0]).minus(0.4 * p));
        for (double p : new double[] {0.4, 0.7, 1.1}) {
            double[] slope = change(of, p);
            double[] expected = resolved(of, p);
            for (int i = 0; i < slope.length; i++) {
                // central differences of the solutions leave STEP^2, the solver 1e-9 / STEP
                assertThat(slope[i]).as("p %s, x%s", p, i).isCloseTo(expected[i], within(1e-4));
            }
        }
    }

    @Test
    void whatCannotBeDifferentiatedIsRefused() {
        FunctionProgram program = new FunctionProgram("line", new double[] {0}, x -> x[0].square());
        assertThatIllegalStateException()
                .isThrownBy(() -> new SolutionSensitivity(program).change(new double[1], new double[0], new double[0]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SolutionSensitivity(
                        new FunctionProgram("line", new double[] {0}, x -> x[0].square()).withHessian(false)));
    }
}
