/** What the browser's worker may call. The classes here only turn text into a call of the engine and back. */
@NullMarked
package talus.browser;

import org.jspecify.annotations.NullMarked;
