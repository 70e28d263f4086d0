package talus.chain.report.page;

import java.util.Optional;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;

/** What stands where in a document. */
final class Tree {
    private Tree() {}

    /** What stands at a path of names and places. */
    static Json at(Json json, Object... path) {
        Json here = json;
        for (Object step : path) {
            Optional<Json> next = switch (here) {
                case JsonObject object -> object.get((String) step);
                case JsonArray array -> Optional.of(array.items().get((Integer) step));
                default -> Optional.empty();
            };
            here = next.orElseThrow(() -> new AssertionError(step + ": missing"));
        }
        return here;
    }

    static String text(Json json, Object... path) {
        return ((JsonString) at(json, path)).value();
    }

    static double number(Json json, Object... path) {
        return ((JsonNumber) at(json, path)).value();
    }
}
