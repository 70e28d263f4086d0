/** The lean of the shin from a phone that lies on it. */
@NullMarked
package talus.care.tilt;

import org.jspecify.annotations.NullMarked;
