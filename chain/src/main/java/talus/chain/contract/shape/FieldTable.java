package talus.chain.contract.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.chain.json.JsonText;

/** Turns a description into a Markdown table for people: path, what is allowed, default, meaning. */
public final class FieldTable {
    private final StringBuilder text = new StringBuilder();
    private final List<String> expanded = new ArrayList<>();

    private FieldTable() {}

    /** The table of a whole document, one row a field; a part that occurs again is named and not repeated. */
    public static String markdown(Shape shape) {
        FieldTable table = new FieldTable();
        table.text.append("| field | allowed | left out | meaning |\n|---|---|---|---|\n");
        table.rows(shape, "");
        return table.text.toString();
    }

    private void rows(Shape shape, String path) {
        switch (shape) {
            case ObjectShape object -> object(object, path);
            case KindShape kinds -> kinds(kinds, path);
            case Shape.Named named -> {
                if (!expanded.contains(named.name())) {
                    expanded.add(named.name());
                    rows(named.shape(), path);
                }
            }
            case Shape.OrNull orNull -> rows(orNull.shape(), path);
            case Shape.Items items -> rows(items.item(), path + "[]");
            case Shape.Numeric number -> {}
            case Shape.Flag flag -> {}
            case Shape.Word word -> {}
            case Shape.Text words -> {}
            case Shape.Scalar scalar -> {}
            case Shape.Document document -> {}
            case Shape.Tree tree -> {}
        }
    }

    private void object(ObjectShape shape, String path) {
        for (Field field : shape.fields()) {
            row(field, below(path, field.name()), "");
            rows(field.shape(), below(path, field.name()));
        }
        if (shape.others().isPresent()) {
            rows(shape.others().get(), below(path, "*"));
        }
        rules(shape, path);
    }

    private void kinds(KindShape shape, String path) {
        cells(below(path, shape.tag()), shape.words().allowed(), "must be given", "the kind");
        List<String> seen = new ArrayList<>();
        for (KindShape.Kind kind : shape.kinds()) {
            for (Field field : kind.shape().fields()) {
                if (field.name().equals(shape.tag()) || seen.contains(field.name())) {
                    continue;
                }
                seen.add(field.name());
                row(field, below(path, field.name()), kindsOf(shape, field));
                rows(field.shape(), below(path, field.name()));
            }
        }
        for (KindShape.Kind kind : shape.kinds()) {
            rules(kind.shape(), path);
        }
    }

    /** Which kinds have the field, and the defaults that differ from the first kind's. */
    private static String kindsOf(KindShape shape, Field field) {
        List<String> words = shape.kindsWith(field.name());
        StringBuilder text = new StringBuilder();
        if (words.size() < shape.kinds().size()) {
            text.append(" (").append(String.join(", ", words)).append(')');
        }
        for (KindShape.Kind kind : shape.kinds()) {
            Optional<Field> other = kind.shape().field(field.name());
            if (other.isPresent() && !other.get().need().equals(field.need())) {
                text.append("; ").append(kind.word()).append(": ").append(absence(other.get()));
            }
        }
        return text.toString();
    }

    private void rules(ObjectShape shape, String path) {
        for (Rule rule : shape.rules()) {
            String place = rule instanceof Rule.NotBoth(Rule.Place first, Rule.Place second, String reason)
                    ? below(path, String.join(".", second.names()))
                    : path;
            String line = "| `" + place + "` | " + rule.allowed() + " | | |\n";
            if (text.indexOf(line) < 0) {
                text.append(line);
            }
        }
    }

    private void row(Field field, String path, String more) {
        cells(path, allowed(field.shape()), absence(field), field.meaning() + more);
    }

    private void cells(String path, String allowed, String absence, String meaning) {
        text.append("| `")
                .append(path)
                .append("` | ")
                .append(allowed)
                .append(" | ")
                .append(absence)
                .append(" | ")
                .append(meaning)
                .append(" |\n");
    }

    /** What is allowed in one cell: the parts of an object have rows of their own. */
    private static String allowed(Shape shape) {
        return switch (shape) {
            case ObjectShape object -> "an object";
            case KindShape kinds -> "an object";
            case Shape.Named named -> allowed(named.shape());
            case Shape.OrNull orNull -> allowed(orNull.shape()) + ", or null";
            case Shape.Items items
            when items.item() instanceof Shape.Named || items.item() instanceof ObjectShape -> "a list of objects";
            default -> shape.allowed();
        };
    }

    private static String absence(Field field) {
        return switch (field.need()) {
            case Field.Need.Required required -> "must be given";
            case Field.Need.Standard standard -> "`" + JsonText.write(standard.value()) + "`";
            case Field.Need.Free free -> free.absence();
        };
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
