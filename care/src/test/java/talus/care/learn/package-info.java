/** Tests of the room of the same name. */
@NullMarked
package talus.care.learn;

import org.jspecify.annotations.NullMarked;
