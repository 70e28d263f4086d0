/**
 * The rules as data: what each says to a person, on which source it rests and how well that is known, and every number with the
 * same. Decisions are made elsewhere and carry one of these as their reason.
 */
@NullMarked
package talus.care.rule;

import org.jspecify.annotations.NullMarked;
