package talus.care.event;

import static talus.chain.contract.shape.Field.free;
import static talus.chain.contract.shape.Field.required;
import static talus.chain.contract.shape.Field.standard;

import java.util.ArrayList;
import java.util.List;
import talus.care.exercise.Equipment;
import talus.chain.contract.scenario.Person;
import talus.chain.contract.scenario.Worded;
import talus.chain.contract.shape.Field;
import talus.chain.contract.shape.KindShape;
import talus.chain.contract.shape.ObjectShape;
import talus.chain.contract.shape.Range;
import talus.chain.contract.shape.Shape;
import talus.chain.json.JsonBoolean;
import talus.chain.json.JsonNumber;

/** The description of one event: every kind with its fields, ranges and meanings. */
public final class EventShape {
    /** In the list of a person's equipment: there is none. */
    static final String NO_EQUIPMENT = "none";

    static final List<String> SEXES = List.of("female", "male");
    static final List<String> ON_OFF = List.of("on", "off");
    static final List<String> SIDES = List.of(Limb.LEFT.word(), Limb.RIGHT.word());

    private static final Shape TEXT = new Shape.Text();
    private static final Shape SIDE = new Shape.Word(SIDES);
    private static final Shape DISCOMFORT = Shape.number(new Range(0, 10));
    private static final Shape HOURS = Shape.number(new Range(0, 24));
    private static final Shape YEAR = Shape.whole(new Range(1900, 2100));
    private static final String UNSAID = "not said";
    private static final String UNCHANGED = "stays as it was";

    private EventShape() {}

    /**
     * An event whose exercises are among these.
     *
     * @param exercises the ids of the catalogue
     */
    public static KindShape of(List<String> exercises) {
        Shape exercise = new Shape.Word(exercises);
        return new KindShape(
                "kind",
                List.of(
                        kind("profile", profile()),
                        kind("safety", ObjectShape.of(answers())),
                        kind("cleared", cleared()),
                        kind("conditions", ObjectShape.of(conditions())),
                        kind("habits", habits()),
                        kind("settings", settings()),
                        kind("test", test()),
                        kind("rating", rating()),
                        kind("set", set(exercise)),
                        kind("hurt", hurt(exercise)),
                        kind("answer", answer()),
                        kind("review", review()),
                        kind("lock", lock(exercise))));
    }

    private static KindShape.Kind kind(String word, ObjectShape data) {
        return new KindShape.Kind(
                word,
                ObjectShape.of(
                        required("id", TEXT, "unique, made by the client"),
                        required("at", TEXT, "ISO 8601 with an offset"),
                        required("kind", new Shape.Word(List.of(word)), "what happened"),
                        required("data", data, "what it says"),
                        standard(
                                "version",
                                Shape.whole(new Range(Event.VERSION, Event.VERSION)),
                                new JsonNumber(Event.VERSION),
                                "of the kind")));
    }

    private static ObjectShape profile() {
        return ObjectShape.of(
                required("sex", new Shape.Word(SEXES), "which tables fit better"),
                required("birthYear", YEAR, "year of birth"),
                required("heightM", Shape.number(Person.HEIGHT_M), "stature"),
                free("massKg", Shape.number(Person.MASS_KG), UNSAID, "body mass"),
                free("country", TEXT, UNSAID, "ISO 3166, two letters"));
    }

    private static Field answers() {
        return required(
                "answers",
                new Shape.Items(word(SafetyAnswer.ALL), 1, Shape.Items.ANY),
                "the signs ticked, or none alone");
    }

    private static ObjectShape cleared() {
        return ObjectShape.of(required("by", TEXT, "who"), required("saying", TEXT, "what they said"));
    }

    private static Field conditions() {
        return required("conditions", Shape.items(word(Condition.ALL)), "all that hold; may be empty");
    }

    private static ObjectShape habits() {
        ObjectShape sprain = ObjectShape.of(
                required("side", SIDE, "which ankle"),
                required("year", YEAR, "when"),
                required("givesWay", word(Frequency.ALL), "how often it does so now"));
        return ObjectShape.of(
                free("heels", word(Frequency.ALL), UNSAID, "shoes with a heel"),
                free("cushionedShoes", new Shape.Flag(false), UNSAID, "heavily cushioned shoes"),
                free("sittingHours", HOURS, UNSAID, "a day"),
                free("sprains", Shape.items(sprain), "none", "earlier sprains"),
                free("barefootHours", HOURS, UNSAID, "a day"),
                free("training", word(Training.ALL), UNSAID, "other training"));
    }

