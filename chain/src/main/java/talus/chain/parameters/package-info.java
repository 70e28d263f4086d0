/**
 * Numbers that the model rests on, each with its unit, where it comes from, how sure it is and how far it may be wrong.
 */
@NullMarked
package talus.chain.parameters;

import org.jspecify.annotations.NullMarked;
