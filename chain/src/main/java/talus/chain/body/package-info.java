/** The body of one person as a tree of rigid segments: skeleton, six lumbar joints, four-part feet, and where its landmarks are. */
@NullMarked
package talus.chain.body;

import org.jspecify.annotations.NullMarked;
