package talus.care.exercise;

import java.util.List;
import talus.chain.contract.scenario.Worded;
import talus.chain.contract.shape.Field;
import talus.chain.contract.shape.ObjectShape;
import talus.chain.contract.shape.Range;
import talus.chain.contract.shape.Shape;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonNumber;

/** The description of a family file. */
public final class ExerciseShape {
    /** What a family file calls itself. */
    public static final String SCHEMA = "talus/exercise-family/1";

    private static final Shape TEXT = new Shape.Text();
    private static final Shape TEXTS = Shape.items(TEXT);
    private static final Json NONE = new JsonArray(List.of());

    static final ObjectShape LOAD = ObjectShape.of(
            word("kind", LoadKind.ALL, "what the muscles work against"),
            Field.standard("startKg", Shape.number(new Range(0, 50)), new JsonNumber(0), "the first weight"),
            Field.standard("stepKg", Shape.number(new Range(0, 10)), new JsonNumber(0), "the smallest rise"));

    static final ObjectShape TEMPO = ObjectShape.of(
            whole("moveS", 0, 30, "the first way"),
            whole("pauseS", 0, 30, "the stop at its end"),
            whole("returnS", 0, 30, "the way back"));

    static final ObjectShape BASIS = ObjectShape.of(
            word("status", DoseStatus.ALL, "where the numbers come from"),
            Field.standard("sources", TEXTS, NONE, "ids of sources"),
            text("reason", "what of them the sources give, or why these numbers"));

    static final ObjectShape DOSE = ObjectShape.of(
            whole("sets", 1, 6, "in a session"),
            whole("repsLow", 1, 60, "to begin with"),
            whole("repsHigh", 1, 60, "before something else is raised"),
            whole("holdS", 0, 3600, "one hold, or one set in mode time, to begin with"),
            Field.free(
                    "holdHighS",
                    Shape.whole(new Range(0, 3600)),
                    "as holdS",
                    "the hold before something else is raised"),
            whole("restS", 0, 300, "between sets"),
            Field.free("tempo", TEMPO, "no repetitions are counted", "of one repetition"),
            Field.required("load", LOAD, "what the muscles work against"),
            whole("daysAWeek", 1, 7, "sessions a week that hold it"),
            Field.required("basis", BASIS, "where the numbers come from"));

    static final ObjectShape TARGET = ObjectShape.of(
            word("part", TargetPart.ALL, "what it works on"),
            word("capacity", Capacity.ALL, "what it asks for"),
            Field.required("main", new Shape.Flag(false), "whether this is why one does it"),
            Field.standard("sources", TEXTS, NONE, "ids of sources that say so"));

    static final ObjectShape STEP =
            ObjectShape.of(word("role", StepRole.ALL, "what the instruction does"), text("text", "the instruction"));

    static final ObjectShape REVIEW = ObjectShape.of(text("by", "name and profession"), text("on", "ISO date"));

    static final ObjectShape EXERCISE = ObjectShape.of(
            text("id", "small letters and hyphens"),
            whole("version", 1, 999, "raised when steps or dose change"),
            text("name", "as a person reads it"),
            word("phase", Phase.ALL, "where it belongs in a session"),
            word("position", Position.ALL, "what the body rests on"),
            Field.required("equipment", words(Equipment.ALL), "all that it needs"),
            word("side", SideMode.ALL, "how it uses the sides"),
            word("mode", WorkMode.ALL, "what a set is counted in"),
            Field.required("targets", new Shape.Items(TARGET, 1, Shape.Items.ANY), "what it is for"),
            Field.required("dose", DOSE, "how much"),
            Field.required("steps", Shape.items(STEP), "what to do"),
            text("cue", "the one sentence to keep in mind"),
            Field.required("warnings", TEXTS, "what tells that it is done otherwise than meant"),
            Field.required("stopRules", TEXTS, "when to end it for today"),
            Field.required("contraindications", words(Contraindication.ALL), "who is never given it"),
            Field.required("easier", TEXTS, "ids of what to do instead"),
            Field.required("harder", TEXTS, "ids of what comes next"),
            Field.required("sources", TEXTS, "ids of sources"),
            Field.free("reviewed", REVIEW, "no clinician has looked at it", "who looked at it"));

    /** The whole file. */
    public static final ObjectShape FAMILY = ObjectShape.of(
            Field.required("schema", new Shape.Word(List.of(SCHEMA)), "the kind of file"),
            text("family", "camel case, the file's name"),
            text("name", "as a person reads it"),
            text("purpose", "what the family is for"),
            text("author", "who wrote it"),
            text("licence", "SPDX identifier"),
            Field.required("exercises", new Shape.Items(EXERCISE, 1, Shape.Items.ANY), "the exercises, easiest first"));

    private ExerciseShape() {}

    private static Field text(String name, String meaning) {
        return Field.required(name, TEXT, meaning);
    }

    private static Field whole(String name, int low, int high, String meaning) {
        return Field.required(name, Shape.whole(new Range(low, high)), meaning);
    }

    private static Field word(String name, List<? extends Worded> all, String meaning) {
        return Field.required(name, new Shape.Word(Worded.words(all)), meaning);
    }

    private static Shape words(List<? extends Worded> all) {
        return Shape.items(new Shape.Word(Worded.words(all)));
    }
}
