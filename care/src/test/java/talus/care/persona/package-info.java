/** Twelve made-up people: their logs, and the page that shows their plans. */
@NullMarked
package talus.care.persona;

import org.jspecify.annotations.NullMarked;
