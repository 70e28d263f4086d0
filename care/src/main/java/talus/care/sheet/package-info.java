/** Content told to a person: exercises, learn cards, a clinic to ask. */
@NullMarked
package talus.care.sheet;

import org.jspecify.annotations.NullMarked;
