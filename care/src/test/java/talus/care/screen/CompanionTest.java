package talus.care.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import talus.care.content.Shipped;
import talus.care.event.EventOutcome;
import talus.care.event.EventReader;
import talus.care.event.SafetyAnswer;
import talus.care.exercise.Exercise;
import talus.care.handover.Enquiry;
import talus.care.programme.Content;
import talus.care.safety.SafetyQuestion;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonBoolean;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.JsonString;
import talus.chain.json.JsonText;
import talus.chain.json.ParseOutcome;
import talus.chain.report.words.Words;

/** A person walks through the pages; what they type becomes events that the log's reader takes. */
class CompanionTest {
    private static final Content CONTENT = talus.care.plan.Diary.CONTENT;
    private static final String SCENARIO =
            "{\"person\": {\"sex\": \"female\", \"ageYears\": 41, \"heightM\": 1.68, \"massKg\": 66},"
                    + " \"ankles\": {\"left\": {\"wallDistanceM\": 0.06}, \"right\": {\"wallDistanceM\": 0.11}}}";
    private static final List<String> PAGES = List.of(
            "today",
            "plan",
            "safety",
            "conditions",
            "cleared",
            "mistake",
            "settings",
            "habits",
            "check-in",
            "tests",
            "review",
            "progress",
            "report",
            "exercises",
            "learn",
            "keeping",
            "more",
            "about");

    private final Companion companion = new Companion(CONTENT, Shipped.cards(), Shipped.bibliography());
    private final EventReader reader = new EventReader(CONTENT.ids());
    private final StringBuilder log = new StringBuilder();
    private int ids;

    private static JsonObject json(String text) {
        return (JsonObject) ((ParseOutcome.Parsed) JsonParser.parse(text)).json();
    }

    private static JsonObject object(JsonObject of, String name) {
        return (JsonObject) of.get(name).orElseThrow();
    }

    private static List<Json> list(JsonObject of, String name) {
        return ((JsonArray) of.get(name).orElseThrow()).items();
    }

    private static String word(Json of, String name) {
        return ((JsonString) ((JsonObject) of).get(name).orElseThrow()).value();
    }

    /** Keeps the events of an answer, each with an id, and gives the page to go on with. */
    private String keep(JsonObject answer) {
        assertThat(answer.get("problems")).isEmpty();
        for (Json event : list(answer, "events")) {
            JsonObject.Builder whole = JsonObject.builder().put("id", "e" + ids++);
            ((JsonObject) event).members().forEach(whole::put);
            JsonObject built = whole.build();
            assertThat(reader.read(built)).as(JsonText.write(built)).isInstanceOf(EventOutcome.Ok.class);
            log.append(JsonText.write(built)).append('\n');
        }
        return word(answer, "go");
    }

    private JsonObject screen(String on, String name, String argument) {
        return object(companion.screen(log.toString(), on, name, argument), "screen");
    }

    private JsonObject submit(String at, String form, String values) {
        return companion.submit(log.toString(), at, form, json(values));
    }

    private void begin() {
        String next = keep(companion.begin("2026-11-02T18:00:00+01:00", json(SCENARIO), "metric", json("{}")));
        assertThat(next).isEqualTo("safety");
        next = keep(submit("2026-11-02T18:01:00+01:00", "safety", "{\"action\": \"none\"}"));
        assertThat(next).isEqualTo("conditions");
        assertThat(keep(submit(
                        "2026-11-02T18:01:30+01:00", "conditions", "{\"action\": \"none\", \"conditions\": []}")))
                .isEqualTo("today");
    }

    private static List<String> links(JsonObject screen) {
        return list(screen, "links").stream()
                .map(link -> word(link, "to") + "/" + word(link, "argument"))
                .toList();
    }

    private static long exercises(JsonObject screen) {
        return list(screen, "parts").stream()
                .filter(part -> word(part, "kind").equals("exercise"))
                .count();
    }

