package talus.care.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import talus.care.event.EventData;
import talus.care.event.Method;
import talus.care.event.RatingTime;
import talus.care.event.Region;
import talus.care.event.SafetyAnswer;
import talus.care.event.TestKind;
import talus.care.event.Urgency;
import talus.care.safety.SafetyMessage;
import talus.care.safety.SafetyReview;
import talus.chain.contract.shape.Range;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.report.page.TypedNumber;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/**
 * What was typed into a form becomes events, without their ids, which the client makes; or sentences on what is not right, by field. Each
 * answer names the page to go on with.
 */
final class Answers {
    private static final String GO = "go";

    /** A common count, to show how one is typed. */
    private static final String EXAMPLE_COUNT = "12";

    /** A mean that was shown in tenths of a centimetre or hundredths of an inch is the same, m. */
    private static final double AGREES_M = 0.0006;

    private static final Range MINUTES = new Range(3, 60);
    private static final Range DAYS = new Range(1, 7);
    private static final Range HOURS = new Range(0, 24);
    private static final Range SCALE = new Range(0, 10);

    private final Typed typed;
    private final String at;
    private final UnitSystem units;
    private final List<Json> events = new ArrayList<>();

    private Answers(Typed typed, String at, UnitSystem units) {
        this.typed = typed;
        this.at = at;
        this.units = units;
    }

    /**
     * {@code {"events": [...], "go": page}} or {@code {"problems": {field: sentence}}}.
     *
     * @param form the form's name
     * @param at ISO 8601 with an offset
     */
    static JsonObject read(Diary diary, String form, String at, JsonObject values) {
        Typed typed = new Typed(values);
        Answers answers = new Answers(typed, at, diary.units());
        int slash = form.indexOf('/');
        String name = slash < 0 ? form : form.substring(0, slash);
        String of = slash < 0 ? "" : form.substring(slash + 1);
        String go = switch (name) {
            case SafetyScreens.SAFETY -> answers.safety(diary);
            case SafetyScreens.CONDITIONS -> answers.conditions(diary);
            case SafetyScreens.CLEARED -> answers.cleared();
            case SafetyScreens.MISTAKE -> answers.mistake(diary);
            case SettingScreens.SETTINGS -> answers.settings();
            case SettingScreens.HABITS -> answers.habits();
            case CheckInScreens.CHECK_IN -> answers.checkIn(of);
            case "test" -> answers.test(of);
            case ReviewScreens.REVIEW -> answers.review(of);
            default -> throw new IllegalArgumentException("form: \"" + form + "\" is not known");
        };
        if (!typed.problems().isEmpty()) {
            return JsonObject.builder()
                    .put("problems", new JsonObject(typed.problems()))
                    .build();
        }
        return JsonObject.builder()
                .put("events", new JsonArray(answers.events))
                .put(GO, go)
                .build();
    }

    private void event(String kind, JsonObject.Builder data) {
        events.add(JsonObject.builder()
                .put("at", at)
                .put("kind", kind)
                .put("data", data.build())
                .build());
    }

    private String safety(Diary diary) {
        List<String> ticked = typed.all("answers");
        boolean none = typed.text("action").equals(SafetyScreens.NONE);
        tickedOrNone("answers", ticked, none);
        event(
                "safety",
                JsonObject.builder().put("answers", JsonArray.ofStrings(none ? List.of(SafetyScreens.NONE) : ticked)));
        boolean stops = SafetyAnswer.ALL.stream()
                .filter(answer -> ticked.contains(answer.word()))
                .anyMatch(answer -> answer.urgency().compareTo(Urgency.SAME_DAY) >= 0);
        // what to do now comes before any further question
        return diary.history().conditions().isEmpty() && !stops ? SafetyScreens.CONDITIONS : TodayScreens.TODAY;
    }

    private void tickedOrNone(String field, List<String> ticked, boolean none) {
        if (none && !ticked.isEmpty()) {
            typed.problem(field, ScreenMessage.TICKED_AND_NONE);
        } else if (!none && ticked.isEmpty()) {
            typed.problem(field, ScreenMessage.MUST_BE_ONE);
        }
    }

    private String conditions(Diary diary) {
        List<String> ticked = typed.all("conditions");
        boolean none = typed.text("action").equals(SafetyScreens.NONE);
        tickedOrNone("conditions", ticked, none);
        event("conditions", JsonObject.builder().put("conditions", JsonArray.ofStrings(ticked)));
        diary.history()
                .profile()
                .filter(profile -> typed.has(CountryField.NAME))
                .ifPresent(this::country);
        return TodayScreens.TODAY;
    }

    private void country(EventData.Profile profile) {
        String picked = typed.text(CountryField.NAME);
        if (CountryField.options(profile).stream()
                .noneMatch(option -> option.value().equals(picked))) {
            typed.problem(CountryField.NAME, ScreenMessage.MUST_BE_LISTED);
        } else {
            CountryField.changed(profile, picked).ifPresent(changed -> event("profile", changed));
        }
    }

