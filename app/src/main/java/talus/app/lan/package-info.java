/**
 * What a phone of the household needs to reach Talus on the home's own network: a certificate authority for this home alone, a certificate for
 * this machine's addresses, pairing by a code, the list of paired devices, and the pages that guide through it. Knows no server; the
 * authority's key stays in its file and in this package.
 */
@NullMarked
package talus.app.lan;

import org.jspecify.annotations.NullMarked;
