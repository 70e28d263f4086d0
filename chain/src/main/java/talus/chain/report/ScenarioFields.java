package talus.chain.report;

import java.util.LinkedHashMap;
import java.util.Map;
import talus.chain.contract.ScenarioWriter;
import talus.chain.contract.scenario.Scenario;
import talus.chain.json.Json;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;
import talus.chain.json.JsonText;
import talus.chain.report.words.Decimal;

/** A scenario in the contract's own words: every field that is a plain value, by its dotted name. */
final class ScenarioFields {
    private static final int DIGITS = 4;

    private ScenarioFields() {}

    /** All fields, in the order of the document. */
    static Map<String, String> of(Scenario scenario) {
        return of(ScenarioWriter.write(scenario));
    }

    /** The fields below one part of it. */
    static Map<String, String> of(Json part) {
        Map<String, String> fields = new LinkedHashMap<>();
        collect("", part, fields);
        return fields;
    }

    private static void collect(String path, Json json, Map<String, String> fields) {
        if (json instanceof JsonObject object) {
            for (Map.Entry<String, Json> member : object.members().entrySet()) {
                String name = path.isEmpty() ? member.getKey() : path + "." + member.getKey();
                collect(name, member.getValue(), fields);
            }
        } else {
            fields.put(path, plain(json));
        }
    }

    private static String plain(Json json) {
        return switch (json) {
            case JsonString string -> string.value();
            case JsonNumber number -> Decimal.shortest(number.value(), DIGITS);
            default -> JsonText.write(json);
        };
    }
}
