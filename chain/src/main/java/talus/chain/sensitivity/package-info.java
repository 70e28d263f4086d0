/** What hangs on each number that the model rests on: answers of example scenarios with one parameter moved at a time. */
@NullMarked
package talus.chain.sensitivity;

import org.jspecify.annotations.NullMarked;
