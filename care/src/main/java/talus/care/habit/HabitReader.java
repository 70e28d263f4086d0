package talus.care.habit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.content.Reading;
import talus.care.event.Condition;
import talus.chain.contract.scenario.Worded;
import talus.chain.contract.shape.Field;
import talus.chain.contract.shape.KindShape;
import talus.chain.contract.shape.Members;
import talus.chain.contract.shape.ObjectShape;
import talus.chain.contract.shape.Range;
import talus.chain.contract.shape.Shape;
import talus.chain.json.JsonArray;

/** Reads the file of habit advice. */
public final class HabitReader {
    /** The resource that holds the text. */
    public static final String RESOURCE = "/talus/care/habits.json";

    /** What the file calls itself. */
    public static final String SCHEMA = "talus/habit-advice/1";

    /** The habits that are answered with a word; {@code givesWay} is that of any sprain. */
    private static final Shape WORD_HABIT = new Shape.Word(List.of("heels", "cushionedShoes", "givesWay", "training"));

    /** The habits that are a number; {@code sprains} counts them. */
    private static final Shape NUMBER_HABIT = new Shape.Word(List.of("sittingHours", "barefootHours", "sprains"));

    private static final Shape TEXT = new Shape.Text();
    private static final Range NUMBER = new Range(0, 100);

    private static final KindShape WHEN = new KindShape(
            "kind",
            List.of(
                    new KindShape.Kind(
                            "said",
                            ObjectShape.of(
                                    kind("said"),
                                    Field.required("habit", WORD_HABIT, "as the log has it"),
                                    Field.required("words", new Shape.Items(TEXT, 1, 3), "any of these answers"))),
                    new KindShape.Kind(
                            "between",
                            ObjectShape.of(
                                    kind("between"),
                                    Field.required("habit", NUMBER_HABIT, "as the log has it"),
                                    Field.required("low", Shape.number(NUMBER), "from here"),
                                    Field.required("high", Shape.number(NUMBER), "up to here")))));

    private static final ObjectShape ADVICE = ObjectShape.of(
            Field.required("id", TEXT, "small letters and hyphens"),
            Field.required("when", WHEN, "who it is for"),
            Field.required("advice", TEXT, "what to try"),
            Field.required("because", TEXT, "why"),
            Field.standard("sources", Shape.items(TEXT), new JsonArray(List.of()), "ids of sources"),
            Field.free("exercise", TEXT, "none", "an exercise that goes with it"),
            Field.standard(
                    "notFor",
                    Shape.items(new Shape.Word(Worded.words(Condition.ALL))),
                    new JsonArray(List.of()),
                    "conditions in which it is not given as it is"),
            Field.free("instead", TEXT, "no advice", "what is said in these conditions in place of the advice"));

    /** The description of the file. */
    public static final ObjectShape FILE = ObjectShape.of(
            Field.required("schema", new Shape.Word(List.of(SCHEMA)), "the kind of file"),
            Field.required("author", TEXT, "who wrote it"),
            Field.required("licence", TEXT, "SPDX identifier"),
            Field.required("advice", Shape.items(ADVICE), "in the order in which it is shown"));

    private HabitReader() {}

    /** Reads the text of the file. */
    public static Reading<List<HabitAdvice>> readText(String text) {
        return Reading.of(text, FILE, HabitReader::all);
    }

    /** The advice of members that have its shape, as part of a larger file. */
    public static List<HabitAdvice> all(Members file) {
        List<HabitAdvice> all = new ArrayList<>();
        for (Members advice : file.objects("advice")) {
            all.add(new HabitAdvice(
                    advice.word("id"),
                    when(advice.object("when")),
                    advice.word("advice"),
                    advice.word("because"),
                    advice.words("sources"),
                    advice.has("exercise") ? Optional.of(advice.word("exercise")) : Optional.empty(),
                    conditions(advice.words("notFor")),
                    advice.has("instead") ? Optional.of(advice.word("instead")) : Optional.empty()));
        }
        return List.copyOf(all);
    }

    private static List<Condition> conditions(List<String> words) {
        return words.stream().map(word -> Worded.of(Condition.ALL, word)).toList();
    }

    private static HabitAdvice.When when(Members when) {
        return when.word("kind").equals("said")
                ? new HabitAdvice.When.Said(when.word("habit"), when.words("words"))
                : new HabitAdvice.When.Between(when.word("habit"), when.number("low"), when.number("high"));
    }

    private static Field kind(String word) {
        return Field.required("kind", new Shape.Word(List.of(word)), "how the habit is told");
    }
}
