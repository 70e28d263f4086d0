/** Plans against the words of the contract and against properties. */
@NullMarked
package talus.care.plan;

import org.jspecify.annotations.NullMarked;
