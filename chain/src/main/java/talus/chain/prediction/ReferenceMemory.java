package talus.chain.prediction;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import talus.chain.contract.scenario.Person;
import talus.chain.contract.scenario.Task;
import talus.chain.posture.AnkleTissue;

/** The reference body of the last squat with all that was solved for it: while only the person's ankles change it stays the same. */
final class ReferenceMemory {
    private @Nullable Known known;

    /** All that a reference body's squat hangs on, but for the parameters. */
    record Key(Person person, Task.Squat task, AnkleTissue ankles, PathFrames frames) {}

    private record Known(Key key, SquatAnswer.Standing standing) {}

    SquatAnswer.Standing of(Key key, Supplier<SquatAnswer.Standing> solve) {
        if (known == null || !known.key.equals(key)) {
            known = new Known(key, solve.get());
        }
        return known.standing;
    }
}
