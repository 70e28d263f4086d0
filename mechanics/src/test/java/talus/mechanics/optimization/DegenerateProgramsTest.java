package talus.mechanics.optimization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DegenerateProgramsTest {
    /** Regular problems: the tolerance 1e-9 on a strongly convex objective. */
    private static final double SHARP = 1e-7;

    /** Where multipliers do not exist or a row's gradient vanishes, x is only as good as the root of the tolerance. */
    private static final double BLUNT = 2e-3;

    private static Outcome.Converged converged(FunctionProgram program) {
        Outcome outcome = new InteriorPoint(program).solve(program.start);
        assertThat(outcome).as(program.name).isInstanceOf(Outcome.Converged.class);
        return (Outcome.Converged) outcome;
    }

    private static FunctionProgram distanceTo(String name, double[] start, double... target) {
        return new FunctionProgram(name, start, x -> {
            Jet sum = x[0].minus(target[0]).square();
            for (int i = 1; i < target.length; i++) {
                sum = sum.plus(x[i].minus(target[i]).square());
            }
            return sum;
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void redundantEqualitiesAreMet(boolean exact) {
        FunctionProgram program = distanceTo("redundant", new double[] {3, -2, 5}, 1, 2, 3)
                .zero(x -> x[0].plus(x[1]).plus(x[2]).minus(3))
                .zero(x -> x[0].minus(x[1]))
                .zero(x -> x[0].times(3).plus(x[1]).plus(x[2].times(2)).minus(6))
                .withHessian(exact);

        Outcome.Converged found = converged(program);

        // On the line (t, t, 3 - 2 t) the squared distance (t - 1)^2 + (t - 2)^2 + 4 t^2 is least at t = 1/2.
        assertThat(found.iterate().x(0)).isCloseTo(0.5, within(SHARP));
        assertThat(found.iterate().x(2)).isCloseTo(2, within(SHARP));
        assertThat(found.residuals().equality()).isLessThan(1e-12);
    }

    @Test
    void sameNonlinearEqualityTwiceIsMet() {
        FunctionProgram program = distanceTo("twice", new double[] {2, 0.5}, 2, 2)
                .zero(x -> x[0].square().plus(x[1].square()).minus(1))
                .zero(x -> x[0].square().plus(x[1].square()).minus(1).times(5));

        Outcome.Converged found = converged(program);

        assertThat(found.iterate().x(0)).isCloseTo(Math.sqrt(0.5), within(SHARP));
    }

    @Test
    void moreEqualitiesThanVariablesAreMetWhenConsistent() {
        FunctionProgram program = distanceTo("overdetermined", new double[] {5, 5}, 0, 0)
                .zero(x -> x[0].plus(x[1]).minus(3))
                .zero(x -> x[0].minus(x[1]).plus(1))
                .zero(x -> x[0].times(2).plus(x[1]).minus(4));

        assertThat(converged(program).iterate().x(1)).isCloseTo(2, within(SHARP));
    }

    @Test
    void hockSchittkowski13WithoutMultipliersIsApproached() {
        FunctionProgram program = distanceTo("HS13", new double[] {-2, -2}, 2, 0)
                .atLeastZero(x -> x[0].minus(1).power(3).plus(x[1]).negate())
                .allWithin(0, Double.POSITIVE_INFINITY);

        Outcome outcome = new InteriorPoint(program).solve(program.start);

        // No multipliers exist at (1, 0): they grow without end, so either end is right, the point must be near.
        assertThat(outcome).isNotInstanceOf(Outcome.Infeasible.class);
        assertThat(outcome.iterate().x(0)).isCloseTo(1, within(0.02));
    }

    @Test
    void doubleRootEqualityIsMet() {
        FunctionProgram program = new FunctionProgram("double root", new double[] {1.7, 0.3}, x -> x[1].square())
                .zero(x -> x[0].minus(1).square());

        Outcome.Converged found = converged(program);

        assertThat(found.iterate().x(0)).isCloseTo(1, within(BLUNT));
    }

    @Test
    void dependentActiveInequalitiesAreHandled() {
        FunctionProgram program = distanceTo("dependent", new double[] {0, 0}, 3, 3)
                .atLeastZero(x -> x[0].negate().plus(1))
                .atLeastZero(x -> x[1].negate().plus(1))
                .atLeastZero(x -> x[0].plus(x[1]).negate().plus(2))
                .atLeastZero(x -> x[0].plus(x[1]).times(-2).plus(4));

        Outcome.Converged found = converged(program);

        assertThat(found.iterate().x(0)).isCloseTo(1, within(SHARP));
        assertThat(found.iterate().x(1)).isCloseTo(1, within(SHARP));
    }

    @Test
    void complementarityRowsAreSolved() {
        FunctionProgram program = distanceTo("complementarity", new double[] {1, 1}, 1, 0.5)
                .between(Double.NEGATIVE_INFINITY, x -> x[0].times(x[1]), 0)
                .allWithin(0, Double.POSITIVE_INFINITY);

        Outcome.Converged found = converged(program);

        assertThat(found.iterate().x(0)).isCloseTo(1, within(BLUNT));
        assertThat(found.iterate().x(1)).isCloseTo(0, within(BLUNT));
    }

    @Test
    void equalSidesMakeAnEquality() {
        FunctionProgram program = distanceTo("equal sides", new double[] {0, 0}, 3, 1)
                .between(-1, x -> x[1], 5)
                .between(2, x -> x[0].plus(x[1]), 2)
                .zero(x -> x[0].minus(x[1]).minus(1));

        Outcome.Converged found = converged(program);

        assertThat(found.iterate().x(0)).isCloseTo(1.5, within(SHARP));
        assertThat(found.iterate().x(1)).isCloseTo(0.5, within(SHARP));
        // Gradient 2 (x - (3, 1)) = (-3, -1) = -nu (1, 1) - lambda (1, -1).
        assertThat(found.iterate().inequalityMultipliers()[1]).isCloseTo(2, within(SHARP));
        assertThat(found.iterate().equalityMultipliers()[0]).isCloseTo(1, within(SHARP));
        assertThat(found.iterate().slacks()[1]).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void fixedVariablesStayAndTheOthersMove(boolean exact) {
        FunctionProgram program = new FunctionProgram(
                        "fixed",
                        new double[] {9, 9, 9},
                        x -> x[0].times(x[1]).plus(x[1].minus(x[2]).square()).plus(x[2].square()))
                .within(0, 2, 2)
                .zero(x -> x[0].plus(x[1]).plus(x[2]).minus(3))
                .withHessian(exact);

        Outcome.Converged found = converged(program);

        // x1 = 1 - x2 and 2 (1 - x2) + (1 - 2 x2)^2 + x2^2 is least at x2 = 0.6.
        assertThat(found.iterate().x(0)).isEqualTo(2);
        assertThat(found.iterate().x(2)).isCloseTo(0.6, within(SHARP));
    }

    @Test
    void allVariablesFixedIsAnAnswer() {
        FunctionProgram program = distanceTo("all fixed", new double[] {0, 0}, 3, 1)
                .within(0, 1, 1)
                .within(1, 2, 2);

        assertThat(converged(program).objective()).isEqualTo(5);
    }

    @Test
    void rowsWithoutSidesAreIgnored() {
        FunctionProgram program = distanceTo("free rows", new double[] {4, 4}, 1, 2)
                .between(Double.NEGATIVE_INFINITY, x -> x[0].exp(), Double.POSITIVE_INFINITY);

        assertThat(converged(program).iterate().x(0)).isCloseTo(1, within(SHARP));
    }

    @Test
    void narrowIntervalsAreKept() {
        FunctionProgram program = distanceTo("narrow", new double[] {0, 0}, 3, 1)
                .within(0, 1, 1 + 1e-9)
                .between(0.5, x -> x[0].plus(x[1]), 0.5 + 1e-10);

        Outcome.Converged found = converged(program);

        assertThat(found.iterate().x(0)).isBetween(1.0, 1 + 1e-9);
        assertThat(found.iterate().x(0) + found.iterate().x(1)).isCloseTo(0.5, within(2e-9));
    }

    @Test
    void linearProgrammeWithAFaceOfSolutionsConverges() {
        FunctionProgram program = new FunctionProgram("face", new double[] {0.2, 0.9, 0.1}, x -> x[0].plus(x[1]))
                .between(1, x -> x[0].plus(x[1]), 4)
                .allWithin(0, 3);

        assertThat(converged(program).objective()).isCloseTo(1, within(SHARP));
    }

    @Test
    void randomRedundantRowsDoNotChangeTheAnswer() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            double[] target = new double[6];
            double[][] rows = new double[3][6];
            for (int i = 0; i < 6; i++) {
                target[i] = random.nextGaussian();
                for (double[] row : rows) {
                    row[i] = random.nextGaussian();
                }
            }
            FunctionProgram plain = distanceTo("plain", new double[6], target)
                    .zero(x -> Jet.linear(x, 1, rows[0]).plus(x[0].square()))
                    .zero(x -> Jet.linear(x, -0.5, rows[1]));
            FunctionProgram redundant = distanceTo("redundant", new double[6], target)
                    .zero(x -> Jet.linear(x, 1, rows[0]).plus(x[0].square()))
                    .zero(x -> Jet.linear(x, -0.5, rows[1]))
                    .zero(x -> Jet.linear(x, -0.5, rows[1])
                            .times(2)
                            .minus(Jet.linear(x, 1, rows[0]).plus(x[0].square())));

            assertThat(converged(redundant).objective())
                    .as("seed %d", seed)
                    .isCloseTo(converged(plain).objective(), within(SHARP));
        }
    }
}
