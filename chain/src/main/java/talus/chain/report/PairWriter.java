package talus.chain.report;

import java.util.Map;
import java.util.Optional;
import talus.chain.contract.ResultWriter;
import talus.chain.json.Json;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;

/**
 * Two answered scenarios as JSON: {@code {"schema": "talus/compare/1", "a", "b", "changes"}}. Each of the first two is what
 * {@code talus check} writes; changes are B minus A by dotted path, for every number of the frame that is shown, in its own unit.
 */
public final class PairWriter {
    /** The value of the field {@code schema}. */
    public static final String SCHEMA = "talus/compare/1";

    private PairWriter() {}

    /** The document; without changes where one of the two has no frame. */
    public static JsonObject write(PairReport.Named a, PairReport.Named b) {
        Optional<Json> changes = Shown.ofPerson(a.result())
                .flatMap(ofA -> Shown.ofPerson(b.result())
                        .map(ofB -> changes(ResultWriter.frame(ofA.frame()), ResultWriter.frame(ofB.frame()))));
        return JsonObject.builder()
                .put("schema", SCHEMA)
                .put("a", ResultWriter.write(a.check()))
                .put("b", ResultWriter.write(b.check()))
                .putIf("changes", changes)
                .build();
    }

    private static JsonObject changes(JsonObject frameA, JsonObject frameB) {
        JsonObject.Builder changes = JsonObject.builder();
        collect("", frameA, frameB, changes);
        return changes.build();
    }

    private static void collect(String path, JsonObject inA, JsonObject inB, JsonObject.Builder changes) {
        for (Map.Entry<String, Json> member : inA.members().entrySet()) {
            String name = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
            Optional<Json> other = inB.get(member.getKey());
            if (member.getValue() instanceof JsonNumber a && other.isPresent() && other.get() instanceof JsonNumber b) {
                changes.put(name, b.value() - a.value());
            } else if (member.getValue() instanceof JsonObject a
                    && other.isPresent()
                    && other.get() instanceof JsonObject b) {
                collect(name, a, b, changes);
            }
        }
    }
}
