package talus.validation;

import java.util.Map;
import java.util.TreeMap;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;

/** Counts by name, in the order of the names. */
final class Tally {
    private final Map<String, Integer> counts = new TreeMap<>();

    void add(String name) {
        counts.merge(name, 1, Integer::sum);
    }

    int of(String name) {
        return counts.getOrDefault(name, 0);
    }

    JsonObject json() {
        JsonObject.Builder json = JsonObject.builder();
        counts.forEach((name, count) -> json.put(name, new JsonNumber(count)));
        return json.build();
    }
}
