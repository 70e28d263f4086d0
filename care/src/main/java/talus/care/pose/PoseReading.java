package talus.care.pose;

import java.util.List;
import talus.chain.contract.shape.Problem;
import talus.chain.json.ParseOutcome;

/** What became of a text that should be a pose file. */
public sealed interface PoseReading {
    /** It is one. */
    record Ok(PoseFile file) implements PoseReading {}

    /** It is JSON of another shape, or names what does not exist. */
    record Refused(List<Problem> problems) implements PoseReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** It is not JSON. */
    record NotJson(ParseOutcome.Malformed malformed) implements PoseReading {}
}
