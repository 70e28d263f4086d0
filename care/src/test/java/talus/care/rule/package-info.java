/** The rules as data: their words, and the page that lists them. */
@NullMarked
package talus.care.rule;

import org.jspecify.annotations.NullMarked;
