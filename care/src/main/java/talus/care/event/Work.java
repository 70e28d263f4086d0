package talus.care.event;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a set asks for, or what was done of it. What is absent was not said.
 *
 * @param sets how many sets of it the session asks for; only a target has it
 * @param holdS seconds of one hold, or of the set when it is counted in time
 */
public record Work(OptionalInt sets, OptionalInt reps, OptionalDouble holdS, OptionalDouble loadKg) {
    /** Nothing said. */
    public static final Work NONE =
            new Work(OptionalInt.empty(), OptionalInt.empty(), OptionalDouble.empty(), OptionalDouble.empty());
}
