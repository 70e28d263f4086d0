/** The list of every parameter of the person, gathered from the rooms that own them. */
@NullMarked
package talus.chain.registry;

import org.jspecify.annotations.NullMarked;
