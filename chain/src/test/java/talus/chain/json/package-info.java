/** Tests of JSON trees, texts and numbers. */
@NullMarked
package talus.chain.json;

import org.jspecify.annotations.NullMarked;
