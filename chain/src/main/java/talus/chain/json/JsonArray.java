package talus.chain.json;

import java.util.ArrayList;
import java.util.List;

/** A JSON array; the list is copied and cannot be changed. */
public record JsonArray(List<Json> items) implements Json {
    public JsonArray {
        items = List.copyOf(items);
    }

    /** An array of numbers. */
    public static JsonArray ofNumbers(double... values) {
        List<Json> items = new ArrayList<>(values.length);
        for (double value : values) {
            items.add(new JsonNumber(value));
        }
        return new JsonArray(items);
    }

    /** An array of strings. */
    public static JsonArray ofStrings(Iterable<String> values) {
        List<Json> items = new ArrayList<>();
        for (String value : values) {
            items.add(new JsonString(value));
        }
        return new JsonArray(items);
    }
}
