package talus.care.screen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import talus.care.event.Method;
import talus.care.event.SafetyAnswer;
import talus.care.event.StopReason;
import talus.care.event.TestKind;
import talus.care.plan.Plan;
import talus.care.safety.SafetyQuestion;
import talus.care.safety.SafetyReview;
import talus.care.test.Series;
import talus.care.test.TestResult;
import talus.chain.body.Side;
import talus.chain.contract.shape.Range;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.report.page.TypedNumber;
import talus.chain.report.words.CheckMessage;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.PageMessage;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** The wall test as a guided sequence: what is asked before it, what is said in it, and what becomes of its trials. */
final class Measurement {
    /** Toe to wall, m: below zero the knee stays short of the wall with the toe at it. */
    static final Range DISTANCE = new Range(-0.10, 0.25);

    /** Trials a side before another may be asked for. */
    static final int TRIALS = 3;

    /** What is not right with a trial stands under its field's name. */
    private static final String PROBLEM = "problem";

    /** Where somebody for whom the test is not now can go. */
    private static final List<Screen.Link> WAYS_WITHOUT_TEST = List.of(
            new Screen.Link(SafetyScreens.SAFETY, "", Words.say(ScreenMessage.TICK_WHAT_HOLDS), true),
            new Screen.Link("numbers", "", Words.say(ScreenMessage.WITHOUT_TEST), false),
            new Screen.Link("start", "", Words.say(ScreenMessage.TO_START), false));

    private static final String PLACE = "{0}";
    private static final int TENTHS_CM = 1;
    private static final int HUNDREDTHS_IN = 2;

    private static final Map<String, ScreenMessage> WORDS = Map.ofEntries(
            Map.entry("title", ScreenMessage.MEASURE),
            Map.entry("setUp", ScreenMessage.MEASURE_SET_UP),
            Map.entry("setUpAlone", ScreenMessage.MEASURE_ALONE),
            Map.entry("stripHint", ScreenMessage.STRIP_HINT),
            Map.entry("stripA4", ScreenMessage.STRIP_A4),
            Map.entry("stripLetter", ScreenMessage.STRIP_LETTER),
            Map.entry("sayAloud", ScreenMessage.SAY_ALOUD),
            Map.entry("noVoice", ScreenMessage.NO_VOICE),
            Map.entry("ready", ScreenMessage.READY),
            Map.entry("left", ScreenMessage.BIG_LEFT),
            Map.entry("right", ScreenMessage.BIG_RIGHT),
            Map.entry("trial", ScreenMessage.TRIAL_OF),
            Map.entry("distance", ScreenMessage.DISTANCE),
            Map.entry("capture", ScreenMessage.CAPTURE),
            Map.entry("discard", ScreenMessage.DISCARD),
            Map.entry("captured", ScreenMessage.CAPTURED),
            Map.entry("hidden", ScreenMessage.HIDDEN),
            Map.entry("again", ScreenMessage.ASK_FOURTH),
            Map.entry("leaveIt", ScreenMessage.LEAVE_IT),
            Map.entry("hurts", ScreenMessage.IT_HURTS),
            Map.entry("hurtStop", ScreenMessage.MEASURE_HURTS),
            Map.entry("otherSide", ScreenMessage.OTHER_SIDE),
            Map.entry("otherNumbers", ScreenMessage.OTHER_NUMBERS),
            Map.entry("sayAgain", ScreenMessage.SAY_AGAIN),
            Map.entry("stoppedLeft", ScreenMessage.STOPPED_LEFT),
            Map.entry("stoppedRight", ScreenMessage.STOPPED_RIGHT),
            Map.entry("nothing", ScreenMessage.STOP_UNKNOWN),
            Map.entry("result", ScreenMessage.MEASURED),
            Map.entry("goOn", ScreenMessage.MEASURE_ON),
            Map.entry("keep", ScreenMessage.SAVE),
            Map.entry("end", ScreenMessage.END_TEST),
            Map.entry("cm", ScreenMessage.CM),
            Map.entry("in", ScreenMessage.IN));

    private Measurement() {}

