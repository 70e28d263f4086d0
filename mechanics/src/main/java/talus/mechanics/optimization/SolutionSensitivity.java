package talus.mechanics.optimization;

import java.util.Arrays;

/**
 * How a solution moves when the programme changes a little: the first-order conditions of the barrier problem differentiated at the solution
 * (Fiacco, Introduction to Sensitivity and Stability Analysis in Nonlinear Programming, 1983), one linear solve for each change,
 *
 * <pre>
 *   [ W + Sigma   A' ] [ dy  ]     [ d grad L ]
 *   [ A           0  ] [ dnu ] = - [ d rows   ]
 * </pre>
 *
 * with the matrices of {@link KktSystem}. A side or bound that holds the solution keeps holding it; where one is about to let go or to
 * take hold the true change is one-sided, and this is one between both.
 */
public final class SolutionSensitivity {
    /** Numerical: no distance to a side counts as smaller; sides that hold are then as good as equalities. */
    private static final double LEAST_DISTANCE = 1e-13;

    private final NonlinearProgram program;
    private final Formulation f;
    private final CondensedKkt kkt;
    private final double[] multipliers;
    private final double[] sigma;
    private final double[] dual;
    private final double[] primal;
    private final double[] step;
    private final double[] multiplierStep;
    private boolean factored;

    /** A workspace for a programme with a Hessian. */
    public SolutionSensitivity(NonlinearProgram program) {
        if (!program.hasHessian()) {
            throw new IllegalArgumentException("program: it offers no Hessian of the Lagrangian");
        }
        this.program = program;
        f = new Formulation(program, InteriorPointOptions.DEFAULT.tolerance());
        kkt = new CondensedKkt(f, f.variables);
        multipliers = new double[f.rowCapacity()];
        sigma = new double[f.primalCapacity()];
        dual = new double[f.primalCapacity()];
        primal = new double[f.rowCapacity()];
        step = new double[f.primalCapacity()];
        multiplierStep = new double[f.rowCapacity()];
    }

    /**
     * Takes a solution of the programme as it is now.
     *
     * @return false where it is no strict local optimum, so that its change has no meaning
     */
    public boolean at(Iterate solution) {
        Evaluation point = new Evaluation(f.primalCapacity(), f.rowCapacity());
        System.arraycopy(solution.x, 0, point.y, 0, f.variables);
        f.open(point.y);
        for (int j = 0; j < f.slacks; j++) {
            point.y[f.variables + j] = solution.slacks[f.inequalityOfSlack(j)];
        }
        for (int i = 0; i < f.rows(); i++) {
            int row = f.programRow[i];
            multipliers[i] = row < f.programEqualities()
                    ? solution.equalityMultipliers[row]
                    : solution.inequalityMultipliers[row - f.programEqualities()];
        }
        factored = false;
        if (!f.evaluate(point) || !f.differentiate() || !f.curve(multipliers)) {
            return false;
        }
        Arrays.fill(sigma, 0);
        for (int i = 0; i < f.variables; i++) {
            addSide(i, point.y[i] - f.lower[i], solution.variableLowerMultipliers[i]);
            addSide(i, f.upper[i] - point.y[i], solution.variableUpperMultipliers[i]);
        }
        for (int j = 0; j < f.slacks; j++) {
            int i = f.variables + j;
            int inequality = f.inequalityOfSlack(j);
            addSide(i, point.y[i] - f.lower[i], solution.inequalityLowerMultipliers[inequality]);
            addSide(i, f.upper[i] - point.y[i], solution.inequalityUpperMultipliers[inequality]);
        }
        kkt.assemble(f.hessian, sigma);
        factored = kkt.factor(0, 0) == KktSystem.Inertia.CORRECT;
        return factored;
    }

    private void addSide(int i, double distance, double multiplier) {
        if (distance != Double.POSITIVE_INFINITY) {
            sigma[i] += multiplier / Math.max(distance, LEAST_DISTANCE);
        }
    }

    /**
     * The change of the variables for a change of the programme, both per unit of whatever changes it, at the solution given to {@link #at}
     * with its multipliers.
     *
     * @param gradient change of the Lagrangian's gradient in x, n numbers, read
     * @param equalities change of the equalities, m numbers, read
     * @param inequalities change of the inequalities, p numbers, read
     * @return change of x, n numbers
     */
    public double[] change(double[] gradient, double[] equalities, double[] inequalities) {
        if (!factored) {
            throw new IllegalStateException("no solution was taken");
        }
        require("gradient", gradient, f.variables);
        require("equalities", equalities, program.equalityCount());
        require("inequalities", inequalities, program.inequalityCount());
        Arrays.fill(dual, 0);
        for (int i = 0; i < f.variables; i++) {
            dual[i] = f.fixed[i] ? 0 : gradient[i];
        }
        for (int i = 0; i < f.rows(); i++) {
            int row = f.programRow[i];
            primal[i] = row < f.programEqualities() ? equalities[row] : inequalities[row - f.programEqualities()];
        }
        kkt.solve(dual, primal, step, multiplierStep);
        return Arrays.copyOf(step, f.variables);
    }

    private static void require(String name, double[] given, int length) {
        if (given.length != length) {
            throw new IllegalArgumentException(name + ": " + given.length + " numbers, must be " + length);
        }
    }
}
