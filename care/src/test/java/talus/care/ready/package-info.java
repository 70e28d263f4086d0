/** Tests of the room of the same name. */
@NullMarked
package talus.care.ready;

import org.jspecify.annotations.NullMarked;
