/** The wall strip: a ruler on paper for the knee-to-wall test. */
@NullMarked
package talus.care.strip;

import org.jspecify.annotations.NullMarked;
