/** One line that a clinician can copy into a record. */
@NullMarked
package talus.care.note;

import org.jspecify.annotations.NullMarked;
