/** The content files of {@code care}, read from the class path. */
@NullMarked
package talus.app.content;

import org.jspecify.annotations.NullMarked;
