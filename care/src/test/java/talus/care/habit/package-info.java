/** Tests of the room of the same name. */
@NullMarked
package talus.care.habit;

import org.jspecify.annotations.NullMarked;
