package talus.chain.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.parameters.Parameter;
import talus.chain.report.words.Decimal;

/**
 * Parameters by what hangs on them, the most first.
 *
 * @param examples in which was asked
 * @param nominal each example's own answer, in their order
 * @param rows sorted
 */
public record DriverTable(List<Example> examples, List<Bottom> nominal, List<Row> rows) {
    /** Moves below this part of a noticeable one are left out of documents. */
    private static final double WRITTEN_FROM = 0.2;

    /** Digits after the point in documents: a hundredth of a percent of a foot, a tenth of a millimetre. */
    private static final int DIGITS = 4;

    public DriverTable {
        examples = List.copyOf(examples);
        nominal = List.copyOf(nominal);
        rows = List.copyOf(rows);
    }

    /**
     * One parameter.
     *
     * @param parameter with a prior
     * @param drivers one an example, in their order
     */
    public record Row(Parameter parameter, List<Driver> drivers) {
        public Row {
            drivers = List.copyOf(drivers);
        }

        /** The largest move of any answer in any example, in noticeable ones. */
        public double size() {
            double largest = 0;
            for (Driver driver : drivers) {
                largest = Math.max(largest, driver.size());
            }
            return largest;
        }
    }

    /** The rows sorted; equal ones keep their order. */
    public static DriverTable of(List<Example> examples, List<Bottom> nominal, List<Row> rows) {
        List<Row> sorted = new ArrayList<>(rows);
        sorted.sort(Comparator.comparingDouble(Row::size).reversed());
        return new DriverTable(examples, nominal, sorted);
    }

    /** The examples' own answers. */
    public JsonObject nominalJson() {
        JsonObject.Builder out = JsonObject.builder();
        for (int i = 0; i < examples.size(); i++) {
            Bottom bottom = nominal.get(i);
            JsonObject.Builder one = JsonObject.builder().put("outcome", bottom.outcome());
            JsonObject.Builder change = JsonObject.builder();
            for (Answer answer : Answer.ALL) {
                if (bottom.answered()) {
                    one.put(answer.word(), rounded(bottom.own(answer)));
                }
                if (bottom.compared()) {
                    change.put(answer.word(), rounded(bottom.change(answer)));
                }
            }
            if (!change.isEmpty()) {
                one.put("lessReference", change.build());
            }
            out.put(examples.get(i).word(), one.build());
        }
        return out.build();
    }

    /**
     * What hangs on one parameter, by example: how far each answer moves to -1 and to +1 standard deviation, what other outcomes come
     * out, which answers turn their sign, and which ones less ankle bend moves the other way.
     */
    public JsonObject json(Row row) {
        JsonObject.Builder out = JsonObject.builder();
        for (int i = 0; i < examples.size(); i++) {
            Driver driver = row.drivers().get(i);
            JsonObject.Builder one = JsonObject.builder();
            for (Answer answer : Answer.ALL) {
                if (driver.reach(answer) >= WRITTEN_FROM * answer.unit().noticeable()) {
                    JsonObject.Builder both = JsonObject.builder();
                    driver.minus(answer).ifPresent(move -> both.put("minus", rounded(move)));
                    driver.plus(answer).ifPresent(move -> both.put("plus", rounded(move)));
                    one.put(answer.word(), both.build());
                }
            }
            put(one, "outcomeTurnsTo", driver.turnsOutcomeTo());
            put(one, "signTurns", words(driver.signsTurned()));
            put(one, "effectOfAnkleTurns", words(driver.effectsTurned()));
            out.put(examples.get(i).word(), one.build());
        }
        return out.build();
    }

    private static double rounded(double value) {
        return Decimal.rounded(value, DIGITS);
    }

    private static void put(JsonObject.Builder to, String name, List<String> words) {
        if (!words.isEmpty()) {
            to.put(name, JsonArray.ofStrings(words));
        }
    }

    private static List<String> words(List<Answer> answers) {
        List<String> words = new ArrayList<>();
        answers.forEach(answer -> words.add(answer.word()));
        return words;
    }
}
