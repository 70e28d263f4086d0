/** Tests of the room of the same name. */
@NullMarked
package talus.care.content;

import org.jspecify.annotations.NullMarked;
