package talus.mechanics.optimization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InfeasibleProgramsTest {
    /** The elastic solution stops at 1e-9 and keeps a pull of 1e-6 towards its start. */
    private static final double CLOSE = 1e-5;

    private static List<Conflict> conflictsOf(FunctionProgram program) {
        Outcome outcome = new InteriorPoint(program).solve(program.start);
        assertThat(outcome).as(program.name).isInstanceOf(Outcome.Infeasible.class);
        return ((Outcome.Infeasible) outcome).conflicts();
    }

    private static List<String> names(List<Conflict> conflicts) {
        return conflicts.stream().map(c -> c.name() + " " + c.side()).toList();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void oppositeInequalitiesNameEachOther(boolean exact) {
        FunctionProgram program = new FunctionProgram(
                        "opposite", new double[] {0, 0}, x -> x[0].square().plus(x[1].square()))
                .between(2, x -> x[0], Double.POSITIVE_INFINITY)
                .between(Double.NEGATIVE_INFINITY, x -> x[0], 1)
                .between(-5, x -> x[1], 5)
                .withHessian(exact);

        List<Conflict> conflicts = conflictsOf(program);

        assertThat(names(conflicts)).containsExactlyInAnyOrder("inequality[0] LOWER", "inequality[1] UPPER");
        assertThat(conflicts.stream().mapToDouble(Conflict::violation).sum()).isCloseTo(1, within(CLOSE));
        assertThat(conflicts).allSatisfy(c -> assertThat(c.multiplier()).isCloseTo(1, within(CLOSE)));
    }

    @Test
    void boundThatHoldsARowOffIsNamed() {
        FunctionProgram program = new FunctionProgram("bound", new double[] {0, 0}, x -> x[1].square())
                .atLeastZero(x -> x[0].minus(3))
                .within(0, -1, 2)
                .within(1, -1, 1);

        List<Conflict> conflicts = conflictsOf(program);

        assertThat(names(conflicts)).containsExactly("inequality[0] LOWER", "x[0] UPPER");
        assertThat(conflicts.getFirst().violation()).isCloseTo(1, within(CLOSE));
        assertThat(conflicts.getLast().violation()).isZero();
    }

    @Test
    void fixedVariableThatHoldsARowOffIsNamed() {
        FunctionProgram program = new FunctionProgram("fixed", new double[] {0, 0}, x -> x[1].square())
                .zero(x -> x[0].plus(x[1]).minus(3))
                .within(0, 1, 1)
                .within(1, -1, 1);

        assertThat(names(conflictsOf(program)))
                .containsExactlyInAnyOrder("equality[0] LOWER", "x[0] UPPER", "x[1] UPPER");
    }

    @Test
    void equalitiesOfParallelLinesNameEachOther() {
        FunctionProgram program = new FunctionProgram(
                        "parallel", new double[] {0, 0}, x -> x[0].square().plus(x[1].square()))
                .zero(x -> x[0].plus(x[1]).minus(1))
                .zero(x -> x[0].plus(x[1]).minus(2));

        List<Conflict> conflicts = conflictsOf(program);

        assertThat(names(conflicts)).containsExactlyInAnyOrder("equality[0] UPPER", "equality[1] LOWER");
        assertThat(conflicts.stream().mapToDouble(Conflict::violation).sum()).isCloseTo(1, within(CLOSE));
    }

    @Test
    void unreachableCircleIsMissedByItsDistance() {
        FunctionProgram program = new FunctionProgram("circle", new double[] {0.3, 0.1}, x -> x[1])
                .zero(x -> x[0].square().plus(x[1].square()).minus(9))
                .allWithin(-1, 1);

        List<Conflict> conflicts = conflictsOf(program);

        assertThat(conflicts.getFirst().name()).isEqualTo("equality[0]");
        assertThat(conflicts.getFirst().violation()).isCloseTo(7, within(CLOSE));
        assertThat(conflicts).hasSize(3);
    }

    @Test
    void positiveSquareCannotBeNegative() {
        FunctionProgram program = new FunctionProgram("square", new double[] {2}, x -> x[0])
                .between(Double.NEGATIVE_INFINITY, x -> x[0].square(), -1);

        List<Conflict> conflicts = conflictsOf(program);

        assertThat(names(conflicts)).containsExactly("inequality[0] UPPER");
        assertThat(conflicts.getFirst().violation()).isCloseTo(1, within(CLOSE));
    }

    @Test
    void rowsThatTakeNoPartAreNotNamed() {
        FunctionProgram program = new FunctionProgram(
                        "bystanders",
                        new double[] {0.5, 0.5, 0.5},
                        x -> x[0].plus(x[1]).plus(x[2]))
                .atLeastZero(x -> x[0].plus(x[1]).minus(0.5))
                .between(0, x -> x[1].minus(x[2]), 0.5)
                .zero(x -> x[2].minus(0.4))
                .atLeastZero(x -> x[0].exp().negate().plus(0.5))
                .allWithin(0, 1);

        List<Conflict> conflicts = conflictsOf(program);

        assertThat(names(conflicts)).containsExactly("inequality[2] LOWER", "x[0] LOWER");
    }

    @Test
    void tiesComeInTheOrderOfTheProgramme() {
        FunctionProgram program = new FunctionProgram(
                "ties", new double[] {0.2, -0.1, 0.4}, x -> x[0].plus(x[1]).plus(x[2]));
        for (int i = 2; i >= 0; i--) {
            int k = i;
            program.zero(x -> x[k].square().plus(1));
        }

        List<Conflict> conflicts = conflictsOf(program);

        assertThat(conflicts.stream().map(Conflict::index)).containsExactly(0, 1, 2);
        assertThat(conflicts).allSatisfy(c -> assertThat(c.violation()).isCloseTo(1, within(CLOSE)));
    }

    @Test
    void worstViolationComesFirst() {
        FunctionProgram program = new FunctionProgram("order", new double[] {0.5, 0.5}, x -> x[0].plus(x[1]))
                .atLeastZero(x -> x[0].minus(2))
                .atLeastZero(x -> x[1].minus(5))
                .allWithin(0, 1);

        List<Conflict> conflicts = conflictsOf(program);

        assertThat(names(conflicts))
                .containsExactly("inequality[1] LOWER", "inequality[0] LOWER", "x[0] UPPER", "x[1] UPPER");
        assertThat(conflicts.getFirst().violation()).isCloseTo(4, within(CLOSE));
    }

    @Test
    void violationIsToldInTheRowsOwnUnit() {
        FunctionProgram program = new FunctionProgram("large rows", new double[] {0.5}, x -> x[0])
                .atLeastZero(x -> x[0].times(1e6).minus(2e6))
                .allWithin(0, 1);

        assertThat(conflictsOf(program).getFirst().violation()).isCloseTo(1e6, within(1e6 * CLOSE));
    }

    @Test
    void manyScaledCopiesOfOneContradictionAreAllFound() {
        int pairs = 12;
        FunctionProgram program = new FunctionProgram("pairs", new double[pairs], x -> x[0]);
        IntStream.range(0, pairs)
                .forEach(i -> program.between(1 + i, x -> x[i], Double.POSITIVE_INFINITY)
                        .within(i, -1, 0.5));

        List<Conflict> conflicts = conflictsOf(program);

        assertThat(conflicts).hasSize(2 * pairs);
        assertThat(conflicts.getFirst().index()).isEqualTo(pairs - 1);
    }

    /** A random programme with one of its rows asked to be above its own upper side. */
    private record Contradicted(RidgeProgram inner, double gap) implements NonlinearProgram {
        private int twin() {
            return inner.inequalityCount();
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
            return twin() + 1;
        }

        @Override
        public void variableBounds(double[] lower, double[] upper) {
            inner.variableBounds(lower, upper);
        }

        @Override
        public void inequalityBounds(double[] lower, double[] upper) {
            inner.inequalityBounds(lower, upper);
            lower[twin()] = upper[0] + gap;
            upper[twin()] = Double.POSITIVE_INFINITY;
        }

        @Override
        public double values(double[] x, double[] equalities, double[] inequalities) {
            double objective = inner.values(x, equalities, inequalities);
            inequalities[twin()] = inequalities[0];
            return objective;
        }

        @Override
        public void firstDerivatives(
                double[] x, double[] gradient, double[] equalityJacobian, double[] inequalityJacobian) {
            inner.firstDerivatives(x, gradient, equalityJacobian, inequalityJacobian);
            System.arraycopy(inequalityJacobian, 0, inequalityJacobian, twin() * x.length, x.length);
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
            double[] both = inequalityMultipliers.clone();
            both[0] += both[twin()];
            inner.lagrangianHessian(x, objectiveFactor, equalityMultipliers, both, hessian);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 0.1, 1})
    void contradictionHiddenInARandomProgrammeIsFound(double gap) {
        for (int seed = 0; seed < 100; seed++) {
            Contradicted program = new Contradicted(RidgeProgram.convex(new Random(seed), 20, 8, 25), gap);

            Outcome outcome = new InteriorPoint(program).solve(program.inner().start);

            assertThat(outcome).as("seed %d", seed).isInstanceOf(Outcome.Infeasible.class);
            List<Conflict> conflicts = ((Outcome.Infeasible) outcome).conflicts();
            // The inner programme is feasible, so the twin takes part in every contradiction.
            assertThat(names(conflicts)).as("seed %d", seed).contains("inequality[25] LOWER");
            assertThat(conflicts.stream().mapToDouble(Conflict::violation).sum())
                    .as("seed %d", seed)
                    .isGreaterThanOrEqualTo(gap * (1 - CLOSE) - CLOSE);
            assertThat(outcome.iterations()).as("seed %d", seed).isLessThan(100);
        }
    }

    @Test
    void explanationCanBeLeftOut() {
        FunctionProgram program = new FunctionProgram("stop", new double[] {0}, x -> x[0])
                .atLeastZero(x -> x[0].minus(2))
                .allWithin(0, 1);
        InteriorPointOptions options =
                InteriorPointOptions.DEFAULT.withMaximumIterations(2).withExplainsInfeasibility(false);

        Outcome outcome = new InteriorPoint(program, options).solve(program.start);

        assertThat(outcome).isInstanceOf(Outcome.Stopped.class);
        assertThat(((Outcome.Stopped) outcome).reason()).isEqualTo(Outcome.Reason.ITERATION_LIMIT);
    }
}