    @Test
    void nobodyIsPlannedForBeforeTheyWereAsked() {
        assertThat(links(screen("2026-11-02", "today", ""))).contains("numbers/");
        keep(companion.begin("2026-11-02T18:00:00+01:00", json(SCENARIO), "metric", json("{}")));
        JsonObject asked = screen("2026-11-02", "today", "");
        assertThat(exercises(asked)).isZero();
        assertThat(links(asked)).contains("safety/").doesNotContain("player/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"reducedFeeling", "cannotStandSafely", "pastCancer"})
    void whoseAnklesTheWallTestIsNotForIsNeverSentToIt(String word) {
        begin();
        boolean sign = word.equals("pastCancer");
        assertThat(links(screen("2026-11-30", "today", ""))).as("before").doesNotContain("measure/");
        assertThat(links(screen("2026-11-20", "today", ""))).as("a week later").contains("measure/");
        String values = "{\"%s\": [\"%s\"]}".formatted(sign ? "answers" : "conditions", word);
        keep(submit("2026-11-02T18:03:00+01:00", sign ? "safety" : "conditions", values));
        for (String page : List.of("today", "plan")) {
            JsonObject shown = screen("2026-11-20", page, "");
            assertThat(links(shown)).doesNotContain("measure/");
            assertThat(JsonText.write(shown))
                    .contains("The wall test is not for you now. You train without it.")
                    .doesNotContain(Words.say(ScreenMessage.TEST_DUE))
                    .doesNotContain("Test your ankles");
        }
    }

    @Test
    void aFirstDayGoesFromNumbersToASessionAndItsCheckIns() {
        begin();
        JsonObject today = screen("2026-11-02", "today", "");
        assertThat(exercises(today)).isBetween(2L, 4L);
        assertThat(links(today)).contains("player/", "today/short", "today/easy");
        JsonObject session = object(companion.session(log.toString(), "2026-11-02", ""), "session");
        for (Json step : list(session, "steps")) {
            JsonObject.Builder set = JsonObject.builder()
                    .put("id", "e" + ids++)
                    .put("at", "2026-11-02T18:10:00+01:00")
                    .put("kind", "set")
                    .put(
                            "data",
                            JsonObject.builder()
                                    .put("exercise", word(step, "exercise"))
                                    .put("side", word(step, "side"))
                                    .put("actual", json("{\"reps\": 5}"))
                                    .put("source", "timer")
                                    .build());
            JsonObject built = set.build();
            assertThat(reader.read(built)).as(JsonText.write(built)).isInstanceOf(EventOutcome.Ok.class);
            log.append(JsonText.write(built)).append('\n');
        }
        assertThat(links(screen("2026-11-02", "today", "")))
                .contains("check-in/after")
                .doesNotContain("player/");
        keep(submit("2026-11-02T18:40:00+01:00", "check-in/after", "{\"action\": \"zero\"}"));
        assertThat(links(screen("2026-11-02", "today", ""))).doesNotContain("check-in/after");
        assertThat(links(screen("2026-11-03", "today", ""))).contains("check-in/morning");
        keep(submit(
                "2026-11-03T07:00:00+01:00",
                "check-in/morning",
                "{\"action\": \"check-in\", \"ankle\": \"2\", \"calf\": \"3\", \"signs\": [\"soreness\"]}"));
        assertThat(links(screen("2026-11-03", "today", ""))).doesNotContain("check-in/morning");
    }

    @Test
    void aSessionLastsAsLongAsThePlanSays() {
        begin();
        JsonObject session = object(companion.session(log.toString(), "2026-11-02", ""), "session");
        double sum = 0;
        for (Json step : list(session, "steps")) {
            double before = Math.max(number(step, "restS"), number(step, "changeS")) + number(step, "readyS");
            sum += (sum == 0 ? 0 : before) + number(step, "workS");
        }
        assertThat(((JsonNumber) session.get("seconds").orElseThrow()).value()).isEqualTo(sum);
    }

    /** A set of the same exercise and leg begins no sooner after the last one than its dose asks. */
    @Test
    void everyRestIsKept() {
        begin();
        JsonObject session = object(companion.session(log.toString(), "2026-11-02", ""), "session");
        Map<String, Double> ended = new HashMap<>();
        double clock = 0;
        for (Json step : list(session, "steps")) {
            String id = word(step, "exercise");
            double restS = CONTENT.exercises().exercises().stream()
                    .filter(exercise -> exercise.id().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .dose()
                    .restS();
            String key = id + word(step, "side");
            clock += number(step, "restS") + number(step, "readyS");
            if (ended.containsKey(key)) {
                assertThat(clock - ended.get(key)).as(key).isGreaterThanOrEqualTo(restS);
            }
            clock += number(step, "workS");
            ended.put(key, clock);
        }
    }

    private static double number(Json of, String name) {
        return ((JsonNumber) ((JsonObject) of).get(name).orElseThrow()).value();
    }

    @Test
    void lessOfTodayIsLessInEveryPart() {
        begin();
        double whole = seconds("");
        assertThat(seconds("short")).isLessThanOrEqualTo(whole);
        assertThat(seconds("easy")).isLessThan(whole);
    }

    private double seconds(String variant) {
        return number(object(companion.session(log.toString(), "2026-11-02", variant), "session"), "seconds");
    }

    @Test
    void aStopShowsNoExerciseAndTheWayOutOfIt() {
        begin();
        keep(submit("2026-11-03T08:00:00+01:00", "safety", "{\"action\": \"ticked\", \"answers\": [\"chestPain\"]}"));
        JsonObject today = screen("2026-11-03", "today", "");
        assertThat(exercises(today)).isZero();
        assertThat(list(today, "parts"))
                .anySatisfy(part -> assertThat(word(part, "kind")).isEqualTo("notice"));
        assertThat(links(today)).contains("cleared/");
        assertThat(list(object(companion.session(log.toString(), "2026-11-03", ""), "session"), "steps"))
                .isEmpty();
        keep(submit("2026-11-04T08:00:00+01:00", "cleared", "{\"by\": \"my doctor\", \"saying\": \"go on\"}"));
        assertThat(exercises(screen("2026-11-04", "today", ""))).isPositive();
    }

    @Test
    void whatStopsLeadsToWhatToDoNowAndNotToFurtherQuestions() {
        String before = "2026-11-04T07:00:00+01:00";
        keep(companion.begin(before, json(SCENARIO), "metric", json("{}")));
        String asked = log.toString();
        assertThat(keep(submit(before, "safety", "{\"action\": \"ticked\", \"answers\": [\"chestPain\"]}")))
                .isEqualTo("today");
        log.setLength(0);
        log.append(asked);
        assertThat(keep(submit(before, "safety", "{\"action\": \"none\"}"))).isEqualTo("conditions");
        assertThat(JsonText.write(submit(before, "safety", "{\"action\": \"none\", \"answers\": [\"chestPain\"]}")))
                .contains(Words.say(ScreenMessage.TICKED_AND_NONE));
    }

    @Test
    void aSignTickedByMistakeIsRepeatedTakenBackAndStaysInTheLog() {
        begin();
        keep(submit("2026-11-04T07:00:00+01:00", "safety", "{\"action\": \"ticked\", \"answers\": [\"chestPain\"]}"));
        JsonObject today = screen("2026-11-04", "today", "");
        assertThat(links(today)).contains("mistake/");
        assertThat(list(today, "links"))
                .as("what to do now comes first, no way on")
                .noneMatch(link -> ((JsonObject) link).get("first").equals(Optional.of(new JsonBoolean(true))));
        assertThat(JsonText.write(screen("2026-11-04", "mistake", "")))
                .contains(Words.say(SafetyQuestion.of(SafetyAnswer.CHEST_PAIN)));

        assertThat(keep(submit("2026-11-04T07:01:00+01:00", "mistake", "{\"action\": \"stands\"}")))
                .isEqualTo("today");
        assertThat(exercises(screen("2026-11-04", "today", ""))).isZero();

        keep(submit("2026-11-04T07:02:00+01:00", "mistake", "{\"action\": \"takeBack\"}"));
        assertThat(exercises(screen("2026-11-04", "today", ""))).isPositive();
        assertThat(log).contains("chestPain").contains("Ticked by mistake");
    }

    @Test
    void aTickIsNotTakenBackWhereAnotherStopWouldEndWithIt() {
        begin();
        keep(submit("2026-11-04T07:00:00+01:00", "safety", "{\"action\": \"ticked\", \"answers\": [\"chestPain\"]}"));
        keep(submit(
                "2026-11-04T07:05:00+01:00",
                "check-in/morning",
                "{\"back\": \"3\", \"signs\": [\"" + CheckInScreens.TINGLING + "\"]}"));
        assertThat(links(screen("2026-11-04", "today", ""))).doesNotContain("mistake/");
        String before = log.toString();
        keep(submit("2026-11-04T07:06:00+01:00", "mistake", "{\"action\": \"takeBack\"}"));
        assertThat(log).hasToString(before);
    }

    private String picked() {
        JsonObject form = object(screen("2026-11-02", "conditions", ""), "form");
        Json field = list(form, "fields").getLast();
        assertThat(word(field, "kind")).isEqualTo("pick");
        return list((JsonObject) field, "options").stream()
                .filter(option -> JsonText.write(option).contains("\"chosen\":true"))
                .map(option -> word(option, "value"))
                .collect(Collectors.joining(" "));
    }

    private void country(String code) {
        String values = "{\"action\": \"none\", \"conditions\": [], \"country\": \"" + code + "\"}";
        keep(submit("2026-11-02T18:" + (10 + ids) + ":00+01:00", "conditions", values));
    }

    @Test
    void theCountryIsKeptWithTheProfileAndItsNumberIsToldInAnEmergency() {
        begin();
        assertThat(log).doesNotContain("country");
        assertThat(picked()).isEmpty();
        country("NZ");
        assertThat(log).contains("\"massKg\":66,\"country\":\"NZ\"");
        assertThat(picked()).isEqualTo("NZ");
        String before = log.toString();
        country("NZ");
        assertThat(log.substring(before.length())).contains("conditions").doesNotContain("profile");
        keep(submit("2026-11-02T18:30:00+01:00", "safety", "{\"action\": \"ticked\", \"answers\": [\"chestPain\"]}"));
        assertThat(JsonText.write(screen("2026-11-02", "today", ""))).contains("Call 111 now");
        assertThat(submit("2026-11-02T18:31:00+01:00", "conditions", "{\"action\": \"none\", \"country\": \"QQ\"}")
                        .get("problems"))
                .isPresent();
        country("");
        assertThat(picked()).isEmpty();
        assertThat(JsonText.write(screen("2026-11-02", "today", ""))).contains("Call your local emergency number now");
    }

    @Test
    void aCountryWhoseNumberIsNotKnownStaysAsItCame() {
        begin();
        log.append(
                "{\"id\":\"p\",\"at\":\"2026-11-02T18:01:40+01:00\",\"kind\":\"profile\",\"data\":{\"sex\":\"male\",\"birthYear\":1980,\"heightM\":1.8,\"country\":\"TH\"}}\n");
        assertThat(picked()).isEqualTo("TH");
        country("TH");
        assertThat(log).containsOnlyOnce("\"country\"");
    }

    @Test
    void aMessageToAClinicTakesNothingOfTheDiaryAlongUnlessItIsChosen() {
        begin();
        JsonObject contact =
                (JsonObject) list(screen("2026-11-02", "contact", ""), "parts").getFirst();
        assertThat(list(contact, "include")).hasSize(Enquiry.Included.ALL.size());
        assertThat(list(contact, "included")).isEmpty();
    }

    @Test
    void whoLeavesAnExerciseOutIsToldBeforeItsSteps() {
        String sheet = JsonText.write(screen("2026-11-02", "exercises", "calf-ball-release"));
        assertThat(sheet.indexOf(Words.say(SafetyQuestion.BLOOD_THINNERS)))
                .isPositive()
                .isLessThan(sheet.indexOf(CONTENT.exercises()
                        .get("calf-ball-release")
                        .steps()
                        .getFirst()
                        .text()));
    }

    @Test
    void whatIsNotRightIsToldByFieldAndKeepsNothing() {
        begin();
        assertThat(object(submit("2026-11-02T19:00:00+01:00", "safety", "{\"action\": \"ticked\"}"), "problems")
                        .members())
                .containsOnlyKeys("answers");
        assertThat(object(
                                submit(
                                        "2026-11-02T19:00:00+01:00",
                                        "test/wall",
                                        "{\"left1\": \"abc\", \"right1\": \"99\"}"),
                                "problems")
                        .members())
                .containsOnlyKeys("left1", "right1");
        assertThat(object(submit("2026-11-02T19:00:00+01:00", "cleared", "{}"), "problems")
                        .members())
                .containsOnlyKeys("by", "saying");
        assertThat(object(submit("2026-11-02T19:00:00+01:00", "check-in/after", "{}"), "problems")
                        .members())
                .hasSize(1);
    }

    private List<Json> steps(String on, String variant) {
        return list(object(companion.session(log.toString(), on, variant), "session"), "steps");
    }

    private void train(Json step, String at) {
        JsonObject.Builder work = JsonObject.builder().put("reps", number(step, "reps"));
        if (!word(step, "mode").equals("reps")) {
            work.put("holdS", number(step, "holdS"));
        }
        JsonObject target = work.build();
        JsonObject set = JsonObject.builder()
                .put("exercise", word(step, "exercise"))
                .put("side", word(step, "side"))
                .put("target", target)
                .put("actual", target)
                .build();
        JsonObject event = JsonObject.builder()
                .put("at", at)
                .put("kind", "set")
                .put("data", set)
                .build();
        keep(JsonObject.builder()
                .put("events", new JsonArray(List.of(event)))
                .put("go", "today")
                .build());
    }

    private static List<Json> open(List<Json> steps) {
        return steps.stream()
                .filter(step -> ((JsonObject) step).get("done").orElseThrow().equals(new JsonBoolean(false)))
                .toList();
    }

    @Test
    void aSessionGoesOnWhereItWasLeft() {
        begin();
        List<Json> whole = steps("2026-11-02", "");
        for (int done = 0; done < whole.size(); done++) {
            assertThat(open(steps("2026-11-02", ""))).isEqualTo(whole.subList(done, whole.size()));
            train(whole.get(done), "2026-11-02T18:10:00+01:00");
            assertThat(links(screen("2026-11-02", "today", "")).contains("player/"))
                    .isEqualTo(done < whole.size() - 1);
        }
        assertThat(exercises(screen("2026-11-02", "today", ""))).isZero();
    }

    /** Of a bad day the easy version goes on, not the whole. */
    @Test
    void whatWasBegunAsLessGoesOnAsLess() {
        begin();
        List<Json> easy = steps("2026-11-02", "easy");
        train(easy.getFirst(), "2026-11-02T18:10:00+01:00");
        assertThat(open(steps("2026-11-02", ""))).isEqualTo(easy.subList(1, easy.size()));
        assertThat(links(screen("2026-11-02", "today", ""))).contains("player/easy");
    }

    /** What hurts ends for today, and what stands in for an exercise counts for it. */
    @Test
    void whatHurtsEndsAndWhatStandsInCounts() {
        begin();
        List<Json> whole = steps("2026-11-02", "");
        Json swapped = whole.stream()
                .filter(step -> !list((JsonObject) step, "instead").isEmpty())
                .findFirst()
                .orElseThrow();
        Json other = object((JsonObject) list((JsonObject) swapped, "instead").getFirst(), "step");
        assertThat(word(other, "side")).isEqualTo(word(swapped, "side"));
        train(other, "2026-11-02T18:10:00+01:00");
        assertThat(open(steps("2026-11-02", ""))).hasSize(whole.size() - 1);
        String hurt = word(whole.getLast(), "exercise");
        keep(json("{\"go\": \"today\", \"events\": [{\"at\": \"2026-11-02T18:20:00+01:00\", \"kind\": \"hurt\","
                + " \"data\": {\"exercise\": \"" + hurt + "\"}}]}"));
        assertThat(open(steps("2026-11-02", "")))
                .isNotEmpty()
                .noneMatch(step -> word(step, "exercise").equals(hurt));
    }

    private List<Json> chains(String on) {
        return list(screen(on, "progress", ""), "parts").stream()
                .filter(part -> word(part, "kind").equals("chain"))
                .toList();
    }

    private void measured(String at, String sideAndTrials) {
        keep(json("{\"go\": \"today\", \"events\": [{\"at\": \"" + at + "\", \"kind\": \"test\", \"data\":"
                + " {\"test\": \"kneeToWall\", \"method\": \"tape\", " + sideAndTrials + "}}]}"));
    }

    /** One ankle measured again is enough; the body stays that of the first day. */
    @Test
    void theFirstAndTheLatestAnklesStandSideBySide() {
        begin();
        assertThat(chains("2026-11-02")).isEmpty();
        measured("2026-11-20T18:00:00+01:00", "\"side\": \"left\", \"trials\": [0.08]");
        JsonObject chain = (JsonObject) chains("2026-11-20").getFirst();
        JsonObject then = object(chain, "then");
        JsonObject now = object(chain, "now");
        assertThat(object(now, "person")).isEqualTo(object(then, "person"));
        assertThat(object(object(now, "ankles"), "right")).isEqualTo(object(object(then, "ankles"), "right"));
        assertThat(object(object(now, "ankles"), "left")).isEqualTo(json("{\"wallDistanceM\": 0.08}"));
        assertThat(list(chain, "days")).containsExactly(new JsonString("2026-11-02"), new JsonString("2026-11-20"));
    }

    /** The rules take in people whom the engine does not know. */
    @Test
    void whoIsTooYoungForTheEngineStillSeesTheCurves() {
        begin();
        measured("2026-11-20T18:00:00+01:00", "\"side\": \"left\", \"trials\": [0.08]");
        keep(json("{\"go\": \"today\", \"events\": [{\"at\": \"2026-11-21T18:00:00+01:00\", \"kind\": \"profile\","
                + " \"data\": {\"sex\": \"male\", \"birthYear\": 2012, \"heightM\": 1.6}}]}"));
        assertThat(chains("2026-11-21")).isEmpty();
        assertThat(list(screen("2026-11-21", "progress", ""), "parts"))
                .anyMatch(part -> word(part, "kind").equals("curve"));
    }

    /** Before each set the player can say how it goes, when to end it, and how the body is to be. */
    @Test
    void everySetBringsItsStepsItsStopRulesAndItsPosition() {
        begin();
        for (Json step : steps("2026-11-02", "")) {
            Exercise exercise = CONTENT.exercises().get(word((JsonObject) step, "exercise"));
            assertThat(word((JsonObject) step, "position"))
                    .isEqualTo(exercise.position().word());
            assertThat(word((JsonObject) step, "takeUp")).isNotEmpty();
            assertThat(list((JsonObject) step, "stopRules"))
                    .isEqualTo(exercise.stopRules().stream()
                            .<Json>map(JsonString::new)
                            .toList())
                    .isNotEmpty();
            assertThat(list((JsonObject) step, "steps")).hasSameSizeAs(exercise.steps());
        }
    }

    /** What the player keeps of who says where and how much: read by the rules, and the exercise is over. */
    @Test
    void whereItHurtsIsKeptAsHurtAndAsPeak() {
        begin();
        String hurt = word(steps("2026-11-02", "").getLast(), "exercise");
        keep(json("{\"go\": \"today\", \"events\": [{\"at\": \"2026-11-02T18:20:00+01:00\", \"kind\": \"hurt\","
                + " \"data\": {\"exercise\": \"" + hurt + "\", \"region\": \"calf\", \"side\": \"left\"}},"
                + " {\"at\": \"2026-11-02T18:20:00+01:00\", \"kind\": \"rating\","
                + " \"data\": {\"when\": \"peak\", \"region\": \"calf\", \"side\": \"left\", \"discomfort\": 3}}]}"));
        assertThat(open(steps("2026-11-02", "")))
                .isNotEmpty()
                .noneMatch(step -> word(step, "exercise").equals(hurt));
    }

    @Test
    void trialsFarApartAskForAFourth() {
        assertThat(companion.trials("metric", List.of("6", "6.2", "5.8")))
                .isEqualTo(json("{\"shown\": [\"6\", \"6.2\", \"5.8\"], \"another\": false, \"mean\": \"6\"}"));
        assertThat(companion.trials("metric", List.of("4", "6", "9")).get("another"))
                .contains(new JsonBoolean(true));
        assertThat(companion.trials("us", List.of("2.5")).get("mean")).contains(new JsonString("2.5"));
        assertThat(companion.trials("metric", List.of("6", "much")).get("problem"))
                .isPresent();
        assertThat(companion.trials("metric", List.of("")).get("problem")).isPresent();
    }

    /** The trials are kept when the person went on with their mean, else what was typed instead. */
    @Test
    void allTrialsOfTheGuidedTestAreKept() {
        String measured =
                "{\"left1\": \"5.8\", \"left2\": \"6\", \"left3\": \"6.2\", \"leftStop\": \"calf\", \"right1\": \"7\"}";
        keep(companion.begin("2026-11-02T18:00:00+01:00", json(SCENARIO), "metric", json(measured)));
        assertThat(log.toString())
                .contains("\"trials\":[0.058,0.06,0.062]")
                .contains("\"stoppedBy\":\"calf\"")
                .contains("\"trials\":[0.11]")
                .doesNotContain("0.07");
    }

    @Test
    void nobodyIsMeasuredBeforeTheyWereAsked() {
        assertThat(object(companion.measure("", "2026-11-02"), "measure").get("safety"))
                .isPresent();
        begin();
        JsonObject asked = object(companion.measure(log.toString(), "2026-11-02"), "measure");
        assertThat(asked.get("safety")).isEmpty();
        assertThat(asked.get("first")).isEmpty();
        keep(submit("2026-11-03T08:00:00+01:00", "safety", "{\"action\": \"ticked\", \"answers\": [\"ankleInjury\"]}"));
        assertThat(object(companion.measure(log.toString(), "2026-11-03"), "measure")
                        .get("first"))
                .contains(new JsonString("safety"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-11-02"})
    void everyPageIsThereOnEveryDay(String started) {
        if (!started.isEmpty()) {
            begin();
        }
        for (String day : List.of("2026-11-02", "2026-12-20", "2031-01-01")) {
            for (String page : PAGES) {
                assertThat(word(screen(day, page, ""), "title")).as(page).isNotEmpty();
            }
        }
        for (String id : CONTENT.ids()) {
            assertThat(exercises(screen("2026-11-02", "exercises", id))).isEqualTo(1);
        }
    }

    /** Random clicks and typing in every form: problems, or events that the reader takes. */
    @Test
    void whateverIsTypedBecomesProblemsOrEventsThatHold() {
        begin();
        Random random = new Random(20261129);
        List<String> forms = List.of(
                "safety",
                "conditions",
                "cleared",
                "settings",
                "habits",
                "check-in/before",
                "check-in/morning",
                "test/wall",
                "test/raises",
                "test/stance",
                "test/chair",
                "review/2");
        List<String> typed = List.of("", "5", "11", "-3", "2,5", "many", "1e9", "400");
        int kept = 0;
        for (int i = 0; i < 2000; i++) {
            String form = forms.get(random.nextInt(forms.size()));
            String page = form.startsWith("test/") ? "tests" : form.replaceAll("/.*", "");
            String argument = form.contains("/") ? form.replaceAll(".*/", "") : "";
            JsonObject screen = screen("2026-11-30", page, argument);
            if (screen.get("form").isEmpty()) {
                continue;
            }
            JsonObject asked = object(screen, "form");
            JsonObject.Builder values = JsonObject.builder();
            values.put(
                    "action",
                    word(
                            list(asked, "buttons")
                                    .get(random.nextInt(list(asked, "buttons").size())),
                            "value"));
            for (Json field : list(asked, "fields")) {
                values.put(word(field, "name"), random(random, (JsonObject) field, typed));
            }
            JsonObject answer =
                    companion.submit(log.toString(), "2026-11-30T12:00:00+01:00", word(asked, "name"), values.build());
            if (answer.get("problems").isEmpty()) {
                for (Json event : list(answer, "events")) {
                    JsonObject.Builder whole = JsonObject.builder().put("id", "r" + i);
                    ((JsonObject) event).members().forEach(whole::put);
                    JsonObject built = whole.build();
                    assertThat(reader.read(built)).as(JsonText.write(built)).isInstanceOf(EventOutcome.Ok.class);
                    kept++;
                }
            }
        }
        assertThat(kept).isGreaterThan(500);
    }

    private static Json random(Random random, JsonObject field, List<String> typed) {
        if (!word(field, "kind").equals("many") && !word(field, "kind").equals("one")) {
            return new JsonString(
                    word(field, "kind").equals("scale")
                            ? Integer.toString(random.nextInt(11))
                            : typed.get(random.nextInt(typed.size())));
        }
        List<String> chosen = new ArrayList<>();
        for (Json option : list(field, "options")) {
            if (random.nextInt(4) == 0) {
                chosen.add(word(option, "value"));
            }
        }
        return word(field, "kind").equals("many")
                ? JsonArray.ofStrings(chosen)
                : new JsonString(chosen.isEmpty() ? "" : chosen.getFirst());
    }
}
