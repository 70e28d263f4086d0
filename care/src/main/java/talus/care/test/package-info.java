/** Tests: what a result is, what two results differ by without a change, norms by age, and what the ankles have. */
@NullMarked
package talus.care.test;

import org.jspecify.annotations.NullMarked;
