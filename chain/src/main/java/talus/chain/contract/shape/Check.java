package talus.chain.contract.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonBoolean;
import talus.chain.json.JsonNull;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;
import talus.chain.json.JsonText;

/** Checks a document against its description. Never throws, whatever the document. */
public final class Check {
    /** Problems reported at most: enough to mend a file by, few enough to read. */
    public static final int MOST_PROBLEMS = 10;

    private static final int GIVEN_LENGTH = 60;
    private static final int NAME_LENGTH = 40;

    private final List<Problem> problems = new ArrayList<>();

    private Check() {}

    /**
     * The first {@link #MOST_PROBLEMS} problems in document order: an object's members as they are written, then what is
     * missing, then its rules. Empty: the document has the shape.
     */
    public static List<Problem> problems(Shape shape, Json json) {
        Check check = new Check();
        check.value(shape, json, "");
        List<Problem> all = check.problems;
        return List.copyOf(all.subList(0, Math.min(MOST_PROBLEMS, all.size())));
    }

    private void value(Shape shape, Json json, String path) {
        if (problems.size() >= MOST_PROBLEMS) {
            return;
        }
        switch (shape) {
            case Shape.Numeric number -> require(isOf(number, json), shape, json, path);
            case Shape.Flag flag ->
                require(json instanceof JsonBoolean(boolean value) && (value || !flag.onlyTrue()), shape, json, path);
            case Shape.Word word -> word(word, json, path);
            case Shape.Text text -> require(json instanceof JsonString, shape, json, path);
            case Shape.Scalar scalar ->
                require(
                        json instanceof JsonNumber || json instanceof JsonString || json instanceof JsonBoolean,
                        shape,
                        json,
                        path);
            case Shape.Document document ->
                require(
                        json instanceof JsonObject object
                                && object.get("schema").equals(Optional.of(new JsonString(document.schema()))),
                        shape,
                        json,
                        path);
            case Shape.Items items -> items(items, json, path);
            case Shape.OrNull orNull -> {
                if (!(json instanceof JsonNull)) {
                    value(orNull.shape(), json, path);
                }
            }
            case Shape.Tree tree -> tree(tree, json, path);
            case Shape.Named named -> value(named.shape(), json, path);
            case ObjectShape object -> {
                if (json instanceof JsonObject members) {
                    object(object, members, path);
                } else {
                    refuse(path, json, shape.allowed());
                }
            }
            case KindShape kinds -> kinds(kinds, json, path);
        }
    }

    private static boolean isOf(Shape.Numeric shape, Json json) {
        if (!(json instanceof JsonNumber number)) {
            return false;
        }
        boolean beside = shape.besides().isPresent() && shape.besides().getAsDouble() == number.value();
        return beside || (shape.range().holds(number.value()) && (!shape.whole() || number.isWhole()));
    }

    private void word(Shape.Word shape, Json json, String path) {
        if (json instanceof JsonString(String given)) {
            if (!shape.words().contains(given)) {
                refuse(path, json, shape.allowed() + meant(given, shape.words()));
            }
        } else {
            refuse(path, json, shape.allowed());
        }
    }

    private void items(Shape.Items shape, Json json, String path) {
        if (!(json instanceof JsonArray(List<Json> items))
                || items.size() < shape.atLeast()
                || items.size() > shape.atMost()) {
            refuse(path, json, shape.allowed());
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            value(shape.item(), items.get(i), path + "[" + i + "]");
        }
    }

    private void tree(Shape.Tree shape, Json json, String path) {
        if (json instanceof JsonObject(Map<String, Json> members)) {
            for (Map.Entry<String, Json> member : members.entrySet()) {
                tree(shape, member.getValue(), below(path, member.getKey()));
            }
        } else {
            value(shape.leaf(), json, path);
        }
    }

    private void kinds(KindShape shape, Json json, String path) {
        if (!(json instanceof JsonObject object)) {
            refuse(path, json, shape.allowed());
            return;
        }
        Optional<Json> tag = object.get(shape.tag());
        if (tag.isEmpty()) {
            missing(below(path, shape.tag()), shape.words());
            return;
        }
        Optional<KindShape.Kind> kind =
                tag.get() instanceof JsonString(String word) ? shape.kind(word) : Optional.empty();
        if (kind.isEmpty()) {
            word(shape.words(), tag.get(), below(path, shape.tag()));
            return;
        }
        members(kind.get().shape(), object, path, Optional.of(shape));
    }

