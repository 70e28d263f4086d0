/** Tests of the contract: what is read, what is refused and how it is said, what is written, and the published schemas. */
@NullMarked
package talus.chain.contract;

import org.jspecify.annotations.NullMarked;
