package talus.chain.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import talus.chain.contract.shape.Range;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.PageMessage;
import talus.chain.report.words.Words;

/**
 * Something to try out that has a number: stops to slide over, and a field to type in. Every stop says its text and, as a merge patch (RFC
 * 7386), what it changes in the scenario.
 *
 * @param id unique on the page
 * @param label what changes
 * @param unit beside the field
 * @param kind of what is typed
 * @param each how much of the SI unit one of the typed unit is
 * @param decimals of the typed number
 * @param base what a typed zero stands for, in SI
 * @param allowed in SI
 * @param now in SI
 * @param steps values between the ends, in SI and rising
 * @param rising whether more of the value is further right
 * @param text of a value in SI
 * @param patch of a value in SI
 * @param rare whether a value in SI is rarely seen
 */
record Slider(
        String id,
        PageMessage label,
        PageMessage unit,
        TypedNumber.Kind kind,
        double each,
        int decimals,
        double base,
        Range allowed,
        double now,
        double[] steps,
        boolean rising,
        DoubleFunction<String> text,
        DoubleFunction<JsonObject> patch,
        DoublePredicate rare) {
    /** Values this close are one stop, in SI. */
    private static final double ALIKE = 1e-6;

    /** Values from {@code low} to {@code high} that are allowed. */
    static double[] steps(double low, double high, double step, Range allowed) {
        List<Double> values = new ArrayList<>();
        for (int i = 0; low + i * step <= high + ALIKE; i++) {
            double value = Decimal.rounded(low + i * step, 6);
            if (allowed.holds(value)) {
                values.add(value);
            }
        }
        double[] steps = new double[values.size()];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = values.get(i);
        }
        return steps;
    }

    JsonObject json() {
        List<Double> values = values();
        List<Json> stops = new ArrayList<>();
        int index = 0;
        for (int i = 0; i < values.size(); i++) {
            double value = values.get(i);
            if (Math.abs(value - now) < ALIKE) {
                index = i;
            }
            stops.add(JsonObject.builder()
                    .put("text", text.apply(value))
                    .put("typed", typed(value))
                    .put("patch", patch.apply(value))
                    .put("rare", rare.test(value))
                    .build());
        }
        String name = Words.say(label);
        return JsonObject.builder()
                .put("id", id)
                .put("kind", "slider")
                .put("label", name)
                .put("unit", Words.say(unit))
                .put("less", Words.say(PageMessage.LESS, name))
                .put("more", Words.say(PageMessage.MORE, name))
                .put("type", Words.say(PageMessage.TYPE_IN, name))
                .put("index", index)
                .put("stops", new JsonArray(stops))
                .build();
    }

    /** The stops in their order on the page, with the value of now among them. */
    private List<Double> values() {
        List<Double> values = new ArrayList<>();
        boolean placed = false;
        for (double step : steps) {
            if (!placed && now < step - ALIKE) {
                values.add(now);
                placed = true;
            }
            placed |= Math.abs(step - now) <= ALIKE;
            values.add(step);
        }
        if (!placed) {
            values.add(now);
        }
        return rising ? values : values.reversed();
    }

    private String typed(double value) {
        return Decimal.shortest((value - base) / each, decimals);
    }

    /** What was typed, as {@code {"patch": ...}}, or {@code {"problem": sentence}}. */
    JsonObject read(String typed) {
        String text = typed.strip();
        OptionalDouble number = TypedNumber.read(text, kind, each);
        if (number.isEmpty()) {
            return problem(PageMessage.PROBLEM_NUMBER, text);
        }
        double value = base + number.getAsDouble();
        return allowed.holds(value)
                ? JsonObject.builder().put("patch", patch.apply(value)).build()
                : problem(PageMessage.PROBLEM_RANGE, text);
    }

    private JsonObject problem(PageMessage message, String typed) {
        String text = Words.say(
                message,
                Words.say(label),
                TypedNumber.shortened(typed),
                Decimal.shortest((allowed.low() - base) / each, 1),
                Decimal.shortest((allowed.high() - base) / each, 1),
                Words.say(unit == PageMessage.DEGREE_SIGN ? PageMessage.DEGREES : unit));
        return JsonObject.builder().put("problem", text).build();
    }
}
