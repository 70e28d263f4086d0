package talus.app.log;

import talus.care.event.Event;
import talus.chain.json.JsonObject;

/**
 * An event that may be kept.
 *
 * @param event what it says
 * @param json as it was given, which is what is kept
 */
public record GivenEvent(Event event, JsonObject json) {}
