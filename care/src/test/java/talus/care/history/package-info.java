/** Tests of the room of the same name. */
@NullMarked
package talus.care.history;

import org.jspecify.annotations.NullMarked;
