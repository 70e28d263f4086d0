/**
 * Local second-order differentiation: exact values, gradients and Hessians of expressions in a few variables, so that a term of a
 * programme is written once and both its derivatives follow.
 */
@NullMarked
package talus.mechanics.calculus;

import org.jspecify.annotations.NullMarked;
