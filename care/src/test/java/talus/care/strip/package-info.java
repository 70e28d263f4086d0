/** Tests of the room of the same name. */
@NullMarked
package talus.care.strip;

import org.jspecify.annotations.NullMarked;
