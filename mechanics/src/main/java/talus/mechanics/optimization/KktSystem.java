package talus.mechanics.optimization;

/**
 * The Newton system of the barrier problem (Waechter and Biegler 2006, equation (13) with the shifts of (26)):
 *
 * <pre>
 *   [ W + Sigma + shift I    A'       ] [ step       ]     [ dual   ]
 *   [ A                     -shift' I ] [ multiplier ] = - [ primal ]
 *
 *   W = [ H 0 ]   A = [ JE  0 ]
 *       [ 0 0 ]       [ JI -I ]
 * </pre>
 *
 * How the structure is used is the implementation's affair; a stage-structured solve fits behind the same calls.
 */
interface KktSystem {
    /** What a factorization found about the number of positive, negative and zero eigenvalues. */
    enum Inertia {
        /** As many positive as variables and negative as rows: the step is a descent direction. */
        CORRECT,
        /** Some eigenvalue is zero. */
        SINGULAR,
        /** Some curvature in the null space of the rows is negative. */
        INDEFINITE
    }

    /**
     * Takes the numbers of one iteration; the arrays of the formulation are read again until the next call.
     *
     * @param hessian n x n, read
     * @param sigma diagonal of y, 0 or more, read
     */
    void assemble(double[] hessian, double[] sigma);

    /** Factors with the given shifts, 0 or more; the dual shift applies to the equality rows. */
    Inertia factor(double primalShift, double dualShift);

    /**
     * Solves with the latest factorization, refined against the system above.
     *
     * @param dual right-hand side of y, read
     * @param primal right-hand side of the rows, read
     * @param step of y, written
     * @param multiplierStep of the rows, written
     * @return largest remaining residual over the size of the right-hand side and the solution
     */
    double solve(double[] dual, double[] primal, double[] step, double[] multiplierStep);
}
