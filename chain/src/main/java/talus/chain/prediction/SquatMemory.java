package talus.chain.prediction;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import talus.chain.contract.scenario.Person;
import talus.chain.contract.scenario.Task;
import talus.chain.posture.AnkleTissue;

/**
 * The last body of its kind with all that was solved for its squat: two questions about one squat solve it once, and while only the person's
 * ankles change the reference body's stays the same.
 */
final class SquatMemory {
    private @Nullable Known known;

    /** All that a squat hangs on, but for the parameters. */
    record Key(Person person, Task.Squat task, AnkleTissue left, AnkleTissue right, PathFrames frames) {}

    private record Known(Key key, SquatAnswer.Standing standing) {}

    SquatAnswer.Standing of(Key key, Supplier<SquatAnswer.Standing> stand) {
        if (known == null || !known.key.equals(key)) {
            known = new Known(key, stand.get());
        }
        return known.standing;
    }

    /** The last body, when it stands. */
    Optional<SquatBody> last() {
        return known != null && known.standing instanceof SquatAnswer.Standing.Balanced balanced
                ? Optional.of(balanced.body())
                : Optional.empty();
    }

    /** What is remembered from one prediction to the next: this person's body and the reference body. */
    record Pair(SquatMemory own, SquatMemory reference) {
        /** Nothing yet. */
        static Pair empty() {
            return new Pair(new SquatMemory(), new SquatMemory());
        }
    }
}
