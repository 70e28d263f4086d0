/** What the browser's compiler is told. It runs inside Maven, so this package is compiled for the oldest Java of Maven. */
@NullMarked
package talus.browser.compile;

import org.jspecify.annotations.NullMarked;
