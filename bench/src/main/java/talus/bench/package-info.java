/** JMH benchmarks, one question per class. {@code bench/run} runs them. */
@NullMarked
package talus.bench;

import org.jspecify.annotations.NullMarked;
