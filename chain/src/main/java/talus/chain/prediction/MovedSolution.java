package talus.chain.prediction;

import java.util.Optional;
import talus.chain.posture.PostureProgram;
import talus.mechanics.optimization.InteriorPoint;
import talus.mechanics.optimization.InteriorPointOptions;
import talus.mechanics.optimization.Iterate;
import talus.mechanics.optimization.Outcome;
import talus.mechanics.optimization.SolutionSensitivity;

/** A solved posture problem and how its solution moves with a parameter of the problem, by implicit differentiation. */
final class MovedSolution {
    private final PostureProgram program;
    private final Iterate solution;
    private final SolutionSensitivity sensitivity;

    private MovedSolution(PostureProgram program, Iterate solution, SolutionSensitivity sensitivity) {
        this.program = program;
        this.solution = solution;
        this.sensitivity = sensitivity;
    }

    /** Solves from a guess; empty where that fails or ends at no strict optimum. */
    static Optional<MovedSolution> of(PostureProgram program, double[] guess) {
        Outcome outcome =
                new InteriorPoint(program, InteriorPointOptions.DEFAULT.withExplainsInfeasibility(false)).solve(guess);
        if (!(outcome instanceof Outcome.Converged c)) {
            return Optional.empty();
        }
        SolutionSensitivity sensitivity = new SolutionSensitivity(program);
        return sensitivity.at(c.iterate())
                ? Optional.of(new MovedSolution(program, c.iterate(), sensitivity))
                : Optional.empty();
    }

    /** Variables of the solution. */
    double[] x() {
        return solution.x();
    }

    double cost() {
        return program.posture(solution.x()).cost();
    }

    /**
     * Change of the variables per unit of a parameter.
     *
     * @param before the problem with the parameter a step smaller
     * @param after the problem with it a step greater
     * @param step half of the difference
     */
    double[] per(PostureProgram before, PostureProgram after, double step) {
        Conditions a = new Conditions(before, solution);
        Conditions b = new Conditions(after, solution);
        double scale = 1 / (2 * step);
        return sensitivity.change(
                difference(a.gradient, b.gradient, scale),
                difference(a.equalities, b.equalities, scale),
                difference(a.inequalities, b.inequalities, scale));
    }

    private static double[] difference(double[] a, double[] b, double scale) {
        double[] out = new double[a.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = scale * (b[i] - a[i]);
        }
        return out;
    }

    /** The variables moved along a change. */
    double[] moved(double[] change, double by) {
        double[] x = solution.x();
        for (int i = 0; i < x.length; i++) {
            x[i] += by * change[i];
        }
        return x;
    }

    /** Gradient of the Lagrangian and rows of a problem at a solution of another one, with that one's multipliers. */
    private static final class Conditions {
        private final double[] gradient;
        private final double[] equalities;
        private final double[] inequalities;

        Conditions(PostureProgram program, Iterate at) {
            int n = program.variableCount();
            gradient = new double[n];
            equalities = new double[program.equalityCount()];
            inequalities = new double[program.inequalityCount()];
            double[] x = at.x();
            program.values(x, equalities, inequalities);
            double[] equalityJacobian = new double[equalities.length * n];
            double[] inequalityJacobian = new double[inequalities.length * n];
            program.firstDerivatives(x, gradient, equalityJacobian, inequalityJacobian);
            addRows(at.equalityMultipliers(), equalityJacobian, n);
            addRows(at.inequalityMultipliers(), inequalityJacobian, n);
        }

        private void addRows(double[] multipliers, double[] jacobian, int n) {
            for (int a = 0; a < multipliers.length; a++) {
                for (int i = 0; i < n; i++) {
                    gradient[i] += multipliers[a] * jacobian[a * n + i];
                }
            }
        }
    }
}
