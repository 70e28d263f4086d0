/**
 * What is answered: ankles, strategies with their frames, the comparison, bands, notes. Immutable records with the
 * contract's names, units, signs and zero positions (lengths m, angles degrees, forces N, moments N.m); frames are grouped
 * here and flat in JSON. An empty optional is absent there. Nothing is computed here.
 */
@NullMarked
package talus.chain.contract.result;

import org.jspecify.annotations.NullMarked;
