package talus.care.plan;

import static talus.chain.contract.shape.Field.free;
import static talus.chain.contract.shape.Field.required;

import java.util.ArrayList;
import java.util.List;
import talus.care.dose.ItemChange;
import talus.care.event.Limb;
import talus.care.event.Method;
import talus.care.event.Region;
import talus.care.event.TestKind;
import talus.care.exercise.Phase;
import talus.care.rule.Rule;
import talus.care.safety.Level;
import talus.care.safety.Verdict;
import talus.care.test.ChangeVerdict;
import talus.chain.body.Side;
import talus.chain.contract.scenario.Worded;
import talus.chain.contract.shape.ObjectShape;
import talus.chain.contract.shape.Range;
import talus.chain.contract.shape.Shape;

/** The description of the document {@code talus/plan/1}. */
final class PlanShape {
    private static final Shape TEXT = new Shape.Text();
    private static final Shape DATE = TEXT;
    private static final Shape RULE =
            new Shape.Word(Rule.ALL.stream().map(Rule::id).toList());
    private static final Shape NUMBER = Shape.number();
    private static final Shape SIDE =
            new Shape.Word(Side.BOTH.stream().map(Side::word).toList());
    private static final Shape METHOD = word(Method.ALL);
    private static final String NO_SIDE = "the measure has none";
    private static final String NO_METHOD = "there is one only";

    private static final Shape REASON = new Shape.Named(
            "reason",
            ObjectShape.of(
                    required("rule", RULE, "name of the rule"),
                    required("inputs", ObjectShape.mapOf(new Shape.Scalar()), "what the rule looked at, by name"),
                    required("source", TEXT, "where the rule comes from; own when it has no published source"),
                    required("text", TEXT, "a sentence for people")));

    private static final Shape REASONS = Shape.items(REASON);

    private static final Shape ITEM = new Shape.Named(
            "item",
            ObjectShape.of(
                    required("exercise", TEXT, "id of the catalogue"),
                    required("side", word(Limb.ALL), "each: one leg after the other"),
                    required("sets", whole(1, 100), "sets a side"),
                    required("reps", whole(1, 1000), "repetitions of a set"),
                    required("holdS", whole(0, 86_400), "seconds of a hold or of the set; 0 where sets are counted"),
                    required("loadKg", Shape.number(new Range(0, 300)), "weight; 0 without"),
                    required("change", word(ItemChange.ALL), "against the last prescription of exercise and side"),
                    required("reasons", REASONS, "why this, why so much")));

    private static final Shape ITEMS = Shape.items(ITEM);

    /** The whole document. */
    static final ObjectShape PLAN = ObjectShape.of(
            required("schema", new Shape.Word(List.of(Plan.SCHEMA)), "the kind of document"),
            required("on", DATE, "the day"),
            required("outcome", word(Verdict.ALL), "whether there may be a plan"),
            free("level", word(Level.ALL), "there is nothing to say", "how serious it is"),
            required("reasons", REASONS, "of the plan as a whole, safety first"),
            required("emphasis", word(Phase.ALL), "where the weight lies"),
            required("sessionsAWeek", whole(1, 7), "days with a session"),
            required(
                    "today",
                    ObjectShape.of(
                            required("minutes", whole(0, 60), "of the session"),
                            required("items", ITEMS, "in the order in which they are done")),
                    "the first day's session"),
            required("week", Shape.items(day(), 7), "from the day itself"),
            required(
                    "leftOut",
                    Shape.items(ObjectShape.of(
                            required("exercise", TEXT, "id of the catalogue"),
                            required("rule", RULE, "why it is not for this person now"))),
                    "what is not planned"),
            required("changed", Shape.items(changed()), "every measure and what became of it"),
            required("expected", Shape.items(expected()), "the band in which others gained; never promised"),
            required("advice", Shape.items(advice()), "for the person's habits"),
            required(
                    "next",
                    ObjectShape.of(
                            required("test", DATE, "of the ankles"),
                            free("review", DATE, "all are answered", "looking back"),
                            required("askSafety", DATE, "the safety questions")),
                    "dates; one that is due is the day itself"));

    private PlanShape() {}

    private static ObjectShape day() {
        return ObjectShape.of(required("day", DATE, "a date"), required("items", ITEMS, "none on a day of rest"));
    }

    private static ObjectShape changed() {
        return ObjectShape.of(
                required("measure", new Shape.Word(measures()), "a test, or discomfort of a region"),
                free("side", SIDE, NO_SIDE, "which leg"),
                free("method", METHOD, NO_METHOD, "how it was read"),
                required("verdict", word(ChangeVerdict.ALL), "more or less only beyond the error"),
                required("value", NUMBER, "mean of the last tests minus mean of the first"),
                required("error", NUMBER, "detectable change of that difference"));
    }

    private static List<String> measures() {
        List<String> measures = new ArrayList<>(Worded.words(TestKind.ALL));
        for (Region region : Region.ALL) {
            measures.add("discomfort." + region.word());
        }
        return measures;
    }

    private static ObjectShape expected() {
        return ObjectShape.of(
                required("measure", word(TestKind.ALL), "the test"),
                free("side", SIDE, NO_SIDE, "which leg"),
                free("method", METHOD, NO_METHOD, "how it was read"),
                required("from", DATE, "of the first test"),
                required("start", NUMBER, "the first test"),
                required("gainLow", NUMBER, "lower end of the band"),
                required("gainHigh", NUMBER, "upper end of the band"),
                required("fromWeek", whole(0, 100), "when the band is reached at the earliest"),
                required("toWeek", whole(0, 100), "when at the latest"),
                required("reason", REASON, "where the band comes from"));
    }

    private static ObjectShape advice() {
        return ObjectShape.of(
                required("id", TEXT, "of the advice"),
                required("advice", TEXT, "what to try"),
                required("because", TEXT, "why"),
                required("sources", Shape.items(TEXT), "ids of sources"),
                free("exercise", TEXT, "none goes with it", "id of the catalogue"));
    }

    private static Shape whole(int low, int high) {
        return Shape.whole(new Range(low, high));
    }

    private static Shape word(List<? extends Worded> all) {
        return new Shape.Word(Worded.words(all));
    }
}
