/**
 * What the companion's pages show and what becomes of what is typed into them. Pages hold no rule: a screen comes as data with all its
 * sentences, and an answer goes back as data that becomes events of the log.
 */
@NullMarked
package talus.care.screen;

import org.jspecify.annotations.NullMarked;
