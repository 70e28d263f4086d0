/** What discomfort says about the next session, region by region, and whether the check-in was answered. */
@NullMarked
package talus.care.symptom;

import org.jspecify.annotations.NullMarked;
