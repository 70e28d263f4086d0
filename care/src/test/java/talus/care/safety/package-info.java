/** Stops, asking again, the matrix. */
@NullMarked
package talus.care.safety;

import org.jspecify.annotations.NullMarked;
