package talus.mechanics.optimization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.OptimizationData;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.vector.constrained.EqualityConstraint;
import org.hipparchus.optim.nonlinear.vector.constrained.InequalityConstraint;
import org.hipparchus.optim.nonlinear.vector.constrained.LagrangeSolution;
import org.hipparchus.optim.nonlinear.vector.constrained.SQPOptimizerS;
import org.hipparchus.optim.nonlinear.vector.constrained.TwiceDifferentiableFunction;
import org.junit.jupiter.api.Test;

/** Another method by other people: the sequential quadratic programming of Hipparchus on the same programmes. */
class HipparchusAgreementTest {
    /** Hipparchus stops at its own 1e-8 or so on Lagrangian and step; the objectives are of size 1 to 50. */
    private static final double SAME_OBJECTIVE = 1e-5;

    /** Programmes of each kind, and how many the other method has to solve for the test to say something. */
    private static final int PROGRAMMES = Boolean.getBoolean("talus.deep") ? 200 : 35;

    private static final int OPINIONS = 5 * PROGRAMMES / 7;

    /** Violation up to which the other method's point counts. */
    private static final double FEASIBLE = 1e-5;

    /** A step away from a strict local minimum that leads back to it and not to the next one. */
    private static final double NEARBY = 0.02;

    @Test
    void convexProgrammesHaveTheSameMinimumFromTheSameStart() {
        int agreed = 0;
        for (int seed = 0; seed < PROGRAMMES; seed++) {
            Random random = new Random(seed);
            int n = 5 + random.nextInt(8);
            RidgeProgram program = RidgeProgram.convex(random, n, random.nextInt(n / 2), 1 + random.nextInt(n));
            agreed += agree(program, converged(program, seed), program.start, seed) ? 1 : 0;
        }
        assertThat(agreed).isGreaterThanOrEqualTo(OPINIONS);
    }

    @Test
    void nonconvexMinimaAreMinimaOfTheOtherMethodToo() {
        int agreed = 0;
        for (int seed = 0; seed < PROGRAMMES; seed++) {
            Random random = new Random(1000 + seed);
            int n = 5 + random.nextInt(16);
            RidgeProgram program = RidgeProgram.nonconvex(random, n, random.nextInt(n / 2), 1 + random.nextInt(n));
            Outcome.Converged ours = converged(program, seed);
            double[] nearby = ours.iterate().x();
            for (int i = 0; i < n; i++) {
                nearby[i] += NEARBY * random.nextGaussian();
            }
            agreed += agree(program, ours, nearby, seed) ? 1 : 0;
        }
        assertThat(agreed).isGreaterThanOrEqualTo(OPINIONS);
    }

    /** Compares the objectives; false when the other method ends without a feasible point. */
    private static boolean agree(RidgeProgram program, Outcome.Converged ours, double[] start, int seed) {
        LagrangeSolution theirs;
        try {
            theirs = hipparchus(program, start);
        } catch (MathRuntimeException e) {
            // Its quasi-Newton matrix loses symmetry on some programmes: no opinion.
            return false;
        }
        double missed = missed(program, theirs.getX());
        if (missed > FEASIBLE) {
            return false;
        }
        // A row missed by m may lower the objective by m times its multiplier.
        double gained = 2 * missed * multiplierSum(ours.iterate());
        // Evaluated here: the value that comes with its point can be of an earlier one.
        double[] x = theirs.getX().toArray();
        double objective =
                program.values(x, new double[program.equalityCount()], new double[program.inequalityCount()]);
        assertThat(objective)
                .as("seed %d, missed by %s", seed, missed)
                .isCloseTo(ours.objective(), within(SAME_OBJECTIVE * Math.max(1, Math.abs(ours.objective())) + gained));
        return true;
    }

    private static double multiplierSum(Iterate iterate) {
        double sum = 0;
        for (double[] multipliers : List.of(
                iterate.equalityMultipliers(),
                iterate.inequalityMultipliers(),
                iterate.variableLowerMultipliers(),
                iterate.variableUpperMultipliers())) {
            for (double multiplier : multipliers) {
                sum += Math.abs(multiplier);
            }
        }
        return sum;
    }

    private static Outcome.Converged converged(RidgeProgram program, int seed) {
        Outcome outcome = new InteriorPoint(program).solve(program.start);
        assertThat(outcome).as("seed %d", seed).isInstanceOf(Outcome.Converged.class);
        return (Outcome.Converged) outcome;
    }

    private static double missed(RidgeProgram program, RealVector x) {
        Rows rows = new Rows(program);
        double worst = 0;
        for (double value : rows.equalities(x)) {
            worst = Math.max(worst, Math.abs(value));
        }
        for (double value : rows.inequalities(x)) {
            worst = Math.max(worst, -value);
        }
        return worst;
    }