    private static ObjectShape settings() {
        List<String> equipment = new ArrayList<>(Worded.words(Equipment.ALL));
        equipment.add(NO_EQUIPMENT);
        return ObjectShape.of(
                free("minutesADay", Shape.whole(new Range(3, 60)), UNCHANGED, "time for a session"),
                free("daysAWeek", Shape.whole(new Range(1, 7)), UNCHANGED, "days with a session"),
                free("units", word(Units.ALL), UNCHANGED, "of the texts"),
                free("equipment", Shape.items(new Shape.Word(equipment)), UNCHANGED, "what there is at home"),
                free("goals", Shape.items(word(Goal.ALL)), UNCHANGED, "what the person wants"),
                free("programme", word(ProgrammeChoice.ALL), UNCHANGED, "which programme"),
                free("progression", new Shape.Word(ON_OFF), UNCHANGED, "whether doses may rise"));
    }

    private static ObjectShape test() {
        return ObjectShape.of(
                required("test", word(TestKind.ALL), "which test"),
                free(
                        "side",
                        new Shape.Word(List.of("left", "right", "both")),
                        "both legs",
                        "which leg; in a test of both legs, where it was stopped"),
                free("method", word(Method.ALL), "the test has one only", "how it was read"),
                required("trials", new Shape.Items(Shape.number(), 1, 20), "m, degrees, counts or seconds"),
                free("stoppedBy", word(StopReason.ALL), UNSAID, "what stopped it"),
                standard(
                        "incline",
                        new Shape.Scalar(),
                        new JsonBoolean(false),
                        "calf raises on a slope: true, or its degrees, 0 to 45; ankle lean not by tape: a lean, 0 to 60 degrees"));
    }

    private static ObjectShape rating() {
        return ObjectShape.of(
                required("when", word(RatingTime.ALL), "when it was felt"),
                required("region", word(Region.ALL), "where"),
                free("side", SIDE, UNSAID, "which side"),
                required("discomfort", DISCOMFORT, "0 none, 10 worst imaginable"),
                flag("spreadingDown", "moves down the leg"),
                flag("tingling", "tingles or goes numb"),
                flag("soreness", "soreness after training that eases with moving"));
    }

    private static Field flag(String name, String meaning) {
        return standard(name, new Shape.Flag(false), new JsonBoolean(false), meaning);
    }

    private static ObjectShape set(Shape exercise) {
        return ObjectShape.of(
                required("exercise", exercise, "id of the catalogue"),
                free("side", word(Limb.ALL), "as the exercise has it", "which leg"),
                free("target", work(), UNSAID, "what was asked for"),
                required("actual", work(), "what was done"),
                free("source", word(SetSource.ALL), UNSAID, "how the log knows"),
                free("effort", word(Effort.ALL), UNSAID, "how it felt"));
    }

    private static ObjectShape work() {
        return ObjectShape.of(
                free("sets", Shape.whole(new Range(1, 20)), "as many as are in the log", "sets of the session"),
                free("reps", Shape.whole(new Range(0, 1000)), UNSAID, "repetitions"),
                free("holdS", Shape.number(new Range(0, 86_400)), UNSAID, "seconds of a hold or of the set"),
                free("loadKg", Shape.number(new Range(0, 300)), UNSAID, "weight"));
    }

    private static ObjectShape hurt(Shape exercise) {
        return ObjectShape.of(
                required("exercise", exercise, "id of the catalogue"),
                free("region", word(Region.ALL), UNSAID, "where"),
                free("side", SIDE, UNSAID, "which side"));
    }

    private static ObjectShape answer() {
        return ObjectShape.of(
                required("question", TEXT, "which one"), required("value", new Shape.Scalar(), "what was answered"));
    }

    private static ObjectShape review() {
        return ObjectShape.of(
                required("week", Shape.whole(new Range(0, 1000)), "since the start"),
                required("answer", word(ReviewVerdict.ALL), "how the person finds it"));
    }

    private static ObjectShape lock(Shape exercise) {
        return ObjectShape.of(
                required("exercise", exercise, "id of the catalogue"),
                required("locked", new Shape.Flag(false), "whether its dose may not rise"));
    }

    private static Shape word(List<? extends Worded> all) {
        return new Shape.Word(Worded.words(all));
    }
}
