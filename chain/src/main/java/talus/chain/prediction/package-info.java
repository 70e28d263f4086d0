/** From a scenario to its result: the person's body and ankles, the path of the task, strategies, comparison. */
@NullMarked
package talus.chain.prediction;

import org.jspecify.annotations.NullMarked;
