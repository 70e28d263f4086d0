/** What the browser's worker may call of care, compiled to a file of its own: pages without a model need nothing of the engine. */
@NullMarked
package talus.browser.care;

import org.jspecify.annotations.NullMarked;
