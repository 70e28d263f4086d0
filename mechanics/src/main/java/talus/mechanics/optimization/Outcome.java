package talus.mechanics.optimization;

import java.util.List;

/** What a solve came to. Every kind keeps the last point, so that the next solve can start from it. */
public sealed interface Outcome {
    /** Iterations (factorized Newton systems that led to a step), all phases together. */
    int iterations();

    /** The last point. */
    Iterate iterate();

    /**
     * A first-order point of the programme.
     *
     * @param objective f at the point
     * @param residuals distance from the first-order conditions
     * @param iterations all phases together
     * @param iterate the point
     */
    record Converged(double objective, Residuals residuals, int iterations, Iterate iterate) implements Outcome {}

    /**
     * A point where the sum of scaled violations is locally least and not zero.
     *
     * @param conflicts the requirements that cannot be met together, worst violation first, then by weight, kind, index
     * @param iterations all phases together
     * @param iterate the point of least violation
     */
    record Infeasible(List<Conflict> conflicts, int iterations, Iterate iterate) implements Outcome {
        /** Copies the list. */
        public Infeasible {
            conflicts = List.copyOf(conflicts);
        }
    }

    /**
     * Neither solved nor shown infeasible.
     *
     * @param reason why it ended
     * @param objective f at the point; NaN when it could not be evaluated
     * @param residuals distance from the first-order conditions
     * @param iterations all phases together
     * @param iterate the point
     */
    record Stopped(Reason reason, double objective, Residuals residuals, int iterations, Iterate iterate)
            implements Outcome {}

    /** Why a solve stopped without an answer. */
    enum Reason {
        /** The allowed iterations are used up. */
        ITERATION_LIMIT,
        /** No acceptable step is left, at a point that is neither optimal nor of least violation. */
        NO_PROGRESS,
        /** A value or a derivative was not finite where it has to be. */
        EVALUATION_FAILURE,
        /** The objective falls or the variables grow without end: unbounded below. */
        UNBOUNDED
    }
}
