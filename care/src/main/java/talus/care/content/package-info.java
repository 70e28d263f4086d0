/** How content comes in: texts of JSON files, checked against a description before records are made of them. */
@NullMarked
package talus.care.content;

import org.jspecify.annotations.NullMarked;
