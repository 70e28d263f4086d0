package talus.chain.contract.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonBoolean;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;

/**
 * The members of an object that {@link Check} found right, with the defaults of its description filled in.
 *
 * <p>Every accessor throws IllegalArgumentException when the description has no such field, when the field may be absent
 * and is, or when its kind is another: the caller and the description disagree, whatever the document.
 */
public final class Members {
    private final ObjectShape shape;
    private final JsonObject object;

    private Members(ObjectShape shape, JsonObject object) {
        this.shape = shape;
        this.object = object;
    }

    /** The members of an object or of the kind that its tag says. */
    public static Members of(Shape shape, Json json) {
        if (!(json instanceof JsonObject object)) {
            throw new IllegalArgumentException("json: not an object, so it was not checked");
        }
        return switch (shape) {
            case ObjectShape members -> new Members(members, object);
            case KindShape kinds -> new Members(kind(kinds, object), object);
            case Shape.Named named -> of(named.shape(), json);
            default -> throw new IllegalArgumentException("shape: " + shape.allowed() + " has no members");
        };
    }

    private static ObjectShape kind(KindShape kinds, JsonObject object) {
        Optional<Json> tag = object.get(kinds.tag());
        if (tag.isPresent() && tag.get() instanceof JsonString(String word)) {
            Optional<KindShape.Kind> kind = kinds.kind(word);
            if (kind.isPresent()) {
                return kind.get().shape();
            }
        }
        throw new IllegalArgumentException("json: " + kinds.tag() + " is no known kind, so it was not checked");
    }

    /** Whether the document itself has the member. */
    public boolean has(String name) {
        field(name);
        return object.has(name);
    }

    /** Whether an object of this kind can have the member at all. */
    public boolean knows(String name) {
        return shape.field(name).isPresent();
    }

    public double number(String name) {
        if (present(name) instanceof JsonNumber(double value)) {
            return value;
        }
        throw otherKind(name, "a number");
    }

    /** The number, or empty when it is absent and has no fixed default. */
    public OptionalDouble optionalNumber(String name) {
        return given(name).isPresent() ? OptionalDouble.of(number(name)) : OptionalDouble.empty();
    }

    public boolean flag(String name) {
        if (present(name) instanceof JsonBoolean(boolean value)) {
            return value;
        }
        throw otherKind(name, "a flag");
    }

    public String word(String name) {
        if (present(name) instanceof JsonString(String value)) {
            return value;
        }
        throw otherKind(name, "a word");
    }

    /** The value as it stands, of whatever kind. */
    public Json json(String name) {
        return present(name);
    }

    /** The members of the object in this field; of an empty object when it is absent. */
    public Members object(String name) {
        Shape inner = field(name).shape();
        return of(inner, given(name).orElse(new JsonObject(Map.of())));
    }

    /** The members of the object in this field, or empty when it is absent. */
    public Optional<Members> optionalObject(String name) {
        Shape inner = field(name).shape();
        return given(name).map(json -> of(inner, json));
    }

    /** The strings of the list in this field; none when it is absent. */
    public List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (Json item : items(name)) {
            if (!(item instanceof JsonString(String value))) {
                throw otherKind(name, "a list of words");
            }
            words.add(value);
        }
        return words;
    }

    /** The numbers of the list in this field; none when it is absent. */
    public List<Double> numbers(String name) {
        List<Double> numbers = new ArrayList<>();
        for (Json item : items(name)) {
            if (!(item instanceof JsonNumber(double value))) {
                throw otherKind(name, "a list of numbers");
            }
            numbers.add(value);
        }
        return numbers;
    }

    /** The members of each object of the list in this field; none when it is absent. */
    public List<Members> objects(String name) {
        if (!(field(name).shape() instanceof Shape.Items items)) {
            throw otherKind(name, "a list");
        }
        List<Members> objects = new ArrayList<>();
        for (Json item : items(name)) {
            objects.add(of(items.item(), item));
        }
        return objects;
    }

    private List<Json> items(String name) {
        Optional<Json> given = given(name);
        if (given.isEmpty()) {
            return List.of();
        }
        if (given.get() instanceof JsonArray(List<Json> items)) {
            return items;
        }
        throw otherKind(name, "a list");
    }

    private Json present(String name) {
        Optional<Json> given = given(name);
        if (given.isEmpty()) {
            throw new IllegalArgumentException("name: " + name + " is absent and has no default");
        }
        return given.get();
    }

    private Optional<Json> given(String name) {
        Field field = field(name);
        return object.get(name).or(field::standard);
    }

    private Field field(String name) {
        Optional<Field> field = shape.field(name);
        if (field.isEmpty()) {
            throw new IllegalArgumentException("name: there is no field " + name + " among " + shape.names());
        }
        return field.get();
    }

    private static IllegalArgumentException otherKind(String name, String asked) {
        return new IllegalArgumentException("name: " + name + " is not " + asked);
    }
}
