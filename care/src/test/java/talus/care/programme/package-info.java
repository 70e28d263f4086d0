/** Week, gate, places. */
@NullMarked
package talus.care.programme;

import org.jspecify.annotations.NullMarked;
