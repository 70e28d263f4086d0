/** Results, changes, norms. */
@NullMarked
package talus.care.test;

import org.jspecify.annotations.NullMarked;
