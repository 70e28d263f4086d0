package talus.care.event;

import java.util.List;
import talus.chain.contract.shape.Problem;
import talus.chain.json.ParseOutcome;

/** What became of a text that should be a log. */
public sealed interface LogOutcome {

    /** It is one. */
    record Ok(Log log) implements LogOutcome {}

    /**
     * A line is JSON and no event; nothing of the log is used.
     *
     * @param line from 1
     */
    record Refused(int line, List<Problem> problems) implements LogOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** A line is not even JSON. */
    record NotJson(int line, ParseOutcome.Malformed problem) implements LogOutcome {}
}
