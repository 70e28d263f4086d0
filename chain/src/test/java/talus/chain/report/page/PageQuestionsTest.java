package talus.chain.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static talus.chain.report.page.Tree.at;
import static talus.chain.report.page.Tree.number;
import static talus.chain.report.page.Tree.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import talus.chain.anthropometry.MeasuredSegments;
import talus.chain.anthropometry.PersonSize;
import talus.chain.anthropometry.Sex;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ScenarioReader;
import talus.chain.contract.ScenarioWriter;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Ankles;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.Options;
import talus.chain.contract.scenario.Person;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.StrategyChoice;
import talus.chain.contract.scenario.Task;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonParser;
import talus.chain.json.JsonString;
import talus.chain.json.JsonText;
import talus.chain.json.ParseOutcome;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.Predictor;
import talus.chain.report.ChangeTable;
import talus.chain.report.HandMade;
import talus.chain.report.Shown;
import talus.chain.report.UsualAnkles;
import talus.chain.report.words.ChangeMessage;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

class PageQuestionsTest {
    private static final JsonObject NO_OPTIONS = JsonObject.builder().build();

    private static Scenario squat(double leftM, double rightM, double thighDeg) {
        return HandMade.scenario()
                .withAnkles(new Ankles(new AnkleMeasure.WallDistance(leftM), new AnkleMeasure.WallDistance(rightM)))
                .withTask(new Task.Squat(
                        Optional.of(new Depth.ThighAngle(thighDeg)),
                        HandMade.scenario().task().setting()))
                .withOptions(new Options(
                        Options.USUAL_FRAMES, StrategyChoice.EVERY, true, OptionalDouble.of(0.115), Optional.empty()));
    }

    /** What is handed over is used: another bottom gives another comparison. */
    @Test
    void aBottomThatWasHandedOverIsTheOneComparedWith() {
        Json scenario = ScenarioWriter.write(squat(0.06, 0.11, 0));
        Json other = ScenarioWriter.write(squat(0.06, 0.11, 20));
        JsonObject solved = (JsonObject) at(ask(new PageQuestions(), "freerPath", other), "solved");
        PageQuestions questions = new PageQuestions();
        questions.take(scenario, sent(solved));
        assertThat(ask(questions, "squat", scenario, NO_OPTIONS))
                .isNotEqualTo(ask(new PageQuestions(), "squat", scenario, NO_OPTIONS));
    }

    /** As it goes from worker to worker. */
    private static JsonObject sent(Json json) {
        return (JsonObject) ((ParseOutcome.Parsed) JsonParser.parse(JsonText.write(json))).json();
    }

    private static Json written(String scenario) {
        return ScenarioWriter.write(((ReadOutcome.Ok) ScenarioReader.readText(scenario)).scenario());
    }

    private static JsonObject ask(PageQuestions questions, String name, Json... given) {
        return questions.answer(name, List.of(given)).orElseThrow();
    }

    private static Result result(Scenario scenario) {
        return ((Prediction.Answered) Predictor.predict(scenario)).result();
    }

    /** Ways that all get there, and none that does. */
    @ParameterizedTest
    @CsvSource({"0.06,0.11,0", "-0.05,-0.05,-20"})
    void everyPartSaysWhatTheWholePredictionSays(double leftM, double rightM, double thighDeg) {
        Scenario scenario = squat(leftM, rightM, thighDeg);
        Json written = ScenarioWriter.write(scenario);
        Result whole = result(scenario);
        PageRequest request = PageRequest.read(NO_OPTIONS, scenario);
        UsualAnkles usual = new UsualAnkles(result(UsualAnkles.scenario(scenario)));
        PageQuestions questions = new PageQuestions();
        assertThat(ask(questions, "ways", written, NO_OPTIONS))
                .isEqualTo(ChainPage.ways(whole, Optional.of(usual), request));
        assertThat(ask(questions, "squat", written, NO_OPTIONS)).isEqualTo(ChainPage.squat(whole, request));
        assertThat(ask(questions, "engineer", written)).isEqualTo(ChainPage.engineer(whole));
        assertThat(at(ask(questions, "ankles", written, NO_OPTIONS), "ankles"))
                .isEqualTo(at(ChainPage.ankles(whole, Optional.of(usual), request), "ankles"));
    }

