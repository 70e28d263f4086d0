package talus.chain.contract.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An object.
 *
 * @param fields the members it may have, in the order they are written
 * @param rules what may stand beside what
 * @param others the shape of members with any other name; empty: no other name is allowed
 */
public record ObjectShape(List<Field> fields, List<Rule> rules, Optional<Shape> others) implements Shape {
    public ObjectShape {
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
    }

    /** An object of these fields and no others. */
    public static ObjectShape of(Field... fields) {
        return new ObjectShape(List.of(fields), List.of(), Optional.empty());
    }

    /** An object of any names whose values have one shape. */
    public static ObjectShape mapOf(Shape value) {
        return new ObjectShape(List.of(), List.of(), Optional.of(value));
    }

    /** This object under further rules. */
    public ObjectShape under(Rule... more) {
        List<Rule> all = new ArrayList<>(rules);
        all.addAll(List.of(more));
        return new ObjectShape(fields, all, others);
    }

    /** This object with members of any other name too. */
    public ObjectShape andOthers(Shape shape) {
        return new ObjectShape(fields, rules, Optional.of(shape));
    }

    /** The field of this name, or empty. */
    public Optional<Field> field(String name) {
        for (Field field : fields) {
            if (field.name().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** The names of the fields, in order. */
    public List<String> names() {
        List<String> names = new ArrayList<>(fields.size());
        for (Field field : fields) {
            names.add(field.name());
        }
        return names;
    }

    @Override
    public String allowed() {
        return fields.isEmpty() ? "an object" : "an object with " + String.join(", ", names());
    }
}
