package talus.chain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Positions;
import talus.chain.contract.shape.Check;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.mechanics.multibody.Vector3;

class ResultWriterTest {

    @Test
    void whatIsWrittenHasThePublishedShape() {
        assertThat(Check.problems(ResultShape.RESULT, ResultWriter.write(SampleResult.full())))
                .isEmpty();
        assertThat(Check.problems(ResultShape.RESULT, ResultWriter.write(SampleResult.bare())))
                .isEmpty();
        assertThat(Check.problems(ResultShape.CHECK, ResultWriter.write(SampleResult.check(true))))
                .isEmpty();
        assertThat(Check.problems(ResultShape.CHECK, ResultWriter.write(SampleResult.check(false))))
                .isEmpty();
    }

    @Test
    void partsThatAreNotThereAreAbsent() {
        assertThat(ResultWriter.write(SampleResult.bare()).members().keySet())
                .containsExactly(
                        "schema",
                        "engine",
                        "scenario",
                        "ankles",
                        "sideDifference",
                        "preferred",
                        "strategies",
                        "events",
                        "notes");
        assertThat(at(ResultWriter.write(SampleResult.bare()), "preferred")).hasToString("JsonNull[]");
    }

    @Test
    void partsThatAreThereAreInTheContractsOrder() {
        assertThat(ResultWriter.write(SampleResult.full()).members().keySet())
                .containsExactlyElementsOf(ResultShape.RESULT.names());
        JsonObject frame = FrameWriter.write(SampleResult.frame(1.0, true));
        assertThat(frame.members().keySet())
                .containsExactly(
                        "phase",
                        "timeS",
                        "wallDistanceM",
                        "shinDeg",
                        "thighDeg",
                        "trunkDeg",
                        "pelvisTiltDeg",
                        "lumbarFlexionDeg",
                        "lumbarLevelsDeg",
                        "ankleDorsiflexionDeg",
                        "pronationDeg",
                        "kneeFlexionDeg",
                        "hipFlexionDeg",
                        "hipAdductionDeg",
                        "hipRotationDeg",
                        "kneeValgusDeg",
                        "kneeMedialM",
                        "heelHeightM",
                        "pressureCentre",
                        "forceN",
                        "momentNm",
                        "passiveNm",
                        "effort",
                        "load",
                        "positionsM",
                        "coordinates",
                        "generalizedForces",
                        "velocities",
                        "accelerations",
                        "contacts");
    }

    @Test
    void eachNumberStandsUnderItsOwnName() {
        Frame frame = SampleResult.frame(0.75, true);
        JsonObject written = FrameWriter.write(frame);
        assertNumber(written, "phase", 0.75);
        assertNumber(written, "shinDeg.right", frame.angles().shinDeg().right());
        assertNumber(
                written, "hipRotationDeg.left", frame.angles().hipRotationDeg().left());
        assertNumber(
                written,
                "kneeValgusDeg.left",
                frame.angles().kneeValgusDeg().left().getAsDouble());
        assertNumber(written, "kneeMedialM.left", frame.support().kneeMedialM().left());
        assertNumber(written, "heelHeightM.right", frame.support().heelHeightM().right());
        assertNumber(
                written, "forceN.right.outward", frame.support().forceRightN().outward());
        assertNumber(written, "momentNm.ankle.left", frame.momentNm().ankle().left());
        assertNumber(written, "passiveNm.l5s1", frame.passiveNm().l5s1());
        assertNumber(written, "effort.trunk", frame.effort().trunk());
        assertNumber(written, "load.l5s1ShearN", -150.0);
        assertNumber(written, "coordinates.pelvisUp", 0.9);
        Positions points = frame.positionsM();
        assertVector(written, "positionsM.ball.right", points.ball().right());
        assertVector(written, "positionsM.t12l1", points.t12l1());
        JsonArray contacts = (JsonArray) at(written, "contacts");
        assertVector(
                (JsonObject) contacts.items().getFirst(),
                "momentNm",
                frame.contacts().getFirst().momentNm());
    }

    @Test
    void aKneeWhoseValgusMeansNothingIsNull() {
        JsonObject written = FrameWriter.write(SampleResult.frame(0.0, false));
        assertThat(at(written, "kneeValgusDeg").toString()).contains("left=JsonNull[]", "right=JsonNull[]");
    }

    @Test
    void bandsAreNestedByTheirDottedPaths() {
        JsonObject bands = (JsonObject) at(ResultWriter.write(SampleResult.full()), "bands");
        assertThat(bands).isEqualTo(Documents.object("""
                        {"shinDeg": {"left": [20.5, 25.5], "right": [21.5, 26.5]}, "trunkDeg": [30, 41],
                         "momentNm": {"hip": {"left": [50, 70]}},
                         "preferred": {"heelsDown": 1},
                         "drivers": [{"name": "limits.hipFlexionDeg", "share": 0.4}]}
                        """));
    }

    @Test
    void aPathThatIsTheBeginningOfAnotherIsABug() {
        for (List<String> paths : List.of(
                List.of("a", "a.b"), List.of("a.b", "a"), List.of("a.b", "a.b.c"), List.of(""), List.of("a."))) {
            Map<String, Json> byPath = new LinkedHashMap<>();
            paths.forEach(path -> byPath.put(path, new JsonNumber(1.0)));
            assertThatThrownBy(() -> DottedPaths.nest(byPath))
                    .as(paths.toString())
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void outcomesSayWhatTheyAre() {
        JsonArray strategies = (JsonArray) at(ResultWriter.write(SampleResult.full()), "strategies");
        assertThat(at((JsonObject) strategies.items().get(1), "outcome")).isEqualTo(Documents.object("""
                        {"kind": "infeasible",
                         "blocks": [{"what": "ankleLimit", "side": "left", "text": "The left ankle is at its limit."}],
                         "reached": {"thighDeg": 12.5}}
                        """));
        assertThat(at((JsonObject) strategies.items().get(2), "outcome"))
                .isEqualTo(Documents.object("{\"kind\": \"unavailable\"}"));
    }

    private static Json at(JsonObject document, String path) {
        Json here = document;
        for (String name : path.split("\\.", -1)) {
            here = ((JsonObject) here).get(name).orElseThrow(() -> new AssertionError(path));
        }
        return here;
    }

    private static void assertNumber(JsonObject document, String path, double value) {
        assertThat(at(document, path)).as(path).isEqualTo(new JsonNumber(value));
    }

    private static void assertVector(JsonObject document, String path, Vector3 vector) {
        assertThat(at(document, path)).as(path).isEqualTo(JsonArray.ofNumbers(vector.x(), vector.y(), vector.z()));
    }
}
