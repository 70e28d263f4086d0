package talus.chain.contract;

import java.util.List;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.shape.Problem;
import talus.chain.json.ParseOutcome;

/** What became of a document that should be a scenario. */
public sealed interface ReadOutcome {

    /** It is one; what it leaves to fixed defaults is filled in, what it leaves to the body is empty. */
    record Ok(Scenario scenario) implements ReadOutcome {}

    /** It is JSON and not a scenario. At least one problem, in document order. */
    record Refused(List<Problem> problems) implements ReadOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** It is not even JSON. */
    record NotJson(ParseOutcome.Malformed problem) implements ReadOutcome {}
}
