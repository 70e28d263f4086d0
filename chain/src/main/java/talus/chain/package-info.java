/** The human kinetic chain: from a person, two ankles and a task to the posture that mechanics leaves. */
@NullMarked
package talus.chain;

import org.jspecify.annotations.NullMarked;
