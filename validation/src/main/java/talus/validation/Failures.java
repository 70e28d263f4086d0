package talus.validation;

import java.util.ArrayList;
import java.util.List;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;

/** What went wrong, with the case by which to see it again; all are counted, the first ones are told. */
final class Failures {
    private static final int TOLD = 20;

    private final List<Json> told = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private int count;

    void add(int index, String what) {
        count++;
        if (told.size() < TOLD) {
            told.add(JsonObject.builder().put("index", index).put("what", what).build());
            lines.add("index " + index + ": " + what);
        }
    }

    int count() {
        return count;
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    JsonArray json() {
        return new JsonArray(told);
    }
}
