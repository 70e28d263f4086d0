/** Tests of the room of the same name. */
@NullMarked
package talus.care.source;

import org.jspecify.annotations.NullMarked;