    private static LagrangeSolution hipparchus(RidgeProgram program, double[] start) {
        Rows rows = new Rows(program);
        int n = start.length;
        List<OptimizationData> data = new ArrayList<>();
        data.add(new InitialGuess(start));
        data.add(new ObjectiveFunction(rows.objective()));
        if (rows.equalityCount > 0) {
            data.add(new EqualityConstraint(new ArrayRealVector(rows.equalityCount)) {
                @Override
                public int dim() {
                    return n;
                }

                @Override
                public RealVector value(RealVector x) {
                    return new ArrayRealVector(rows.equalities(x), false);
                }

                @Override
                public RealMatrix jacobian(RealVector x) {
                    return rows.equalityJacobian(x);
                }
            });
        }
        data.add(new InequalityConstraint(new ArrayRealVector(rows.sides.size())) {
            @Override
            public int dim() {
                return n;
            }

            @Override
            public RealVector value(RealVector x) {
                return new ArrayRealVector(rows.inequalities(x), false);
            }

            @Override
            public RealMatrix jacobian(RealVector x) {
                return rows.inequalityJacobian(x);
            }
        });
        return new SQPOptimizerS().optimize(data.toArray(new OptimizationData[0]));
    }

    /** The programme in the other library's form: equalities, and one-sided rows that are zero or more. */
    private static final class Rows {
        /** Row: index of the inequality, or variable where it is at least p; sign; side. */
        private record Side(int row, double sign, double side) {}

        final RidgeProgram program;
        final int n;
        final int equalityCount;
        final int p;
        final List<Side> sides = new ArrayList<>();

        Rows(RidgeProgram program) {
            this.program = program;
            n = program.variableCount();
            equalityCount = program.equalityCount();
            p = program.inequalityCount();
            double[] low = new double[p + n];
            double[] high = new double[p + n];
            program.inequalityBounds(low, high);
            double[] xLow = new double[n];
            double[] xHigh = new double[n];
            program.variableBounds(xLow, xHigh);
            System.arraycopy(xLow, 0, low, p, n);
            System.arraycopy(xHigh, 0, high, p, n);
            for (int i = 0; i < p + n; i++) {
                if (Double.isFinite(low[i])) {
                    sides.add(new Side(i, 1, low[i]));
                }
                if (Double.isFinite(high[i])) {
                    sides.add(new Side(i, -1, high[i]));
                }
            }
        }

        double[] equalities(RealVector x) {
            double[] c = new double[equalityCount];
            program.values(x.toArray(), c, new double[p]);
            return c;
        }

        double[] inequalities(RealVector x) {
            double[] g = new double[p];
            double[] at = x.toArray();
            program.values(at, new double[equalityCount], g);
            return sides.stream()
                    .mapToDouble(s -> s.sign() * ((s.row() < p ? g[s.row()] : at[s.row() - p]) - s.side()))
                    .toArray();
        }

        RealMatrix equalityJacobian(RealVector x) {
            double[] jacobian = new double[equalityCount * n];
            program.firstDerivatives(x.toArray(), new double[n], jacobian, new double[p * n]);
            return matrix(equalityCount, jacobian);
        }

        RealMatrix inequalityJacobian(RealVector x) {
            double[] jacobian = new double[p * n];
            program.firstDerivatives(x.toArray(), new double[n], new double[equalityCount * n], jacobian);
            RealMatrix result = new Array2DRowRealMatrix(sides.size(), n);
            for (int k = 0; k < sides.size(); k++) {
                Side s = sides.get(k);
                for (int j = 0; j < n; j++) {
                    double value = s.row() < p ? jacobian[s.row() * n + j] : (s.row() - p == j ? 1 : 0);
                    result.setEntry(k, j, s.sign() * value);
                }
            }
            return result;
        }

        private RealMatrix matrix(int rows, double[] flat) {
            RealMatrix result = new Array2DRowRealMatrix(rows, n);
            for (int i = 0; i < rows; i++) {
                result.setRow(i, Arrays.copyOfRange(flat, i * n, i * n + n));
            }
            return result;
        }

        TwiceDifferentiableFunction objective() {
            return new TwiceDifferentiableFunction() {
                @Override
                public int dim() {
                    return n;
                }

                @Override
                public double value(RealVector x) {
                    return program.values(x.toArray(), new double[equalityCount], new double[p]);
                }

                @Override
                public RealVector gradient(RealVector x) {
                    double[] gradient = new double[n];
                    program.firstDerivatives(x.toArray(), gradient, new double[equalityCount * n], new double[p * n]);
                    return new ArrayRealVector(gradient, false);
                }

                @Override
                public RealMatrix hessian(RealVector x) {
                    double[] hessian = new double[n * n];
                    program.lagrangianHessian(x.toArray(), 1, new double[equalityCount], new double[p], hessian);
                    return matrix(n, hessian);
                }
            };
        }
    }
}
