/** Reading a log. */
@NullMarked
package talus.care.event;

import org.jspecify.annotations.NullMarked;
