/** What stops a programme, what narrows it, when to ask again, and which exercises a person is never given. */
@NullMarked
package talus.care.safety;

import org.jspecify.annotations.NullMarked;
