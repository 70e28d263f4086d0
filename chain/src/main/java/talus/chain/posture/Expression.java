package talus.chain.posture;

import talus.mechanics.calculus.TaylorTape;

/** A scalar expression of a few quantities, written on a tape so that its derivatives follow. */
@FunctionalInterface
interface Expression {
    /**
     * Writes the expression.
     *
     * @param tape where to write
     * @param in nodes of the inputs, in the order in which the term names them
     * @return the node of the expression
     */
    int write(TaylorTape tape, int[] in);
}
