/**
 * Pictures of results as SVG text: both bodies from the side and from the front, to scale, with a description for screen
 * readers. Colours keep their order of lightness in grey; a bent back has no colour of its own.
 */
@NullMarked
package talus.chain.report.picture;

import org.jspecify.annotations.NullMarked;
