/**
 * What muscles, tendons and ligaments resist without effort: exponential moments over joint angles, with their first
 * and second derivatives.
 */
@NullMarked
package talus.chain.tissue;

import org.jspecify.annotations.NullMarked;
