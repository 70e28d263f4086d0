/**
 * The contract with the outside: scenario in, result out. The descriptions of both documents stand here, and with them the
 * reader, the writers, the published schemas and the table of fields; what the documents mean is in the packages
 * {@code scenario} and {@code result}.
 */
@NullMarked
package talus.chain.contract;

import org.jspecify.annotations.NullMarked;
