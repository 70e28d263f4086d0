package talus.care.event;

import java.util.List;
import talus.chain.contract.shape.Problem;

/** What became of a document that should be an event. */
public sealed interface EventOutcome {

    /** It is one. */
    record Ok(Event event) implements EventOutcome {}

    /** It is none. At least one problem, in document order. */
    record Refused(List<Problem> problems) implements EventOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
