/** Programmes that are ready to use: sessions by exercise id. */
@NullMarked
package talus.care.ready;

import org.jspecify.annotations.NullMarked;
