/** Pages as PDF files: the only place that knows the library which makes them. */
@NullMarked
package talus.app.print;

import org.jspecify.annotations.NullMarked;
