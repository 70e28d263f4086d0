/** Which build of Talus this is. */
@NullMarked
package talus.app.release;

import org.jspecify.annotations.NullMarked;
