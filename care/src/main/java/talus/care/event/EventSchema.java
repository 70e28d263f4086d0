package talus.care.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import talus.chain.contract.scenario.Worded;
import talus.chain.contract.shape.KindShape;
import talus.chain.contract.shape.Range;
import talus.chain.contract.shape.SchemaWriter;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;

/**
 * The JSON Schema of an event, a line of a log: what {@link EventShape} describes, with what {@link EventCheck} asks for besides. Only
 * that a year is not after the one of the event is left to the reader, because a schema cannot compare two values.
 */
public final class EventSchema {
    /** A day of the calendar from 1900 to 2999. */
    private static final String DAY = "(?:(?:19|2[0-9])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
            + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
            + "|(?:(?:19|2[0-9])(?:0[48]|[2468][048]|[13579][26])|2[048]00)-02-29)";

    private static final String TIME = "T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.][0-9]+)?)?";
    private static final String OFFSET = "(?:Z|[+-](?:0[0-9]|1[0-8])(?::?[0-5][0-9])?)";

    /** The text of a moment that {@link Moment} reads. */
    static final String MOMENT = "^" + DAY + TIME + OFFSET + "$";

    private EventSchema() {}

    /**
     * The schema.
     *
     * @param exercises the ids of the catalogue
     */
    public static JsonObject of(List<String> exercises) {
        KindShape shape = EventShape.of(exercises);
        return with(SchemaWriter.write(shape, "urn:talus:event:1", "Talus event"), "oneOf", written -> {
            List<Json> kinds = new ArrayList<>(((JsonArray) written).items());
            for (int i = 0; i < kinds.size(); i++) {
                kinds.set(i, kind(shape.kinds().get(i).word(), (JsonObject) kinds.get(i)));
            }
            return new JsonArray(kinds);
        });
    }

    private static JsonObject kind(String word, JsonObject kind) {
        return with(kind, "properties", json -> {
            JsonObject fields = (JsonObject) json;
            fields = with(fields, "id", id -> and((JsonObject) id, object().put("minLength", 1)));
            fields = with(fields, "at", at -> and((JsonObject) at, object().put("pattern", MOMENT)));
            return with(fields, "data", data -> data(word, (JsonObject) data));
        });
    }

    private static JsonObject data(String kind, JsonObject data) {
        return switch (kind) {
            case "profile" -> inProperty(data, "country", object().put("pattern", CountryCode.pattern()));
            case "safety" -> inProperty(data, "answers", alone(SafetyAnswer.NONE.word()));
            case "settings" -> inProperty(data, "equipment", alone(EventShape.NO_EQUIPMENT));
            case "test" -> and(data, object().put("allOf", new JsonArray(tests())));
            default -> data;
        };
    }

    /** A list that holds either nothing but this word, once, or others. */
    private static JsonObject.Builder alone(String none) {
        JsonObject one = object().put("maxItems", 1).build();
        JsonObject others = object().put(
                        "items",
                        object().put("not", object().put("const", none).build()).build())
                .build();
        return object().put("anyOf", new JsonArray(List.of(one, others)));
    }

    private static List<Json> tests() {
        List<Json> rules = new ArrayList<>();
        for (TestKind kind : TestKind.ALL) {
            JsonObject.Builder which = object().put("test", constant(kind.word()));
            rules.add(when(which, then(kind)));
            if (kind.byMethod()) {
                boolean tape = kind.range(true).isPresent();
                List<Method> leans = new ArrayList<>(Method.ALL);
                leans.remove(Method.TAPE);
                JsonObject.Builder lean =
                        object().put("test", constant(kind.word())).put("method", words(leans));
                rules.add(when(lean, measured(kind.range(false).orElseThrow(), incline(TestKind.LEAN_DEG))));
                JsonObject.Builder byTape =
                        object().put("test", constant(kind.word())).put("method", constant(Method.TAPE.word()));
                rules.add(
                        tape
                                ? when(byTape, measured(kind.range(true).orElseThrow(), flag()))
                                : when(byTape, object().put("not", object().build())));
            }
        }
        return rules;
    }

    /** What holds for a test whatever its method. */
    private static JsonObject.Builder then(TestKind kind) {
        List<String> required = new ArrayList<>();
        JsonObject.Builder then = object();
        if (kind.byMethod()) {
            required.add("method");
        } else {
            JsonObject incline = kind == TestKind.CALF_RAISES ? incline(EventCheck.SLOPE_DEG) : flag();
            then = measured(kind.range(false).orElseThrow(), incline);
        }
        if (kind.sided()) {
            required.add("side");
        }
        if (!required.isEmpty()) {
            then.put("required", JsonArray.ofStrings(required));
        }
        if (kind.sided()) {
            JsonObject side =
                    object().put("enum", JsonArray.ofStrings(EventShape.SIDES)).build();
            JsonObject sides = object().put(
                            "properties", object().put("side", side).build())
                    .build();
            then.put("allOf", new JsonArray(List.of(sides)));
        }
        return then;
    }

    private static JsonObject.Builder measured(Range trials, JsonObject incline) {
        JsonObject trial = object().put("minimum", trials.low())
                .put("maximum", trials.high())
                .build();
        return object().put(
                        "properties",
                        object().put("trials", object().put("items", trial).build())
                                .put("incline", incline)
                                .build());
    }

    private static JsonObject flag() {
        return object().put("type", "boolean").build();
    }

    private static JsonObject incline(Range deg) {
        return object().put("type", JsonArray.ofStrings(List.of("boolean", "number")))
                .put("minimum", deg.low())
                .put("maximum", deg.high())
                .build();
    }

    private static JsonObject when(JsonObject.Builder properties, JsonObject.Builder then) {
        JsonObject holds = object().put("properties", properties.build())
                .put(
                        "required",
                        JsonArray.ofStrings(
                                List.copyOf(properties.build().members().keySet())))
                .build();
        return object().put("if", holds).put("then", then.build()).build();
    }

    private static JsonObject constant(String word) {
        return object().put("const", word).build();
    }

    private static JsonObject words(List<? extends Worded> words) {
        return object().put("enum", JsonArray.ofStrings(Worded.words(words))).build();
    }

    private static JsonObject.Builder object() {
        return JsonObject.builder();
    }

    private static JsonObject inProperty(JsonObject schema, String name, JsonObject.Builder more) {
        return with(
                schema,
                "properties",
                fields -> with((JsonObject) fields, name, field -> and((JsonObject) field, more)));
    }

    /** The object with one member made another. */
    private static JsonObject with(JsonObject object, String name, UnaryOperator<Json> change) {
        Map<String, Json> members = new LinkedHashMap<>(object.members());
        members.computeIfPresent(name, (key, value) -> change.apply(value));
        return new JsonObject(members);
    }

    /** The object with further members. */
    private static JsonObject and(JsonObject object, JsonObject.Builder more) {
        Map<String, Json> members = new LinkedHashMap<>(object.members());
        members.putAll(more.build().members());
        return new JsonObject(members);
    }
}
