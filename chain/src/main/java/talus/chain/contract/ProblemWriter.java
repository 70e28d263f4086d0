package talus.chain.contract;

import java.util.ArrayList;
import java.util.List;
import talus.chain.contract.shape.Problem;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.json.ParseOutcome;

/**
 * Writes why a document was refused: {@code {"error": "...", "problems": [{"path", "given", "allowed"}]}}; the second only
 * for a document that is JSON.
 */
public final class ProblemWriter {
    private ProblemWriter() {}

    /** The problems of a document, one or more. */
    public static JsonObject write(List<Problem> problems) {
        List<String> texts = new ArrayList<>();
        List<Json> items = new ArrayList<>();
        for (Problem problem : problems) {
            texts.add(problem.text());
            items.add(JsonObject.builder()
                    .put("path", problem.path())
                    .put("given", problem.given())
                    .put("allowed", problem.allowed())
                    .build());
        }
        return JsonObject.builder()
                .put("error", String.join("\n", texts))
                .put("problems", new JsonArray(items))
                .build();
    }

    /** A text that is not JSON. */
    public static JsonObject write(ParseOutcome.Malformed problem) {
        return JsonObject.builder().put("error", "not JSON: " + problem.text()).build();
    }
}