    /** Sides that are alike now and were not then keep their own lines, each with what it was. */
    @Test
    void oneBodyTwiceIsComparedSideBySide() {
        Scenario then = squat(0.06, 0.12, 0);
        Scenario now = squat(0.12, 0.12, 0);
        PageQuestions questions = new PageQuestions();
        JsonObject between =
                ask(questions, "between", ScenarioWriter.write(then), ScenarioWriter.write(now), NO_OPTIONS);
        JsonArray rows = (JsonArray) at(between, "rows");
        Frame before = Shown.ofPerson(result(then)).orElseThrow().frame();
        Frame after = Shown.ofPerson(result(now)).orElseThrow().frame();
        List<ChangeTable.Line> lines =
                ChangeTable.lines(after, Optional.of(before), Optional.empty(), UnitSystem.METRIC);
        List<Json> expected = lines.stream()
                .filter(line -> !line.other().orElseThrow().equals(line.mine()))
                .<Json>map(line ->
                        JsonArray.ofStrings(List.of(line.title(), line.other().orElseThrow(), line.mine())))
                .toList();
        assertThat(rows.items()).isEqualTo(expected).hasSizeGreaterThan(5);
        assertThat(between.get("same").isPresent()).isEqualTo(expected.size() < lines.size());
        assertThat(expected.toString()).contains("Knee folds, left", "Knee folds, right");
        JsonObject same = ask(questions, "between", ScenarioWriter.write(now), ScenarioWriter.write(now), NO_OPTIONS);
        assertThat(((JsonArray) at(same, "rows")).items()).isEmpty();
        assertThat(text(same, "same")).isEqualTo(Words.say(ChangeMessage.BETWEEN_NONE));
        // a centimetre moves some numbers and leaves others
        JsonObject near = ask(
                questions,
                "between",
                ScenarioWriter.write(now),
                ScenarioWriter.write(squat(0.11, 0.12, 0)),
                NO_OPTIONS);
        assertThat(((JsonArray) at(near, "rows")).items()).isNotEmpty().allSatisfy(row -> {
            List<Json> cells = ((JsonArray) row).items();
            assertThat(cells.get(1)).isNotEqualTo(cells.get(2));
        });
        assertThat(text(near, "same")).isEqualTo(Words.say(ChangeMessage.BETWEEN_REST));
        assertThat(ask(questions, "between", NO_OPTIONS, ScenarioWriter.write(now), NO_OPTIONS)
                        .get("problem"))
                .isPresent();
        assertThat(questions.answer("between", List.of(NO_OPTIONS))).isEmpty();
    }

    @Test
    void aMovementEndsInThePoseThatIsShown() {
        Json written = ScenarioWriter.write(squat(0.06, 0.11, 0));
        PageQuestions questions = new PageQuestions();
        JsonObject path = ask(questions, "ownPath", written);
        String way = text(path, "own", "strategy");
        JsonObject by = ask(questions, "pathBy", written, new JsonString(way));
        assertThat(at(by, "own")).isEqualTo(at(path, "own"));
        // standing, and level thighs in steps of at most six degrees
        assertThat(((JsonArray) at(path, "own", "poses")).items()).hasSizeBetween(15, 18);
        List<Json> beside = ((JsonArray) at(ask(questions, "squat", written, NO_OPTIONS), "squat", "readout")).items();
        for (int i = 0; i < beside.size(); i++) {
            assertThat(text(by, "readout", i, "mine")).isEqualTo(text(beside.get(i), "mine"));
        }
    }

    @Test
    void aBodyWhoseAnklesBendEnoughMovesAlone() {
        JsonObject stiff = ask(new PageQuestions(), "freerPath", ScenarioWriter.write(squat(0.06, 0.11, 20)));
        JsonObject ample = ask(new PageQuestions(), "freerPath", ScenarioWriter.write(squat(0.12, 0.12, 20)));
        assertThat(stiff.has("reference")).isTrue();
        assertThat(ample.has("reference")).isFalse();
    }

    /** One heel up, then both down: more bend in the back, which nobody would expect of a gain. */
    @Test
    void anotherWayThanWithoutWhatIsTriedOutIsSaid() {
        Json tried = written("{\"person\": {\"sex\": \"female\", \"ageYears\": 38, \"heightM\": 1.66, \"massKg\": 64},"
                + " \"ankles\": {\"left\": {\"wallDistanceM\": 0.065}, \"right\": {\"wallDistanceM\": 0.1}},"
                + " \"task\": {\"kind\": \"squat\"}, \"options\": {\"referenceWallDistanceM\": 0.115}}");
        assertThat(text(ask(new PageQuestions(), "ownPath", tried), "own", "strategy"))
                .isNotEqualTo("oneHeelUp");
        assertThat(answer(tried, "oneHeelUp")).contains("the way was: one heel lifted");
        String now = text(ask(new PageQuestions(), "ownPath", tried), "own", "strategy");
        assertThat(answer(tried, now)).isEqualTo(answer(tried, "")).doesNotContain("the way was");
    }

