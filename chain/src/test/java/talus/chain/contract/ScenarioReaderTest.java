package talus.chain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import talus.chain.anthropometry.Sex;
import talus.chain.body.Side;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.Imposed;
import talus.chain.contract.scenario.JointLimits;
import talus.chain.contract.scenario.Options;
import talus.chain.contract.scenario.ReachObject;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Seat;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.StepDirection;
import talus.chain.contract.scenario.Task;
import talus.chain.contract.scenario.TaskKind;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonObject;
import talus.chain.strength.StrengthFactors;

class ScenarioReaderTest {
    private static final JsonObject SQUAT = Documents.smallest(TaskKind.SQUAT);

    @Test
    void whatIsLeftOutIsTheContractsDefault() {
        Scenario scenario = Documents.accepted(SQUAT);
        assertThat(scenario.person().size().sex()).isEqualTo(Sex.FEMALE);
        assertThat(scenario.person().size().massKg()).isEmpty();
        assertThat(scenario.person().strength()).isEqualTo(StrengthFactors.ONE);
        assertThat(scenario.person().limits()).isEqualTo(JointLimits.UNKNOWN);
        assertThat(scenario.person().footStiffness()).isEqualTo(1.0);
        assertThat(scenario.ankles().of(Side.LEFT)).isEqualTo(new AnkleMeasure.WallDistance(0.06));
        assertThat(scenario.ankles().of(Side.RIGHT)).isEqualTo(new AnkleMeasure.ShinLimit(40.0));
        assertThat(scenario.task()).isEqualTo(new Task.Squat(Optional.of(new Depth.ThighAngle(0.0)), Setting.USUAL));
        assertThat(scenario.options()).isEqualTo(Options.USUAL);
    }

    @Test
    void someDefaultsDependOnTheKind() {
        assertThat(task("sitToStand"))
                .isEqualTo(new Task.SitToStand(new Seat(0.46, 0.10), Setting.USUAL.withDurationS(1.6)));
        assertThat(task("stepDown"))
                .isEqualTo(new Task.StepDown(Side.LEFT, StepDirection.FORWARD, 0.20, Setting.USUAL));
        assertThat(task("stairUp")).isEqualTo(new Task.StairUp(Side.LEFT, 0.18, 0.285, Setting.USUAL));
        assertThat(((Task.Bend) task("bend")).object()).isEqualTo(new ReachObject(0.0, 0.15, 0.30));
        assertThat(((Task.PickUp) task("pickUp")).object()).isEqualTo(new ReachObject(5.0, 0.15, 0.30));
        assertThat(task("pickUp").setting().arms()).isEqualTo(new Arms.AtObject());
    }

    private static Task task(String kind) {
        return Documents.accepted(Documents.smallest(kind)).task();
    }

    @ParameterizedTest
    @EnumSource(TaskKind.class)
    void everyKindIsRead(TaskKind kind) {
        assertThat(task(kind.word()).kind()).isEqualTo(kind);
    }

    @Test
    void anImposedThighAngleIsTheDepthWhenNoneIsGiven() {
        Task.Squat squat = (Task.Squat) Documents.accepted(Documents.with(SQUAT, "task.impose.thighDeg", "10"))
                .task();
        assertThat(squat.depth()).isEmpty();
        assertThat(squat.setting().imposed())
                .isEqualTo(new Imposed(OptionalDouble.empty(), OptionalDouble.of(10.0), OptionalDouble.empty()));
    }

