/**
 * Postures of exercises: pose files read from text, the model body that takes the poses, and the constrained kinematics that finds its
 * coordinates. Lengths in m, angles in files in degrees, frames and signs as in docs/NOTATION.md.
 */
@NullMarked
package talus.care.pose;

import org.jspecify.annotations.NullMarked;
