package talus.care.exercise;

import java.util.List;
import talus.chain.contract.shape.Problem;
import talus.chain.json.ParseOutcome;

/** What became of a text that should be a family file. */
public sealed interface FamilyOutcome {

    /** It is one. */
    record Ok(ExerciseFamily family) implements FamilyOutcome {}

    /** It is JSON and no family file. At least one problem, in document order. */
    record Refused(List<Problem> problems) implements FamilyOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** It is not even JSON. */
    record NotJson(ParseOutcome.Malformed problem) implements FamilyOutcome {}
}
