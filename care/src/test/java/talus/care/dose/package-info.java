/** Amounts and progression. */
@NullMarked
package talus.care.dose;

import org.jspecify.annotations.NullMarked;
