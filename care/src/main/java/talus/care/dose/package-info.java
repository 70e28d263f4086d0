/** How much of an exercise: what was asked for last, what of it was done, and what comes next. */
@NullMarked
package talus.care.dose;

import org.jspecify.annotations.NullMarked;
