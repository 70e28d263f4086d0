/**
 * The posture problem: coordinates and ground forces of a body in balance that cost least, as a nonlinear programme with exact first
 * and second derivatives.
 */
@NullMarked
package talus.chain.posture;

import org.jspecify.annotations.NullMarked;
