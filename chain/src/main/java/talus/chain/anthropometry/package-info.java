/**
 * How large a person's parts are, how heavy, and where their joint centres lie: from height, mass and sex to lengths,
 * inertias and the wall test's geometry.
 */
@NullMarked
package talus.chain.anthropometry;

import org.jspecify.annotations.NullMarked;
