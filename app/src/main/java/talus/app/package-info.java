/** The ways in: one main class for the command line, one for the server. Each hands on the words typed and ends the process. */
@NullMarked
package talus.app;

import org.jspecify.annotations.NullMarked;
