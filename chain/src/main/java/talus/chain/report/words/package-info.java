/**
 * What Talus says to people: catalogues of messages, one enum a subject, and the class that renders them. Code elsewhere
 * holds keys and never a sentence; a translation is another text for the same keys.
 */
@NullMarked
package talus.chain.report.words;

import org.jspecify.annotations.NullMarked;
