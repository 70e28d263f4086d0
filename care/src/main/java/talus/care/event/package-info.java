/**
 * A person's log: what was measured, done, felt, answered and set, one event a line. Events are read whole or not at all, and a
 * refusal names the line and the path.
 */
@NullMarked
package talus.care.event;

import org.jspecify.annotations.NullMarked;
