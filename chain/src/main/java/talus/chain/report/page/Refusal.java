package talus.chain.report.page;

import java.util.List;
import talus.chain.contract.ProblemWriter;
import talus.chain.contract.shape.Problem;
import talus.chain.json.JsonObject;

/** Why a scenario has no answer, as an answer. */
public final class Refusal {
    private Refusal() {}

    /** It is wrong. */
    public static JsonObject of(JsonObject problem) {
        return JsonObject.builder().put("problem", problem).build();
    }

    /** It contradicts itself. */
    public static JsonObject of(Problem problem) {
        return of(ProblemWriter.write(List.of(problem)));
    }

    /** It asks for something that is not built. */
    public static JsonObject unavailable(String what) {
        return JsonObject.builder().put("unavailable", what).build();
    }
}
