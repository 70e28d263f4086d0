package talus.chain.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonBoolean;
import talus.chain.json.JsonNull;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;

/**
 * Changes one thing, somewhere in a document: a value, a name, a member taken away or put in. No number is beyond a long,
 * because the validator that is compared with throws where it compares such a number with a whole range.
 */
final class Mutations {
    private static final double[] NUMBERS = {0.0, -0.0, 1.0, -1.0, 0.5, 30.0, 1e18, -1e-300, 9007199254740992.0, 200.0};
    private static final String[] WORDS = {"", "left", "squat", "kind", "thighDeg", "all", "\ud800", "heightm", "x"};

    private final RandomGenerator random;

    Mutations(RandomGenerator random) {
        this.random = random;
    }

    Json of(Json json) {
        return switch (json) {
            case JsonObject object when !object.members().isEmpty() && random.nextInt(8) > 0 -> inObject(object);
            case JsonArray array when !array.items().isEmpty() && random.nextInt(8) > 0 -> inArray(array);
            default -> value(json);
        };
    }

    private Json inObject(JsonObject object) {
        List<String> names = new ArrayList<>(object.members().keySet());
        String name = names.get(random.nextInt(names.size()));
        Map<String, Json> members = new LinkedHashMap<>(object.members());
        switch (random.nextInt(10)) {
            case 0 -> members.remove(name);
            case 1 -> members.put(WORDS[random.nextInt(WORDS.length)], value(new JsonNull()));
            case 2 -> {
                members.remove(name);
                members.put(name + "x", object.get(name).orElseThrow());
            }
            default -> members.put(name, of(object.get(name).orElseThrow()));
        }
        return new JsonObject(members);
    }

    private Json inArray(JsonArray array) {
        List<Json> items = new ArrayList<>(array.items());
        int at = random.nextInt(items.size());
        switch (random.nextInt(6)) {
            case 0 -> items.remove(at);
            case 1 -> items.add(value(new JsonNull()));
            default -> items.set(at, of(items.get(at)));
        }
        return new JsonArray(items);
    }

    private Json value(Json old) {
        return switch (random.nextInt(7)) {
            case 0 -> new JsonNull();
            case 1 -> new JsonBoolean(random.nextBoolean());
            case 2 -> new JsonString(WORDS[random.nextInt(WORDS.length)]);
            case 3 -> new JsonArray(List.of(old));
            case 4 -> new JsonObject(Map.of("left", old));
            case 5 -> new JsonNumber(random.nextDouble(-50.0, 200.0));
            default -> new JsonNumber(NUMBERS[random.nextInt(NUMBERS.length)]);
        };
    }
}
