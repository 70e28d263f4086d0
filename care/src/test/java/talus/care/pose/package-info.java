@NullMarked
package talus.care.pose;

import org.jspecify.annotations.NullMarked;
