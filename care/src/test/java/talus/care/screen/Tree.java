package talus.care.screen;

import java.util.List;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.JsonString;
import talus.chain.json.ParseOutcome;

/** What stands under a name in a document. */
final class Tree {
    private Tree() {}

    static JsonObject json(String text) {
        return (JsonObject) ((ParseOutcome.Parsed) JsonParser.parse(text)).json();
    }

    static JsonObject object(Json of, String name) {
        return (JsonObject) at(of, name);
    }

    static List<Json> list(Json of, String name) {
        return ((JsonArray) at(of, name)).items();
    }

    static String word(Json of, String name) {
        return ((JsonString) at(of, name)).value();
    }

    static double number(Json of, String name) {
        return ((JsonNumber) at(of, name)).value();
    }

    private static Json at(Json of, String name) {
        return ((JsonObject) of).get(name).orElseThrow(() -> new AssertionError(name + ": missing"));
    }
}
