@NullMarked
package talus.care.screen;

import org.jspecify.annotations.NullMarked;
