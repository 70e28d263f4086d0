/** The way in: the main class that hands the words typed to the command line, and the version of this build. */
@NullMarked
package talus.app;

import org.jspecify.annotations.NullMarked;
