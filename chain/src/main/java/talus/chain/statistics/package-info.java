/**
 * Seeded random numbers and the multivariate normal distribution, equal to the bit on every machine: what a drawn body
 * or parameter comes from.
 */
@NullMarked
package talus.chain.statistics;

import org.jspecify.annotations.NullMarked;
