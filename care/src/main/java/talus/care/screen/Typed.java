package talus.care.screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import talus.chain.contract.shape.Range;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;
import talus.chain.report.page.TypedNumber;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.Words;

/** What was typed into a form, field by field, and what is not right with it. */
final class Typed {
    private final JsonObject values;
    private final Map<String, Json> problems = new LinkedHashMap<>();

    Typed(JsonObject values) {
        this.values = values;
    }

    /** Whether the form had this field. */
    boolean has(String name) {
        return values.get(name).isPresent();
    }

    /** Empty where nothing was typed. */
    String text(String name) {
        return values.get(name).orElse(new JsonString("")) instanceof JsonString text
                ? text.value().strip()
                : "";
    }

    List<String> all(String name) {
        List<String> words = new ArrayList<>();
        if (values.get(name).orElse(new JsonArray(List.of())) instanceof JsonArray array) {
            for (Json item : array.items()) {
                if (item instanceof JsonString text) {
                    words.add(text.value());
                }
            }
        } else if (!text(name).isEmpty()) {
            words.add(text(name));
        }
        return words;
    }

    /**
     * A number in SI; empty where nothing was typed, and where it is not right, which is noted.
     *
     * @param range in SI
     * @param kind what is measured
     * @param each how much of the SI unit one of the unit beside the field is
     */
    OptionalDouble number(String name, Range range, TypedNumber.Kind kind, double each) {
        String text = text(name);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        OptionalDouble number = TypedNumber.read(text, kind, each);
        if (number.isEmpty()) {
            problem(name, ScreenMessage.MUST_BE_NUMBER, TypedNumber.shortened(text));
            return OptionalDouble.empty();
        }
        if (!range.holds(number.getAsDouble())) {
            problem(
                    name,
                    ScreenMessage.MUST_BE_BETWEEN,
                    TypedNumber.shortened(text),
                    Decimal.shortest(range.low() / each, 1),
                    Decimal.shortest(range.high() / each, 1));
            return OptionalDouble.empty();
        }
        return number;
    }

    /** A whole number, as {@link #number}. */
    OptionalDouble whole(String name, Range range) {
        OptionalDouble number = number(name, range, TypedNumber.Kind.PLAIN, 1);
        if (number.isPresent() && number.getAsDouble() != Math.floor(number.getAsDouble())) {
            problem(name, ScreenMessage.MUST_BE_WHOLE, TypedNumber.shortened(text(name)));
            return OptionalDouble.empty();
        }
        return number;
    }

    void problem(String field, ScreenMessage message, String... arguments) {
        problems.put(field, new JsonString(Words.say(message, arguments)));
    }

    Map<String, Json> problems() {
        return problems;
    }
}