    @Test
    void bandsWithoutNumbersTakeTheUsualOnes() {
        Scenario scenario = Documents.accepted(Documents.with(SQUAT, "options.bands", "{}"));
        assertThat(scenario.options().bands()).hasValueSatisfying(bands -> {
            assertThat(bands.draws()).isEqualTo(200);
            assertThat(bands.seed()).isEqualTo(1L);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "task.depth|{\"thighDeg\": 120}|task.depth.thighDeg: 120 is not allowed; a number from -40 to 90",
                "person.heightM|168|person.heightM: 168 is not allowed; a number from 1.3 to 2.2",
                "person.sex|\"Female\"|person.sex: \"Female\" is not allowed; one of female, male, did you mean female?",
                "person.height|1.7|person.height: 1.7 is not allowed; there is no such field, did you mean heightM?; the"
                        + " fields here are sex, ageYears, heightM, massKg, segments, strength, limits, footStiffness",
                "task.dept|{}|task.dept: {} is not allowed; there is no such field, did you mean depth?; the fields here"
                        + " are kind, depth, load, arms, stance, wedges, impose, kneesBehindToes, durationS",
                "task.seatHeightM|0.4|task.seatHeightM: 0.4 is not allowed; this field belongs to sit, sitToStand",
                "task.kind|\"squad\"|task.kind: \"squad\" is not allowed; one of stand, kneeToWall, squat,"
                        + " singleLegSquat, lunge, stepDown, stairUp, stairDown, sit, sitToStand, bend, pickUp, did you"
                        + " mean squat?",
                "task.kind|7|task.kind: 7 is not allowed; one of stand, kneeToWall, squat, singleLegSquat, lunge,"
                        + " stepDown, stairUp, stairDown, sit, sitToStand, bend, pickUp",
                "task|[]|task: [] is not allowed; an object whose kind is one of stand, kneeToWall, squat,"
                        + " singleLegSquat, lunge, stepDown, stairUp, stairDown, sit, sitToStand, bend, pickUp",
                "ankles.left|{}|ankles.left: {} is not allowed; exactly one of wallDistanceM, limitDeg",
                "ankles.left|{\"wallDistanceM\":0.1,\"limitDeg\":30}|ankles.left: {\"wallDistanceM\":0.1,\"limitDeg\":30}"
                        + " is not allowed; exactly one of wallDistanceM, limitDeg",
                "task.depth|{}|task.depth: {} is not allowed; exactly one of thighDeg, kneeFlexionDeg, deepest",
                "task.depth|{\"thighDeg\":0,\"deepest\":true}|task.depth: {\"thighDeg\":0,\"deepest\":true} is not"
                        + " allowed; exactly one of thighDeg, kneeFlexionDeg, deepest",
                "task.wedges|{\"left\":{}}|task.wedges.left: {} is not allowed; exactly one of heelM, pitchDeg",
                "task.impose|{}|task.impose: {} is not allowed; at least one of shinDeg, thighDeg, trunkDeg",
                "task.load|{\"massKg\":20}|task.load.position: nothing is not allowed; one of highBar, lowBar, front,"
                        + " goblet, overhead, inHands",
                "person|3|person: 3 is not allowed; an object with sex, ageYears, heightM, massKg, segments, strength,"
                        + " limits, footStiffness",
                "schema|\"talus/scenario/2\"|schema: \"talus/scenario/2\" is not allowed; \"talus/scenario/1\", did you"
                        + " mean talus/scenario/1?"
            })
    void aProblemSaysWhereWhatWasGivenAndWhatIsAllowed(String path, String value, String text) {
        assertThat(Documents.texts(Documents.refused(Documents.with(SQUAT, path, value))))
                .containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "person",
                "ankles",
                "task",
                "person.sex",
                "person.ageYears",
                "person.heightM",
                "ankles.left",
                "ankles.right",
                "task.kind"
            })
    void whatMustBeGivenIsMissed(String path) {
        assertThat(Documents.refused(Documents.without(SQUAT, path)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo(path);
                    assertThat(problem.given()).isEqualTo("nothing");
                });
    }

