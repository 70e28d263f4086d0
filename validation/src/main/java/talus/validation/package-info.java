/**
 * Evidence: the engine asked about many random people and held against published numbers, MuJoCo and its own answers. Each experiment
 * is a class that makes figures from a seed; {@link talus.validation.Evidence} writes them to {@code validation/evidence}. The
 * experiments only look from outside: they use what a caller of the engine or a user of the command line can use.
 */
@NullMarked
package talus.validation;

import org.jspecify.annotations.NullMarked;