    private String cleared() {
        for (String field : List.of("by", "saying")) {
            if (typed.text(field).isEmpty()) {
                typed.problem(field, ScreenMessage.MUST_BE_WORDS);
            }
        }
        event("cleared", JsonObject.builder().put("by", typed.text("by")).put("saying", typed.text("saying")));
        return TodayScreens.TODAY;
    }

    /** The ticks stay in the log; the person's own word ends what they stopped. */
    private String mistake(Diary diary) {
        List<SafetyAnswer> ticked = SafetyReview.tickedAlone(diary.history());
        if (typed.text("action").equals(SafetyScreens.TAKE_BACK) && !ticked.isEmpty()) {
            String signs = String.join(" ", SafetyScreens.texts(ticked));
            event(
                    "cleared",
                    JsonObject.builder()
                            .put("by", Words.say(SafetyMessage.MISTAKE_BY))
                            .put("saying", Words.say(SafetyMessage.MISTAKE_SAYING, signs)));
        }
        return TodayScreens.TODAY;
    }

    private String settings() {
        JsonObject.Builder data = JsonObject.builder();
        typed.whole("minutesADay", MINUTES).ifPresent(minutes -> data.put("minutesADay", minutes));
        typed.whole("daysAWeek", DAYS).ifPresent(days -> data.put("daysAWeek", days));
        List<String> equipment = typed.all("equipment");
        data.put("equipment", JsonArray.ofStrings(equipment.isEmpty() ? List.of("none") : equipment))
                .put("goals", JsonArray.ofStrings(typed.all("goals")));
        for (String field : List.of("programme", "progression", "units")) {
            word(data, field);
        }
        event("settings", data);
        return TodayScreens.TODAY;
    }

    private String habits() {
        JsonObject.Builder data = JsonObject.builder();
        word(data, "heels");
        if (!typed.text("cushionedShoes").isEmpty()) {
            data.put("cushionedShoes", typed.text("cushionedShoes").equals("true"));
        }
        number(data, "sittingHours", HOURS);
        number(data, "barefootHours", HOURS);
        word(data, "training");
        event("habits", data);
        return SettingScreens.SETTINGS;
    }

    private void word(JsonObject.Builder data, String field) {
        if (!typed.text(field).isEmpty()) {
            data.put(field, typed.text(field));
        }
    }

    private void number(JsonObject.Builder data, String field, Range range) {
        typed.number(field, range, TypedNumber.Kind.PLAIN, 1).ifPresent(value -> data.put(field, value));
    }

    /** The signs are told with the place that they are about, the back or the calf, and like it with how much. */
    private String checkIn(String when) {
        boolean zero = typed.text("action").equals(CheckInScreens.ALL_ZERO);
        List<String> signs = typed.all(CheckInScreens.SIGNS);
        boolean leg = signs.contains(CheckInScreens.SPREADING) || signs.contains(CheckInScreens.TINGLING);
        for (Region region : Region.ALL) {
            OptionalDouble rated = typed.number(region.word(), SCALE, TypedNumber.Kind.PLAIN, 1);
            boolean told = (region == Region.BACK && leg)
                    || (region == Region.CALF && signs.contains(CheckInScreens.SORENESS));
            if (zero && (rated.isPresent() || told)) {
                typed.problem(region.word(), ScreenMessage.ZERO_OR_RATED);
            } else if (told && rated.isEmpty()) {
                typed.problem(region.word(), ScreenMessage.SAY_HOW_MUCH);
            } else if (zero || rated.isPresent()) {
                rating(when, region, rated.orElse(0), signs);
            }
        }
        if (events.isEmpty() && typed.problems().isEmpty()) {
            typed.problem(Region.BACK.word(), ScreenMessage.MUST_RATE);
        }
        return TodayScreens.TODAY;
    }

    private void rating(String when, Region region, double discomfort, List<String> signs) {
        JsonObject.Builder data = JsonObject.builder()
                .put("when", when.equals(RatingTime.AFTER.word()) ? RatingTime.PEAK.word() : when)
                .put("region", region.word())
                .put("discomfort", discomfort);
        List<String> own = switch (region) {
            case BACK -> List.of(CheckInScreens.SPREADING, CheckInScreens.TINGLING);
            case CALF -> List.of(CheckInScreens.SORENESS);
            case HIP, KNEE, ANKLE, FOOT -> List.of();
        };
        own.stream().filter(signs::contains).forEach(sign -> data.put(sign, true));
        event("rating", data);
    }

    private String test(String which) {
        switch (which) {
            case "wall" -> sides(TestKind.KNEE_TO_WALL, Measurement.DISTANCE, TypedNumber.metresEach(units));
            case "tilt" -> tilt();
            case "raises" -> sides(TestKind.CALF_RAISES, new Range(0, 300), 1);
            case "stance" -> sides(TestKind.STANCE_OPEN, new Range(0, 300), 1);
            case "chair" -> trials(TestKind.CHAIR_STAND, "both", new Range(0, 100), 1);
            default -> throw new IllegalArgumentException("test: \"" + which + "\" is not known");
        }
        if (events.isEmpty() && typed.problems().isEmpty()) {
            if (which.equals("wall")) {
                typed.problem("left1", ScreenMessage.TYPE_ONE, Measurement.exampleDistance(units));
            } else {
                typed.problem(which.equals("chair") ? "both1" : "left1", ScreenMessage.TYPE_ONE, EXAMPLE_COUNT);
            }
        }
        return TodayScreens.TODAY;
    }

