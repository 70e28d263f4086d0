package talus.chain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import talus.chain.contract.scenario.TaskField;
import talus.chain.contract.scenario.TaskKind;
import talus.chain.json.JsonObject;
import talus.chain.json.NumberText;

/** The ranges stand here a second time, copied by hand from the contract. */
class ScenarioRangesTest {

    @ParameterizedTest
    @CsvSource({
        "squat, person.ageYears, 18, 90",
        "squat, person.heightM, 1.3, 2.2",
        "squat, person.massKg, 35, 200",
        "squat, person.segments.shankM, 0.2, 0.7",
        "squat, person.segments.thighM, 0.2, 0.7",
        "squat, person.segments.trunkM, 0.3, 0.8",
        "squat, person.segments.footLengthM, 0.15, 0.4",
        "squat, person.segments.ankleHeightM, 0.03, 0.15",
        "squat, person.strength.hip, 0.3, 2",
        "squat, person.strength.knee, 0.3, 2",
        "squat, person.strength.ankle, 0.3, 2",
        "squat, person.strength.trunk, 0.3, 2",
        "squat, person.limits.hipFlexionDeg, 60, 150",
        "squat, person.limits.kneeFlexionDeg, 90, 165",
        "squat, person.limits.lumbarFlexionDeg, 10, 90",
        "squat, person.footStiffness, 0.3, 3",
        "squat, ankles.left.wallDistanceM, -0.1, 0.25",
        "squat, ankles.right.limitDeg, 5, 60",
        "squat, task.depth.thighDeg, -40, 90",
        "singleLegSquat, task.depth.kneeFlexionDeg, 0, 165",
        "lunge, task.stepLengthM, 0.1, 1.5",
        "squat, task.stance.widthM, 0.1, 1",
        "squat, task.stance.toeOutDeg, 0, 45",
        "squat, task.wedges.left.heelM, 0, 0.12",
        "squat, task.wedges.right.pitchDeg, -25, 30",
        "stairUp, task.stepHeightM, 0.05, 0.6",
        "sit, task.seatHeightM, 0.15, 0.9",
        "sitToStand, task.feetBackM, -0.4, 0.3",
        "pickUp, task.object.massKg, 0, 300",
        "pickUp, task.object.handHeightM, 0, 1.5",
        "bend, task.object.handForwardM, -0.2, 0.9",
        "squat, task.impose.shinDeg, -30, 60",
        "squat, task.impose.thighDeg, -40, 90",
        "squat, task.impose.trunkDeg, -30, 130",
        "squat, task.durationS, 0.3, 10",
        "squat, options.frames, 2, 120",
        "squat, options.referenceWallDistanceM, -0.1, 0.25",
        "squat, options.bands.draws, 20, 2000",
        "squat, options.bands.seed, 0, 9007199254740991"
    })
    void aNumberIsAcceptedToItsEndsAndRefusedBeyondThem(String kind, String path, double low, double high) {
        JsonObject document = Documents.smallest(kind);
        for (double end : new double[] {low, high}) {
            Documents.accepted(Documents.with(document, path, NumberText.write(end)));
        }
        boolean whole = path.startsWith("options.frames") || path.startsWith("options.bands");
        for (double beyond :
                whole ? new double[] {low - 1, high + 1} : new double[] {Math.nextDown(low), Math.nextUp(high)}) {
            assertRefusedAt(Documents.with(document, path, NumberText.write(beyond)), path, "a ");
        }
        assertRefusedAt(Documents.with(document, path, "1e300"), path, "from ");
        for (String other : new String[] {"\"1\"", "null", "true", "[]", "{}"}) {
            assertRefusedAt(Documents.with(document, path, other), path, "number");
        }
    }

    @ParameterizedTest
    @CsvSource({"options.frames", "options.bands.draws", "options.bands.seed"})
    void aWholeNumberIsWhole(String path) {
        JsonObject document = Documents.smallest("squat");
        Documents.accepted(Documents.with(document, path, "40.0"));
        assertRefusedAt(Documents.with(document, path, "40.5"), path, "a whole number from");
    }

    @Test
    void loadsAreAcceptedToTheirEnds() {
        JsonObject document = Documents.with(Documents.smallest("squat"), "task.load.position", "\"front\"");
        Documents.accepted(Documents.with(document, "task.load.massKg", "0"));
        Documents.accepted(Documents.with(document, "task.load.massKg", "300"));
        assertRefusedAt(Documents.with(document, "task.load.massKg", "301"), "task.load.massKg", "from 0 to 300");
        assertRefusedAt(Documents.with(document, "task.load.massKg", "-1"), "task.load.massKg", "from 0 to 300");
    }

