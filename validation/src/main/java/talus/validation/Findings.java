package talus.validation;

import java.util.List;
import talus.chain.json.JsonObject;

/**
 * What an experiment found.
 *
 * @param figures the numbers, for the evidence file
 * @param missed a line for each bar that was missed; empty when all were met
 */
record Findings(JsonObject figures, List<String> missed) {
    Findings {
        missed = List.copyOf(missed);
    }
}