    private static String answer(Json tried, String before) {
        JsonObject options = JsonObject.builder().put("before", before).build();
        return text(ask(new PageQuestions(), "squat", tried, options), "squat", "answer");
    }

    /** Level thighs, bent below, a body that none of the ways gets down, as deep as it goes, feet turned by more, imposed angles. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\": \"squat\"}",
                "{\"kind\": \"squat\", \"depth\": {\"thighDeg\": -20}, \"load\": {\"massKg\": 20, \"position\": \"front\"}}",
                "{\"kind\": \"squat\", \"depth\": {\"thighDeg\": -39}, \"load\": {\"massKg\": 60, \"position\": \"highBar\"}}",
                "{\"kind\": \"squat\", \"depth\": {\"deepest\": true}}",
                "{\"kind\": \"squat\", \"depth\": {\"thighDeg\": 5}, \"stance\": {\"widthM\": 0.4, \"toeOutDeg\": 30}}",
                "{\"kind\": \"squat\", \"depth\": {\"thighDeg\": 30}, \"impose\": {\"trunkDeg\": 30}}",
                "{\"kind\": \"squat\", \"depth\": {\"thighDeg\": 60}}",
                "{\"kind\": \"stand\"}"
            })
    void whatAnotherSolvedChangesNoDigit(String task) {
        boolean handed = false;
        for (double leftM : new double[] {0.02, 0.06, 0.1}) {
            Json scenario =
                    written("{\"person\": {\"sex\": \"female\", \"ageYears\": 41, \"heightM\": 1.68, \"massKg\": 66},"
                            + " \"ankles\": {\"left\": {\"wallDistanceM\": " + leftM
                            + "}, \"right\": {\"wallDistanceM\": 0.1}},"
                            + " \"task\": " + task + "}");
            PageQuestions both = new PageQuestions();
            ask(both, "ways", scenario, NO_OPTIONS);
            JsonObject freer = ask(new PageQuestions(), "freerPath", scenario);
            Optional<Json> solved = freer.get("solved");
            solved.ifPresent(given -> both.take(scenario, sent(given)));
            handed |= solved.isPresent();
            assertThat(ask(both, "squat", scenario, NO_OPTIONS))
                    .as(task + leftM)
                    .isEqualTo(ask(new PageQuestions(), "squat", scenario, NO_OPTIONS));
            assertThat(ask(both, "ownPath", scenario)).isEqualTo(ask(new PageQuestions(), "ownPath", scenario));
        }
        assertThat(handed).isEqualTo(task.contains("squat"));
    }

    @Test
    void theFreerBodyIsToldAndAGivenOneStays() {
        Scenario scenario = HandMade.scenario();
        Scenario given = squat(0.06, 0.11, 0);
        PageQuestions questions = new PageQuestions();
        // the better side is not short and the sides differ notably
        Scenario open = scenario.withOptions(Options.USUAL);
        assertThat(number(ask(questions, "freer", ScenarioWriter.write(open)), "referenceWallDistanceM"))
                .isEqualTo(0.11);
        assertThat(number(ask(questions, "freer", ScenarioWriter.write(given)), "referenceWallDistanceM"))
                .isEqualTo(0.115);
    }

    @Test
    void whatABodyCannotHaveIsAnAnswer() {
        PersonSize small = new PersonSize(Sex.FEMALE, 41, 1.30, OptionalDouble.empty(), MeasuredSegments.NONE);
        Json tooFar = ScenarioWriter.write(squat(0.25, 0.1, 0).withPerson(Person.of(small)));
        JsonObject far = ask(new PageQuestions(), "ways", tooFar, NO_OPTIONS);
        assertThat(far.has("problem")).isTrue();
        assertThat(ask(new PageQuestions(), "freer", NO_OPTIONS).has("problem")).isTrue();
    }

    @Test
    void whatIsNoQuestionHasNoAnswer() {
        PageQuestions questions = new PageQuestions();
        Json scenario = ScenarioWriter.write(HandMade.scenario());
        assertThat(questions.answer("predict", List.of(scenario))).isEmpty();
        assertThat(questions.answer("ways", List.of(scenario))).isEmpty();
        assertThat(questions.answer("ownPath", List.of())).isEmpty();
        assertThat(questions.answer("pathBy", List.of(scenario, new JsonString("flying"))))
                .isEmpty();
        assertThat(questions.answer("pathBy", List.of(scenario, NO_OPTIONS))).isEmpty();
        assertThat(questions.answer("control", List.of(scenario, NO_OPTIONS, NO_OPTIONS)))
                .isEmpty();
    }
}
