package talus.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonBoolean;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;
import talus.chain.json.JsonText;

/** Breaks a valid scenario in one place. What is made is never valid, and where it is broken is known. */
final class BrokenJson {
    private static final List<String> REQUIRED = List.of(
            "person",
            "person.sex",
            "person.ageYears",
            "person.heightM",
            "ankles",
            "ankles.left",
            "ankles.right",
            "task",
            "task.kind");

    private final Draw draw;
    private final JsonObject valid;
    private final List<String> numbers = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<String> flags = new ArrayList<>();
    private final List<String> objects = new ArrayList<>();

    /**
     * A broken document.
     *
     * @param how in a word
     * @param text of the document
     * @param told what the message must name: a path in the document, or where the text breaks off
     */
    record Broken(String how, String text, String told) {}

    BrokenJson(Draw draw, JsonObject valid) {
        this.draw = draw;
        this.valid = valid;
        collect("", valid);
    }

    Broken next() {
        return switch (draw.below(11)) {
            case 0 -> put("wrongType", draw.one(numbers), wrongForNumber());
            case 1 -> put("wrongType", draw.one(words), new JsonNumber(draw.below(9)));
            case 2 ->
                put("wrongType", draw.one(draw.once(2) && !flags.isEmpty() ? flags : objects), new JsonString("x"));
            case 3 -> put("outOfRange", draw.one(numbers), new JsonNumber(draw.once(2) ? 1e9 : -1e9));
            case 4 -> put("unknownWord", draw.one(words), new JsonString("nonsuch"));
            case 5 -> unknownField();
            case 6 -> missing(draw.one(REQUIRED));
            case 7 -> ankle(draw.one(List.of("ankles.left", "ankles.right")));
            case 8 -> notAnObject();
            default -> torn();
        };
    }

    private Json wrongForNumber() {
        return draw.one(List.of(
                new JsonString("12"),
                new JsonBoolean(true),
                new JsonArray(List.of()),
                JsonObject.builder().build()));
    }

    private Broken put(String how, String path, Json value) {
        return new Broken(how, JsonText.writeIndented(with(valid, path, value)), path + ":");
    }

    private Broken unknownField() {
        String at = draw.one(objects) + ".nonsuch";
        return put("unknownField", at, new JsonNumber(1));
    }

    private Broken missing(String path) {
        return new Broken("missing", JsonText.writeIndented(without(valid, path)), path + ":");
    }

    /** Both measures at once, or neither. */
    private Broken ankle(String path) {
        JsonObject.Builder both = JsonObject.builder();
        if (draw.once(2)) {
            both.put("wallDistanceM", 0.1).put("limitDeg", 40.0);
        }
        return put("exactlyOne", path, both.build());
    }

    private Broken notAnObject() {
        Json root = draw.one(List.of(new JsonArray(List.of(valid)), new JsonString("x"), new JsonNumber(3)));
        return new Broken("notAnObject", JsonText.write(root), "$:");
    }

    /** Text that is not JSON: it breaks off, goes on, or holds what no JSON text may hold. */
    private Broken torn() {
        String text = JsonText.writeIndented(valid).strip();
        int at = draw.below(text.length() - 1) + 1;
        return switch (draw.below(5)) {
            case 0 -> new Broken("breaksOff", text.substring(0, at), "line ");
            case 1 -> new Broken("goesOn", text + draw.one(List.of("}", ",", "{}", "x")), "line ");
            case 2 -> new Broken("controlCharacter", text.substring(0, at) + '\u0001' + text.substring(at), "line ");
            case 3 -> new Broken("empty", draw.one(List.of("", " ", "\n")), "line ");
            default -> new Broken("twice", "{\"task\": 1, " + text.substring(1), "line ");
        };
    }

    private void collect(String prefix, JsonObject object) {
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            String path = prefix + member.getKey();
            switch (member.getValue()) {
                case JsonObject inner -> {
                    objects.add(path);
                    collect(path + ".", inner);
                }
                case JsonNumber number -> numbers.add(path);
                case JsonString word -> words.add(path);
                case JsonBoolean flag -> flags.add(path);
                default -> {}
            }
        }
    }

    private static JsonObject with(JsonObject object, String path, Json value) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        Map<String, Json> members = new LinkedHashMap<>(object.members());
        if (dot < 0) {
            members.put(name, value);
        } else {
            members.put(name, with((JsonObject) object.get(name).orElseThrow(), path.substring(dot + 1), value));
        }
        return new JsonObject(members);
    }

    private static JsonObject without(JsonObject object, String path) {
        int dot = path.indexOf('.');
        Map<String, Json> members = new LinkedHashMap<>(object.members());
        if (dot < 0) {
            members.remove(path);
        } else {
            String name = path.substring(0, dot);
            members.put(name, without((JsonObject) object.get(name).orElseThrow(), path.substring(dot + 1)));
        }
        return new JsonObject(members);
    }
}
