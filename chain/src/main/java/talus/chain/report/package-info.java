/**
 * Results told to people: a {@link talus.chain.report.Report} is headings, sentences and tables made of a result and the
 * message catalogues; it knows neither a terminal nor a page. Pure, so that the browser shows the same words.
 */
@NullMarked
package talus.chain.report;

import org.jspecify.annotations.NullMarked;
