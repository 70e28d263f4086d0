/** The way in: the main class, which hands the words typed to the command line. */
@NullMarked
package talus.app;

import org.jspecify.annotations.NullMarked;
