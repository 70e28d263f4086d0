package talus.mechanics.optimization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DerivativeCheckTest {
    /** Ten times the rounding of the difference quotient, see {@link DerivativeCheck}, for values up to about 30. */
    private static final double NOISE = 1e-10;

    @Test
    void rightDerivativesPass() {
        RidgeProgram program = RidgeProgram.nonconvex(new Random(7), 9, 3, 5);

        DerivativeCheck.Report report = DerivativeCheck.at(program, program.start);

        assertThat(report.worstError()).as("%s", report).isLessThan(NOISE);
        assertThat(report.second()).isNotEmpty();
    }

    @Test
    void wrongFirstDerivativeIsNamed() {
        FunctionProgram right = new FunctionProgram("right", new double[] {0.3, 0.7}, x -> x[0].times(x[1]))
                .zero(x -> x[0].square().plus(x[1]))
                .atLeastZero(x -> x[0].sin());
        NonlinearProgram wrong = new Altered(right) {
            @Override
            public void firstDerivatives(
                    double[] x, double[] gradient, double[] equalityJacobian, double[] inequalityJacobian) {
                super.firstDerivatives(x, gradient, equalityJacobian, inequalityJacobian);
                equalityJacobian[1] += 0.01;
            }
        };

        DerivativeCheck.Entry worst =
                DerivativeCheck.at(wrong, right.start).first().getFirst();

        assertThat(worst.function()).isEqualTo("equality[0]");
        assertThat(worst.variables()).isEqualTo("x[1]");
        assertThat(worst.error()).isCloseTo(0.01, org.assertj.core.api.Assertions.within(1e-3));
    }

    @Test
    void wrongSecondDerivativeIsNamedByItsFunction() {
        FunctionProgram right = new FunctionProgram("right", new double[] {0.3, 0.7}, x -> x[0].times(x[1]))
                .zero(x -> x[0].square().plus(x[1]))
                .atLeastZero(x -> x[0].sin());
        NonlinearProgram wrong = new Altered(right) {
            @Override
            public void lagrangianHessian(
                    double[] x,
                    double objectiveFactor,
                    double[] equalityMultipliers,
                    double[] inequalityMultipliers,
                    double[] hessian) {
                super.lagrangianHessian(x, objectiveFactor, equalityMultipliers, inequalityMultipliers, hessian);
                hessian[0] += 0.02 * inequalityMultipliers[0];
            }
        };

        DerivativeCheck.Entry worst =
                DerivativeCheck.at(wrong, right.start).second().getFirst();

        assertThat(worst.function()).isEqualTo("inequality[0]");
        assertThat(worst.variables()).isEqualTo("x[0], x[0]");
    }

    /** A programme that passes everything on. */
    private static class Altered implements NonlinearProgram {
        private final NonlinearProgram inner;

        Altered(NonlinearProgram inner) {
            this.inner = inner;
        }

        @Override
        public int variableCount() {
            return inner.variableCount();
        }

        @Override
        public int equalityCount() {
            return inner.equalityCount();
        }

        @Override
        public int inequalityCount() {
            return inner.inequalityCount();
        }

        @Override
        public void variableBounds(double[] lower, double[] upper) {
            inner.variableBounds(lower, upper);
        }

        @Override
        public void inequalityBounds(double[] lower, double[] upper) {
            inner.inequalityBounds(lower, upper);
        }

        @Override
        public double values(double[] x, double[] equalities, double[] inequalities) {
            return inner.values(x, equalities, inequalities);
        }

        @Override
        public void firstDerivatives(
                double[] x, double[] gradient, double[] equalityJacobian, double[] inequalityJacobian) {
            inner.firstDerivatives(x, gradient, equalityJacobian, inequalityJacobian);
        }

        @Override
        public boolean hasHessian() {
            return inner.hasHessian();
        }

        @Override
        public void lagrangianHessian(
                double[] x,
                double objectiveFactor,
                double[] equalityMultipliers,
                double[] inequalityMultipliers,
                double[] hessian) {
            inner.lagrangianHessian(x, objectiveFactor, equalityMultipliers, inequalityMultipliers, hessian);
        }
    }
}
