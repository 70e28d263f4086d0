package talus.browser;

import talus.chain.json.Json;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.JsonString;
import talus.chain.json.ParseOutcome;

/** What a script says besides a scenario; scripts write it themselves, so anything else than JSON is a bug. */
final class Options {
    private Options() {}

    /** The tree. */
    static Json json(String text) {
        return switch (JsonParser.parse(text)) {
            case ParseOutcome.Parsed parsed -> parsed.json();
            case ParseOutcome.Malformed malformed ->
                throw new IllegalArgumentException("options: not JSON, " + malformed.text());
        };
    }

    /** A text in an object. */
    static String text(String object, String name) {
        if (json(object) instanceof JsonObject members
                && members.get(name).orElse(members) instanceof JsonString text) {
            return text.value();
        }
        throw new IllegalArgumentException(name + ": missing; a text");
    }
}
