package talus.stories;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import talus.chain.json.Json;
import talus.chain.json.JsonNull;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.ParseOutcome;

/** What stands in the fragment of an address: the person's own scenario and what is tried out on it. */
final class Address {
    private Address() {}

    /** The scenario that is shown. */
    static JsonObject scenario(String address) {
        String packed = address.substring(address.indexOf('~') + 1);
        String text = new String(Base64.getUrlDecoder().decode(packed), UTF_8);
        JsonObject state = (JsonObject) ((ParseOutcome.Parsed) JsonParser.parse(text)).json();
        return (JsonObject)
                merged(state.get("own").orElseThrow(), state.get("change").orElseThrow());
    }

    /** A merge patch (RFC 7386), applied. */
    private static Json merged(Json target, Json patch) {
        if (!(patch instanceof JsonObject changes)) {
            return patch;
        }
        Map<String, Json> members =
                target instanceof JsonObject object ? new LinkedHashMap<>(object.members()) : new LinkedHashMap<>();
        for (Map.Entry<String, Json> change : changes.members().entrySet()) {
            if (change.getValue() instanceof JsonNull) {
                members.remove(change.getKey());
            } else {
                members.put(
                        change.getKey(),
                        merged(members.getOrDefault(change.getKey(), new JsonNull()), change.getValue()));
            }
        }
        return new JsonObject(members);
    }
}