    /** What the page needs: words, steps, what may stop it, and the safety questions where they are not answered. */
    static JsonObject of(Diary diary) {
        JsonObject.Builder words = JsonObject.builder();
        WORDS.forEach((name, message) -> words.put(name, withPlace(message)));
        JsonObject.Builder written = JsonObject.builder()
                .put("units", diary.units() == UnitSystem.US ? "us" : "metric")
                .put("trials", TRIALS)
                .put("words", words.build())
                .put("steps", steps())
                .put("picture", Words.say(PageMessage.HOW_PICTURE))
                .put("stops", stops())
                .put("notToTest", Words.say(CheckMessage.WHEN_NOT_TO_TEST));
        Plan plan = diary.plan();
        if (diary.isEmpty()) {
            written.put("safety", safety(SafetyReview.emergencyNumber(diary.history())));
        } else if (!plan.outcome().plans()) {
            written.put("first", SafetyScreens.SAFETY);
        }
        return written.build();
    }

    /** A sentence whose number the page puts in, where it has one. */
    static String withPlace(ScreenMessage message) {
        return message.template().contains(PLACE) ? Words.say(message, PLACE) : Words.say(message);
    }

    private static Json steps() {
        return JsonArray.ofStrings(List.of(
                Words.say(ScreenMessage.WALL_1),
                Words.say(ScreenMessage.WALL_2),
                Words.say(ScreenMessage.WALL_3),
                Words.say(ScreenMessage.WALL_4),
                Words.say(ScreenMessage.WALL_5)));
    }

    static Json stops() {
        List<Json> stops = new ArrayList<>();
        for (StopReason reason : StopReason.ALL) {
            stops.add(JsonObject.builder()
                    .put("value", reason.word())
                    .put("text", Names.of(reason))
                    .build());
        }
        return new JsonArray(stops);
    }

    /** @param number to be called in an emergency */
    private static Json safety(String number) {
        List<String> signs = SafetyAnswer.ALL.stream()
                .filter(answer -> answer != SafetyAnswer.NONE)
                .map(answer -> Words.say(SafetyQuestion.of(answer)))
                .toList();
        return JsonObject.builder()
                .put("ask", Words.say(SafetyQuestion.ASK))
                .put("signs", JsonArray.ofStrings(signs))
                .put("none", Words.say(ScreenMessage.NONE_OF_THESE))
                .put("some", Words.say(ScreenMessage.SOME_OF_THESE))
                .put("stop", Words.say(ScreenMessage.MEASURE_NOT_NOW, number))
                .put("back", Words.say(ScreenMessage.BACK_TO_QUESTION))
                .put("ways", ScreenWriter.links(WAYS_WITHOUT_TEST))
                .build();
    }

    /**
     * {@code {"problem": sentence}} about the last of these; or {@code {"shown": [text], "another": whether a fourth is asked for, "mean":
     * text}}.
     *
     * @param units {@code "metric"} or {@code "us"}
     * @param typed the trials of a side as they were typed, in order
     */
    static JsonObject trials(String units, List<String> typed) {
        UnitSystem system = units.equals("us") ? UnitSystem.US : UnitSystem.METRIC;
        List<Double> trials = new ArrayList<>();
        for (String text : typed) {
            Typed one = new Typed(JsonObject.builder().put(PROBLEM, text).build());
            OptionalDouble trial =
                    one.number(PROBLEM, DISTANCE, TypedNumber.Kind.LENGTH, TypedNumber.metresEach(system));
            if (trial.isEmpty()) {
                if (one.problems().isEmpty()) {
                    one.problem(PROBLEM, ScreenMessage.TYPE_DISTANCE, exampleDistance(system));
                }
                return new JsonObject(one.problems());
            }
            trials.add(trial.getAsDouble());
        }
        TestResult result = result(trials);
        return JsonObject.builder()
                .put(
                        "shown",
                        JsonArray.ofStrings(trials.stream()
                                .map(trial -> shown(trial, system))
                                .toList()))
                .put("another", result.asksForAnother())
                .put("mean", shown(result.value(), system))
                .build();
    }

    /** How a distance looks when it is typed. */
    static String exampleDistance(UnitSystem units) {
        return units == UnitSystem.US ? "2.5" : "6.5";
    }

    private static TestResult result(List<Double> trials) {
        double sum = 0;
        for (double trial : trials) {
            sum += trial;
        }
        return new TestResult(
                new Series(TestKind.KNEE_TO_WALL, Optional.of(Side.LEFT), Optional.of(Method.TAPE), false),
                LocalDate.ofEpochDay(0),
                sum / trials.size(),
                trials,
                Optional.empty(),
                Optional.empty());
    }

    private static String shown(double metres, UnitSystem units) {
        return Decimal.shortest(
                metres / TypedNumber.metresEach(units), units == UnitSystem.US ? HUNDREDTHS_IN : TENTHS_CM);
    }
}
