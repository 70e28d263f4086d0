/** A person's body as solids to be drawn in three dimensions, and where they are in a posture. Only drawing: no number here reaches a result. */
@NullMarked
package talus.chain.scene;

import org.jspecify.annotations.NullMarked;
