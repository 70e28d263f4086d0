/** Exercises told to a person: the list, and one of them with all that belongs to it. */
@NullMarked
package talus.care.sheet;

import org.jspecify.annotations.NullMarked;
