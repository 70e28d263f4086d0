@NullMarked
package talus.care.tilt;

import org.jspecify.annotations.NullMarked;