    private void object(ObjectShape shape, JsonObject object, String path) {
        members(shape, object, path, Optional.empty());
    }

    private void members(ObjectShape shape, JsonObject object, String path, Optional<KindShape> kinds) {
        for (Map.Entry<String, Json> member : object.members().entrySet()) {
            String name = member.getKey();
            Optional<Shape> known = shape.field(name).map(Field::shape).or(shape::others);
            if (known.isPresent()) {
                value(known.get(), member.getValue(), below(path, name));
            } else {
                unknown(shape, name, member.getValue(), path, kinds);
            }
        }
        for (Field field : shape.fields()) {
            if (field.isRequired() && !object.has(field.name())) {
                missing(below(path, field.name()), field.shape());
            }
        }
        for (Rule rule : shape.rules()) {
            rule(rule, object, path);
        }
    }

    private void unknown(ObjectShape shape, String name, Json value, String path, Optional<KindShape> kinds) {
        List<String> homes = kinds.isPresent() ? kinds.get().kindsWith(name) : List.of();
        String allowed = homes.isEmpty()
                ? "there is no such field" + meant(name, shape.names()) + "; " + fields(shape)
                : "this field belongs to " + String.join(", ", homes);
        refuse(below(path, name), value, allowed);
    }

    private static String fields(ObjectShape shape) {
        return "the fields here are " + String.join(", ", shape.names());
    }

    private static String meant(String given, List<String> names) {
        Optional<String> nearest = NearName.of(given, names);
        return nearest.isPresent() ? ", did you mean " + nearest.get() + "?" : "";
    }

    private void rule(Rule rule, JsonObject object, String path) {
        boolean kept = switch (rule) {
            case Rule.ExactlyOne one -> count(one.names(), object) == 1;
            case Rule.AtLeastOne some -> count(some.names(), object) >= 1;
            case Rule.NotBoth both ->
                at(both.first(), object).isEmpty() || at(both.second(), object).isEmpty();
        };
        if (kept) {
            return;
        }
        if (rule instanceof Rule.NotBoth(Rule.Place first, Rule.Place second, String reason)) {
            Json offence = at(second, object).orElse(object);
            String prefix = path.isEmpty() ? "" : path + ".";
            refuse(prefix + String.join(".", second.names()), offence, rule.allowed());
        } else {
            refuse(path, object, rule.allowed());
        }
    }

    private static int count(List<String> names, JsonObject object) {
        int count = 0;
        for (String name : names) {
            count += object.has(name) ? 1 : 0;
        }
        return count;
    }

    private static Optional<Json> at(Rule.Place place, JsonObject object) {
        Optional<Json> here = Optional.of(object);
        for (String name : place.names()) {
            here = here.isPresent() && here.get() instanceof JsonObject inner ? inner.get(name) : Optional.empty();
        }
        boolean counts =
                place.word().isEmpty() || (here.isPresent() && here.get().equals(new JsonString(place.word())));
        return counts ? here : Optional.empty();
    }

    private void require(boolean holds, Shape shape, Json json, String path) {
        if (!holds) {
            refuse(path, json, shape.allowed());
        }
    }

    private void missing(String path, Shape shape) {
        problems.add(new Problem(path, "nothing", shape.allowed()));
    }

    private void refuse(String path, Json given, String allowed) {
        problems.add(new Problem(path.isEmpty() ? "$" : path, shortened(JsonText.write(given), GIVEN_LENGTH), allowed));
    }

    private static String below(String path, String name) {
        String step = isPlain(name) ? name : "[" + JsonText.write(new JsonString(shortened(name, NAME_LENGTH))) + "]";
        return path.isEmpty() || step.startsWith("[") ? path + step : path + "." + step;
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
            if (!plain) {
                return false;
            }
        }
        return !name.isEmpty() && name.length() <= NAME_LENGTH;
    }

    private static String shortened(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length) + "...";
    }
}