    @Test
    void aDurationIsZeroOrAtLeastThreeTenths() {
        JsonObject document = Documents.smallest("squat");
        Documents.accepted(Documents.with(document, "task.durationS", "0"));
        assertRefusedAt(
                Documents.with(document, "task.durationS", "0.2"), "task.durationS", "0 or a number from 0.3 to 10");
    }

    @ParameterizedTest
    @CsvSource({
        "squat, person.sex, female male",
        "squat, task.load.position, highBar lowBar front goblet overhead inHands",
        "squat, task.arms, atSides forward onHips acrossChest overhead",
        "kneeToWall, task.leg, left right",
        "stepDown, task.direction, forward lateral backward",
        "sit, task.trunk, upright relaxed bent",
        "sitToStand, task.hands, free armrests",
        "pickUp, task.style, free stoop squat",
        "squat, options.strategies, preferred all",
        "squat, schema, talus/scenario/1"
    })
    void aWordIsOneOfItsWords(String kind, String path, String words) {
        JsonObject document = Documents.smallest(kind);
        if (path.equals("task.load.position")) {
            document = Documents.with(document, "task.load.massKg", "20");
        }
        for (String word : words.split(" ", -1)) {
            Documents.accepted(Documents.with(document, path, "\"" + word + "\""));
        }
        String first = words.split(" ", -1)[0];
        for (String other :
                new String[] {"\"\"", "\"" + first.toUpperCase(java.util.Locale.ROOT) + "\"", "1", "null"}) {
            assertRefusedAt(Documents.with(document, path, other), path, first);
        }
    }

    @ParameterizedTest
    @CsvSource({"task.kneesBehindToes, true or false", "options.compare, true or false", "task.depth.deepest, true"})
    void aFlagIsAFlag(String path, String allowed) {
        JsonObject document = Documents.smallest("squat");
        Documents.accepted(Documents.with(document, path, "true"));
        for (String other : new String[] {"\"true\"", "1", "0", "null", "{}"}) {
            assertRefusedAt(Documents.with(document, path, other), path, allowed);
        }
    }

    @Test
    void deepestIsTrueOrLeftOut() {
        assertRefusedAt(
                Documents.with(Documents.smallest("squat"), "task.depth.deepest", "false"),
                "task.depth.deepest",
                "false is not allowed; true");
    }

    @ParameterizedTest
    @MethodSource("fieldsAndKinds")
    void aFieldIsReadForTheKindsThatHaveItAndRefusedForTheOthers(TaskField field, TaskKind kind) {
        String path = "task." + field.word();
        JsonObject document = Documents.with(Documents.smallest(kind), path, example(field));
        if (kind.has(field)) {
            Documents.accepted(document);
        } else {
            assertRefusedAt(document, path, "this field belongs to ");
        }
    }

    static Stream<Arguments> fieldsAndKinds() {
        return TaskField.ALL.stream().flatMap(field -> TaskKind.ALL.stream().map(kind -> Arguments.of(field, kind)));
    }

    private static String example(TaskField field) {
        return switch (field) {
            case DEPTH -> "{\"kneeFlexionDeg\": 60}";
            case LEG -> "\"right\"";
            case DIRECTION -> "\"lateral\"";
            case SEAT_HEIGHT -> "0.4";
            case STEP_HEIGHT -> "0.2";
            case STEP_LENGTH -> "0.5";
            case FEET_BACK -> "-0.05";
            case HANDS -> "\"armrests\"";
            case TRUNK -> "\"bent\"";
            case OBJECT -> "{\"massKg\": 8}";
            case STYLE -> "\"stoop\"";
            case LOAD -> "{\"massKg\": 20, \"position\": \"goblet\"}";
            case ARMS -> "\"overhead\"";
            case STANCE -> "{\"widthM\": 0.3}";
            case WEDGES -> "{\"left\": {\"heelM\": 0.02}}";
            case IMPOSE -> "{\"shinDeg\": 20}";
            case KNEES_BEHIND_TOES -> "true";
            case DURATION -> "2";
        };
    }

    private static void assertRefusedAt(JsonObject document, String path, String allowed) {
        assertThat(Documents.refused(document)).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.text()).contains(allowed);
        });
    }
}
