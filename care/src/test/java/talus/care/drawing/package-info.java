@NullMarked
package talus.care.drawing;

import org.jspecify.annotations.NullMarked;
