/** The publications that content and rules rest on, with what they say and how well we know it. */
@NullMarked
package talus.care.source;

import org.jspecify.annotations.NullMarked;
