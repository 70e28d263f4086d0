/**
 * Drawings of exercises as SVG text: postures of pose files side by side with the props, what works or stretches, and the motion between
 * them. Sizes and colours of the things around the body are assumed, for the picture only.
 */
@NullMarked
package talus.care.drawing;

import org.jspecify.annotations.NullMarked;
