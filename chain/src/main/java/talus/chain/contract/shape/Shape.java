package talus.chain.contract.shape;

import java.util.List;
import java.util.OptionalDouble;
import talus.chain.json.NumberText;

/** What a JSON value may be. */
public sealed interface Shape
        permits Shape.Numeric,
                Shape.Flag,
                Shape.Word,
                Shape.Text,
                Shape.Scalar,
                Shape.Document,
                Shape.Items,
                Shape.OrNull,
                Shape.Tree,
                Shape.Named,
                ObjectShape,
                KindShape {

    /** The words that say, in an error and in the table, what is allowed: "a number from 18 to 90". */
    String allowed();

    /**
     * A number.
     *
     * @param range the ends, both allowed
     * @param whole whether only whole numbers
     * @param besides one value outside the range that is allowed too
     */
    record Numeric(Range range, boolean whole, OptionalDouble besides) implements Shape {
        @Override
        public String allowed() {
            String text = (whole ? "a whole number" : "a number") + range.text();
            return besides.isPresent() ? NumberText.write(besides.getAsDouble()) + " or " + text : text;
        }
    }

    /** A boolean; with {@code onlyTrue} the false is refused, because leaving the field out already says it. */
    record Flag(boolean onlyTrue) implements Shape {
        @Override
        public String allowed() {
            return onlyTrue ? "true" : "true or false";
        }
    }

    /** One of some fixed strings. */
    record Word(List<String> words) implements Shape {
        public Word {
            words = List.copyOf(words);
        }

        /** Of more words than this only the first few are told. */
        static final int MOST_TOLD = 20;

        private static final int FEW = 3;

        @Override
        public String allowed() {
            if (words.size() > MOST_TOLD) {
                return "one of " + words.size() + " words such as " + String.join(", ", words.subList(0, FEW));
            }
            return words.size() == 1 ? "\"" + words.get(0) + "\"" : "one of " + String.join(", ", words);
        }
    }

    /** Any string. */
    record Text() implements Shape {
        @Override
        public String allowed() {
            return "a text";
        }
    }

    /** A number, a string or a boolean. */
    record Scalar() implements Shape {
        @Override
        public String allowed() {
            return "a number, a text, true or false";
        }
    }

    /**
     * A document with a description of its own.
     *
     * @param schema what it calls itself
     */
    record Document(String schema) implements Shape {
        @Override
        public String allowed() {
            return "a document " + schema;
        }
    }

    /** A list whose items all have one shape. */
    record Items(Shape item, int atLeast, int atMost) implements Shape {
        /** The number that stands for no upper end. */
        public static final int ANY = Integer.MAX_VALUE;

        @Override
        public String allowed() {
            String count =
                    atLeast == atMost ? " of " + atLeast : atMost == ANY ? "" : " of " + atLeast + " to " + atMost;
            return "a list" + count + ", each " + item.allowed();
        }
    }

    /** The shape, or null where the value means nothing. */
    record OrNull(Shape shape) implements Shape {
        @Override
        public String allowed() {
            return shape.allowed() + ", or null";
        }
    }

    /** A leaf, or an object of free names whose values are such trees again. */
    record Tree(Shape leaf) implements Shape {
        @Override
        public String allowed() {
            return "an object whose leaves are each " + leaf.allowed();
        }
    }

    /** A shape with a name, written once in the schema and referred to. */
    record Named(String name, Shape shape) implements Shape {
        @Override
        public String allowed() {
            return shape.allowed();
        }
    }

    /** A number from {@code range}. */
    static Numeric number(Range range) {
        return new Numeric(range, false, OptionalDouble.empty());
    }

    /** Any finite number. */
    static Numeric number() {
        return number(Range.ALL);
    }

    /** A whole number from {@code range}. */
    static Numeric whole(Range range) {
        return new Numeric(range, true, OptionalDouble.empty());
    }

    /** A list of exactly {@code count} items. */
    static Items items(Shape item, int count) {
        return new Items(item, count, count);
    }

    /** A list of any length. */
    static Items items(Shape item) {
        return new Items(item, 0, Items.ANY);
    }
}
