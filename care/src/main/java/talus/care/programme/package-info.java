/** The programme: where its weight lies, which exercises a session holds, how the week runs, and the gate before running and jumping. */
@NullMarked
package talus.care.programme;

import org.jspecify.annotations.NullMarked;
