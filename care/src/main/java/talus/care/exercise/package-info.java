/**
 * Exercises as content: records, the reader of family files, and the catalogue with its easier and harder links. The texts stand in
 * the JSON files under {@code talus/care} and come in as strings.
 */
@NullMarked
package talus.care.exercise;

import org.jspecify.annotations.NullMarked;
