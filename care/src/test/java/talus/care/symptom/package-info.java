/** Signals of discomfort. */
@NullMarked
package talus.care.symptom;

import org.jspecify.annotations.NullMarked;
