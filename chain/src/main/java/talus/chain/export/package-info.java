/**
 * The personal body in the file formats of other engines, so that anyone can compute with it elsewhere and check what Talus says.
 * A writer takes the compiled body and one posture and gives back texts; who stores them is no matter of this package.
 */
@NullMarked
package talus.chain.export;

import org.jspecify.annotations.NullMarked;
