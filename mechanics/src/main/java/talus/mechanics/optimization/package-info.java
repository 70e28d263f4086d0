/**
 * Nonlinear programmes of a few dozen to a few hundred variables, solved by one primal-dual interior point method.
 * A caller describes a {@link talus.mechanics.optimization.NonlinearProgram}, gives it to an {@link
 * talus.mechanics.optimization.InteriorPoint} and reads a sealed {@link talus.mechanics.optimization.Outcome}.
 * The room knows nothing of bodies.
 */
@NullMarked
package talus.mechanics.optimization;

import org.jspecify.annotations.NullMarked;
