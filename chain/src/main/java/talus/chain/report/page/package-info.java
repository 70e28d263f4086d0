/**
 * What the pages of the app show, made whole: every sentence, number, chip, bar and stop of a slider as JSON, so that a page only places
 * and times them. Pictures get the numbers they are drawn from, in SI and degrees, beside the words that stand for them.
 */
@NullMarked
package talus.chain.report.page;

import org.jspecify.annotations.NullMarked;
