package talus.chain.contract.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonBoolean;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;

/** Turns a description into a JSON Schema, draft 2020-12, that accepts the documents {@link Check} accepts. */
public final class SchemaWriter {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private final Map<String, Json> definitions = new LinkedHashMap<>();

    private SchemaWriter() {}

    /**
     * The schema of a whole document.
     *
     * @param id its own identifier, a URN
     * @param title one line
     */
    public static JsonObject write(Shape shape, String id, String title) {
        SchemaWriter writer = new SchemaWriter();
        JsonObject body = writer.schema(shape);
        JsonObject.Builder schema =
                JsonObject.builder().put("$schema", DIALECT).put("$id", id).put("title", title);
        putAll(schema, body);
        if (!writer.definitions.isEmpty()) {
            schema.put("$defs", new JsonObject(writer.definitions));
        }
        return schema.build();
    }

    private JsonObject schema(Shape shape) {
        return switch (shape) {
            case Shape.Numeric number -> number(number);
            case Shape.Flag flag ->
                flag.onlyTrue()
                        ? JsonObject.builder().put("const", true).build()
                        : typed("boolean").build();
            case Shape.Word word -> word(word);
            case Shape.Text text -> typed("string").build();
            case Shape.Scalar scalar ->
                JsonObject.builder()
                        .put("type", JsonArray.ofStrings(List.of("number", "string", "boolean")))
                        .build();
            case Shape.Document document ->
                typed("object")
                        .put(
                                "properties",
                                JsonObject.builder()
                                        .put("schema", word(new Shape.Word(List.of(document.schema()))))
                                        .build())
                        .put("required", JsonArray.ofStrings(List.of("schema")))
                        .build();
            case Shape.Items items -> items(items);
            case Shape.OrNull orNull ->
                anyOf(schema(orNull.shape()), typed("null").build());
            case Shape.Tree tree -> tree(tree);
            case Shape.Named named -> named(named.name(), named.shape());
            case ObjectShape object -> object(object);
            case KindShape kinds -> kinds(kinds);
        };
    }

    private static JsonObject number(Shape.Numeric number) {
        JsonObject.Builder schema = typed(number.whole() ? "integer" : "number");
        if (Double.isFinite(number.range().low())) {
            schema.put("minimum", number.range().low());
        }
        if (Double.isFinite(number.range().high())) {
            schema.put("maximum", number.range().high());
        }
        if (number.besides().isEmpty()) {
            return schema.build();
        }
        return anyOf(
                JsonObject.builder()
                        .put("const", number.besides().getAsDouble())
                        .build(),
                schema.build());
    }

    private static JsonObject word(Shape.Word word) {
        return word.words().size() == 1
                ? JsonObject.builder().put("const", word.words().get(0)).build()
                : JsonObject.builder()
                        .put("enum", JsonArray.ofStrings(word.words()))
                        .build();
    }

    private JsonObject items(Shape.Items items) {
        JsonObject.Builder schema = typed("array").put("items", schema(items.item()));
        if (items.atLeast() > 0) {
            schema.put("minItems", items.atLeast());
        }
        if (items.atMost() != Shape.Items.ANY) {
            schema.put("maxItems", items.atMost());
        }
        return schema.build();
    }

    private JsonObject tree(Shape.Tree tree) {
        String name = "tree" + definitions.size();
        JsonObject reference = reference(name);
        definitions.put(name, reference);
        JsonObject branch =
                typed("object").put("additionalProperties", reference).build();
        definitions.put(name, anyOf(schema(tree.leaf()), branch));
        return reference;
    }

    private JsonObject named(String name, Shape shape) {
        if (!definitions.containsKey(name)) {
            definitions.put(name, new JsonBoolean(true));
            definitions.put(name, schema(shape));
        }
        return reference(name);
    }

    private static JsonObject reference(String name) {
        return JsonObject.builder().put("$ref", "#/$defs/" + name).build();
    }

    private JsonObject object(ObjectShape shape) {
        JsonObject.Builder properties = JsonObject.builder();
        List<String> required = new ArrayList<>();
        for (Field field : shape.fields()) {
            properties.put(field.name(), described(field));
            if (field.isRequired()) {
                required.add(field.name());
            }
        }
        JsonObject.Builder schema = typed("object");
        if (!shape.fields().isEmpty()) {
            schema.put("properties", properties.build());
        }
        if (!required.isEmpty()) {
            schema.put("required", JsonArray.ofStrings(required));
        }
        schema.put(
                "additionalProperties",
                shape.others().isPresent() ? schema(shape.others().get()) : new JsonBoolean(false));
        if (!shape.rules().isEmpty()) {
            List<Json> rules = new ArrayList<>();
            for (Rule rule : shape.rules()) {
                rules.add(rule(rule));
            }
            schema.put("allOf", new JsonArray(rules));
        }
        return schema.build();
    }

    private JsonObject described(Field field) {
        JsonObject.Builder schema = JsonObject.builder();
        String absence = field.need() instanceof Field.Need.Free(String absent) ? "; left out: " + absent : "";
        schema.put("description", field.meaning() + absence);
        putAll(schema, schema(field.shape()));
        return schema.putIf("default", field.standard()).build();
    }

    private JsonObject kinds(KindShape shape) {
        List<Json> kinds = new ArrayList<>();
        for (KindShape.Kind kind : shape.kinds()) {
            kinds.add(object(kind.shape()));
        }
        return typed("object")
                .put("required", JsonArray.ofStrings(List.of(shape.tag())))
                .put("oneOf", new JsonArray(kinds))
                .build();
    }

    private static JsonObject rule(Rule rule) {
        return switch (rule) {
            case Rule.ExactlyOne one ->
                JsonObject.builder().put("oneOf", requireEach(one.names())).build();
            case Rule.AtLeastOne some ->
                JsonObject.builder().put("anyOf", requireEach(some.names())).build();
            case Rule.NotBoth both -> {
                JsonArray together = new JsonArray(List.of(place(both.first(), 0), place(both.second(), 0)));
                yield JsonObject.builder()
                        .put("not", JsonObject.builder().put("allOf", together).build())
                        .build();
            }
        };
    }

    private static JsonArray requireEach(List<String> names) {
        List<Json> each = new ArrayList<>();
        for (String name : names) {
            each.add(require(name).build());
        }
        return new JsonArray(each);
    }

    private static JsonObject.Builder require(String name) {
        return JsonObject.builder().put("required", JsonArray.ofStrings(List.of(name)));
    }

    private static JsonObject place(Rule.Place place, int depth) {
        String name = place.names().get(depth);
        JsonObject.Builder schema = require(name);
        boolean last = depth == place.names().size() - 1;
        if (!last || !place.word().isEmpty()) {
            JsonObject inner = last
                    ? JsonObject.builder()
                            .put("const", new JsonString(place.word()))
                            .build()
                    : place(place, depth + 1);
            schema.put("properties", JsonObject.builder().put(name, inner).build());
        }
        return schema.build();
    }

    private static JsonObject anyOf(JsonObject first, JsonObject second) {
        return JsonObject.builder()
                .put("anyOf", new JsonArray(List.of(first, second)))
                .build();
    }

    private static JsonObject.Builder typed(String type) {
        return JsonObject.builder().put("type", type);
    }

    private static void putAll(JsonObject.Builder target, JsonObject source) {
        for (Map.Entry<String, Json> member : source.members().entrySet()) {
            target.put(member.getKey(), member.getValue());
        }
    }
}
