/**
 * Dense linear algebra on flat row-major arrays for the small systems of mechanics and optimisation: factorizations and
 * the few products they need. Nothing here allocates after construction.
 */
@NullMarked
package talus.mechanics.linearalgebra;

import org.jspecify.annotations.NullMarked;
