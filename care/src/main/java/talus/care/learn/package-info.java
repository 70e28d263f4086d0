/** The learn cards: what is said about stiff ankles, what studies show, what speaks against it, and a picture that the model makes. */
@NullMarked
package talus.care.learn;

import org.jspecify.annotations.NullMarked;
