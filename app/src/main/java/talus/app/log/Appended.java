package talus.app.log;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;

/**
 * What became of events that were handed to the store; all of them are in it now, once.
 *
 * @param numbers by the event's id, in the order given
 * @param different ids that were there already with another content, which stays
 * @param last number of the person's newest event
 */
public record Appended(Map<String, Long> numbers, List<String> different, long last) {
    public Appended {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
        different = List.copyOf(different);
    }

    /** {@code {"numbers": {eventId: number}, "different": [eventId, ...], "last"}}. */
    public JsonObject json() {
        JsonObject.Builder byId = JsonObject.builder();
        for (Map.Entry<String, Long> number : numbers.entrySet()) {
            byId.put(number.getKey(), (double) number.getValue());
        }
        return JsonObject.builder()
                .put("numbers", byId.build())
                .put(
                        "different",
                        new JsonArray(
                                different.stream().<Json>map(JsonString::new).toList()))
                .put("last", (double) last)
                .build();
    }
}