    private void tilt() {
        for (String side : List.of("left", "right")) {
            test(
                    TestKind.KNEE_TO_WALL,
                    side,
                    Method.INCLINOMETER,
                    typed(side, TiltScreens.LEAN, TypedNumber.Kind.PLAIN, 1));
        }
    }

    private void sides(TestKind test, Range range, double each) {
        trials(test, "left", range, each);
        trials(test, "right", range, each);
    }

    private void trials(TestKind test, String side, Range range, double each) {
        boolean wall = test == TestKind.KNEE_TO_WALL;
        TypedNumber.Kind kind = wall ? TypedNumber.Kind.LENGTH : TypedNumber.Kind.PLAIN;
        test(test, side, wall ? Method.TAPE : null, typed(side, range, kind, each));
    }

    private List<Json> typed(String side, Range range, TypedNumber.Kind kind, double each) {
        List<Json> trials = new ArrayList<>();
        for (int k = 1; k <= TestScreens.TRIALS; k++) {
            typed.number(side + k, range, kind, each).ifPresent(value -> trials.add(new JsonNumber(value)));
        }
        return trials;
    }

    private void test(TestKind test, String side, @Nullable Method method, List<Json> trials) {
        if (trials.isEmpty()) {
            if (!typed.text(side + "Stop").isEmpty()) {
                typed.problem(side + "1", ScreenMessage.STOP_NEEDS_TRIAL);
            }
            return;
        }
        JsonObject.Builder data = JsonObject.builder().put("test", test.word());
        if (test.sided()) {
            data.put("side", side);
        }
        if (method != null) {
            data.put("method", method.word());
        }
        data.put("trials", new JsonArray(trials));
        if (!typed.text(side + "Stop").isEmpty()) {
            data.put("stoppedBy", typed.text(side + "Stop"));
        }
        event("test", data);
    }

    private String review(String week) {
        String answer = typed.text("answer");
        if (answer.isEmpty()) {
            typed.problem("answer", ScreenMessage.MUST_BE_ONE);
        }
        event(
                "review",
                JsonObject.builder().put("week", Double.parseDouble(week)).put("answer", answer));
        return ReviewScreens.REVIEW;
    }

    /** What a person who was only measured begins with: who they are, and both ankles. */
    static JsonObject begin(String at, int year, JsonObject scenario, UnitSystem units, JsonObject measured) {
        Answers answers = new Answers(new Typed(measured), at, units);
        JsonObject person = object(scenario, "person");
        JsonObject.Builder profile = JsonObject.builder();
        profile.put("sex", person.get("sex").orElseThrow());
        profile.put("birthYear", Math.floor(year - number(person, "ageYears")));
        profile.put("heightM", number(person, "heightM"));
        person.get("massKg").ifPresent(mass -> profile.put("massKg", mass));
        answers.event("profile", profile);
        answers.event("settings", JsonObject.builder().put("units", units == UnitSystem.US ? "us" : "metric"));
        for (Map.Entry<String, Json> side : object(scenario, "ankles").members().entrySet()) {
            answers.ankle(side.getKey(), number((JsonObject) side.getValue(), "wallDistanceM"));
        }
        return JsonObject.builder()
                .put("events", new JsonArray(answers.events))
                .put(GO, SafetyScreens.SAFETY)
                .build();
    }

    /** The trials of the guided test when their mean is what the person went on with; else the one distance that was typed. */
    private void ankle(String side, double wallDistanceM) {
        int before = events.size();
        trials(TestKind.KNEE_TO_WALL, side, Measurement.DISTANCE, TypedNumber.metresEach(units));
        boolean measured =
                events.size() > before && Math.abs(mean((JsonObject) events.getLast()) - wallDistanceM) <= AGREES_M;
        if (!measured) {
            events.subList(before, events.size()).clear();
            event(
                    "test",
                    JsonObject.builder()
                            .put("test", TestKind.KNEE_TO_WALL.word())
                            .put("side", side)
                            .put("method", "tape")
                            .put("trials", new JsonArray(List.of(new JsonNumber(wallDistanceM)))));
        }
    }

    private static double mean(JsonObject test) {
        List<Json> trials = ((JsonArray) object(test, "data").get("trials").orElseThrow()).items();
        double sum = 0;
        for (Json trial : trials) {
            sum += ((JsonNumber) trial).value();
        }
        return sum / trials.size();
    }

    private static JsonObject object(JsonObject of, String name) {
        return (JsonObject) of.get(name).orElseThrow();
    }

    private static double number(JsonObject of, String name) {
        return ((JsonNumber) of.get(name).orElseThrow()).value();
    }
}
