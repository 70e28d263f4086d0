/** What the content of the exercises must be. */
@NullMarked
package talus.care.exercise;

import org.jspecify.annotations.NullMarked;
