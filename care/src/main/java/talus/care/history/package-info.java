/** A log as it counts on one day, sorted by kind: what every rule reads. */
@NullMarked
package talus.care.history;

import org.jspecify.annotations.NullMarked;
