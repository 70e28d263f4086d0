package talus.browser;

import talus.chain.json.Json;
import talus.chain.json.JsonParser;
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
}
