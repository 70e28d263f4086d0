package talus.chain.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import talus.chain.json.Json;
import talus.chain.json.JsonObject;

/** Makes objects of dotted paths: {@code shinDeg.left} becomes {@code {"shinDeg": {"left": ...}}}. */
final class DottedPaths {
    private DottedPaths() {}

    /**
     * The nested object; siblings stay in the order in which their first path came.
     *
     * @throws IllegalArgumentException when one path is the beginning of another, or has an empty name
     */
    static JsonObject nest(Map<String, Json> byPath) {
        Map<String, Map<String, Json>> branches = new LinkedHashMap<>();
        Map<String, Json> members = new LinkedHashMap<>();
        for (Map.Entry<String, Json> entry : byPath.entrySet()) {
            String path = entry.getKey();
            int dot = path.indexOf('.');
            String first = dot < 0 ? path : path.substring(0, dot);
            boolean taken =
                    dot < 0 ? members.containsKey(first) : members.containsKey(first) && !branches.containsKey(first);
            if (first.isEmpty() || taken) {
                throw new IllegalArgumentException(
                        "path: \"" + path + "\" is empty in part or the beginning of another");
            }
            members.put(first, entry.getValue());
            if (dot >= 0) {
                branches.computeIfAbsent(first, name -> new LinkedHashMap<>())
                        .put(path.substring(dot + 1), entry.getValue());
            }
        }
        for (Map.Entry<String, Map<String, Json>> branch : branches.entrySet()) {
            members.put(branch.getKey(), nest(branch.getValue()));
        }
        return new JsonObject(members);
    }
}
