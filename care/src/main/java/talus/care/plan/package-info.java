/** The plan of a day: made from a log, written as JSON, told to a person. */
@NullMarked
package talus.care.plan;

import org.jspecify.annotations.NullMarked;
