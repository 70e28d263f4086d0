/**
 * A small language to describe JSON documents: names, kinds, ranges, defaults and what may stand beside what. One
 * description checks a document, fills its defaults, becomes a JSON Schema and a table for people, so the four cannot
 * disagree. Nothing here knows what the documents are about.
 */
@NullMarked
package talus.chain.contract.shape;

import org.jspecify.annotations.NullMarked;
