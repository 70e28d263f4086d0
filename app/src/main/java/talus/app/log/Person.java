package talus.app.log;

import talus.chain.json.JsonObject;

/**
 * Somebody whose log is kept.
 *
 * @param id a UUID in lower case
 * @param name as chosen; two people may have the same
 * @param createdMs since 1970-01-01T00:00Z
 * @param events how many are kept, which is also the number of the newest
 */
public record Person(String id, String name, long createdMs, long events) {
    /** {@code {"id", "name", "events"}}. */
    public JsonObject json() {
        return JsonObject.builder()
                .put("id", id)
                .put("name", name)
                .put("events", (double) events)
                .build();
    }
}
