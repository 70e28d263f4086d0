/** Where a clinic is to be reached, from its one settings file. */
@NullMarked
package talus.care.contact;

import org.jspecify.annotations.NullMarked;
