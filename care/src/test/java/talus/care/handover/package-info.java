/** Tests of the room of the same name. */
@NullMarked
package talus.care.handover;

import org.jspecify.annotations.NullMarked;
