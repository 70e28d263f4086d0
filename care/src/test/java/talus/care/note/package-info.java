/** Tests of the room of the same name. */
@NullMarked
package talus.care.note;

import org.jspecify.annotations.NullMarked;
