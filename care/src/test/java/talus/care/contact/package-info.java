/** Tests of the room of the same name. */
@NullMarked
package talus.care.contact;

import org.jspecify.annotations.NullMarked;
