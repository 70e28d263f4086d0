/**
 * XML in its text form: written, never read. Pictures and exported bodies are made with it; nothing here knows what a document
 * is about.
 */
@NullMarked
package talus.chain.xml;

import org.jspecify.annotations.NullMarked;
