/**
 * JSON as a plain tree, its strict text form, and numbers in text. The same code runs on the virtual machine and in the
 * browser and gives the same tree, the same text and the same refusals in both; nothing here knows what a document is
 * about.
 */
@NullMarked
package talus.chain.json;

import org.jspecify.annotations.NullMarked;
