package talus.browser;

import java.util.List;
import talus.chain.contract.ProblemWriter;
import talus.chain.contract.shape.Problem;
import talus.chain.json.JsonObject;

/** Why a scenario has no answer, as an answer. */
final class Refusal {
    private Refusal() {}

    /** It is wrong. */
    static JsonObject of(JsonObject problem) {
        return JsonObject.builder().put("problem", problem).build();
    }

    /** It contradicts itself. */
    static JsonObject of(Problem problem) {
        return of(ProblemWriter.write(List.of(problem)));
    }

    /** It asks for something that is not built. */
    static JsonObject unavailable(String what) {
        return JsonObject.builder().put("unavailable", what).build();
    }
}
