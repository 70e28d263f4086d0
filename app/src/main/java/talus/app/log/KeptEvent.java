package talus.app.log;

import talus.chain.json.JsonObject;

/**
 * An event in the store.
 *
 * @param number its place in the person's log, from 1
 * @param recordedMs when it was stored, since 1970-01-01T00:00Z
 * @param event as it was given
 */
public record KeptEvent(long number, long recordedMs, JsonObject event) {}
