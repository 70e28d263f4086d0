/** What is worth knowing about shoes, sitting, sprains and bare feet. It shapes reasons and advice and is never scored. */
@NullMarked
package talus.care.habit;

import org.jspecify.annotations.NullMarked;
