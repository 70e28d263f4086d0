/**
 * What is safe, what to do today and why, when to go on and when to go back: pure functions over a person's log of
 * events. Runs in the browser too, reads no file and asks no clock.
 */
@NullMarked
package talus.care;

import org.jspecify.annotations.NullMarked;