    @Test
    void aThighAngleIsAskedForOnce() {
        JsonObject both =
                Documents.with(Documents.with(SQUAT, "task.depth.thighDeg", "0"), "task.impose.thighDeg", "10");
        assertThat(Documents.texts(Documents.refused(both)))
                .containsExactly(
                        "task.impose.thighDeg: 10 is not allowed; not together with depth.thighDeg: only one of"
                                + " them can say where the thigh is");
        JsonObject deepest =
                Documents.with(Documents.with(SQUAT, "task.depth.deepest", "true"), "task.impose.thighDeg", "10");
        assertThat(Documents.refused(deepest))
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo("task.impose.thighDeg"));
        Documents.accepted(
                Documents.with(Documents.with(SQUAT, "task.depth.kneeFlexionDeg", "90"), "task.impose.thighDeg", "10"));
        Documents.accepted(
                Documents.with(Documents.with(SQUAT, "task.depth.thighDeg", "0"), "task.impose.shinDeg", "10"));
    }

    @Test
    void theArmsDoOneThing() {
        JsonObject loaded = Documents.with(SQUAT, "task.load", "{\"massKg\": 40, \"position\": \"highBar\"}");
        assertThat(Documents.texts(Documents.refused(Documents.with(loaded, "task.arms", "\"forward\""))))
                .containsExactly(
                        "task.arms: \"forward\" is not allowed; not together with load: a load says where the arms are");
        JsonObject resting = Documents.with(Documents.smallest("sitToStand"), "task.hands", "\"armrests\"");
        assertThat(Documents.accepted(resting).task().setting().arms()).isEqualTo(new Arms.OnArmrests());
        assertThat(Documents.texts(Documents.refused(Documents.with(resting, "task.arms", "\"forward\""))))
                .containsExactly("task.arms: \"forward\" is not allowed; not together with hands \"armrests\": the arms"
                        + " are on the armrests");
        Documents.accepted(Documents.with(
                Documents.with(Documents.smallest("sit"), "task.hands", "\"free\""), "task.arms", "\"atSides\""));
    }

    @Test
    void problemsComeInDocumentOrderAndEndAtTen() {
        JsonObject wrong = Documents.with(
                Documents.with(Documents.with(SQUAT, "person.ageYears", "7"), "ankles.left.wallDistanceM", "9"),
                "task.x",
                "1");
        assertThat(Documents.refused(Documents.without(wrong, "person.heightM")))
                .extracting(problem -> problem.path())
                .containsExactly("person.ageYears", "person.heightM", "ankles.left.wallDistanceM", "task.x");
        JsonObject many = SQUAT;
        for (int i = 0; i < 30; i++) {
            many = Documents.with(many, "options.x" + i, "1");
        }
        assertThat(Documents.refused(many)).hasSize(10);
    }

    @Test
    void anOddNameIsQuotedInThePathAndALongValueIsCut() {
        assertThat(Documents.refused(Documents.with(SQUAT, "person.a\"b", "\"" + "y".repeat(500) + "\"")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo("person[\"a\\\"b\"]");
                    assertThat(problem.given()).hasSize(63).endsWith("...");
                });
    }

    @Test
    void aDocumentThatIsNoObjectIsRefusedAtTheRoot() {
        assertThat(ScenarioReader.read(new JsonArray(java.util.List.of())))
                .isInstanceOfSatisfying(
                        ReadOutcome.Refused.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(
                                        problem -> assertThat(problem.text())
                                                .isEqualTo(
                                                        "$: [] is not allowed; an object with schema, person, ankles, task, options")));
    }

    @Test
    void aTextThatIsNotJsonIsRefusedWithItsPlace() {
        assertThat(ScenarioReader.readText("{\"person\": {,}}"))
                .isInstanceOfSatisfying(
                        ReadOutcome.NotJson.class,
                        notJson -> assertThat(notJson.problem().text())
                                .isEqualTo("line 1, column 13: a name in quotes must stand here, found \",\""));
        assertThat(ScenarioReader.readText("{\"person\": NaN}")).isInstanceOf(ReadOutcome.NotJson.class);
    }

    @Test
    void refusalsAreWrittenAsJson() {
        JsonObject written = ProblemWriter.write(Documents.refused(Documents.with(SQUAT, "person.heightM", "168")));
        assertThat(written).isEqualTo(Documents.object("""
                        {"error": "person.heightM: 168 is not allowed; a number from 1.3 to 2.2",
                         "problems": [{"path": "person.heightM", "given": "168", "allowed": "a number from 1.3 to 2.2"}]}
                        """));
    }
}
