/** Makes the site's pages when the site is built: the words of the catalogues stand in them before any script runs. */
@NullMarked
package talus.browser.site;

import org.jspecify.annotations.NullMarked;
