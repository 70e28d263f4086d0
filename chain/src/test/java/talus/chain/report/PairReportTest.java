package talus.chain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ScenarioReader;
import talus.chain.contract.result.Frame;
import talus.chain.contract.scenario.Scenario;
import talus.chain.json.Json;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.Predictor;
import talus.chain.report.words.Decimal;
import talus.chain.report.words.UnitSystem;
import talus.chain.report.words.Words;

/** Two scenarios side by side, answered by the engine. */
class PairReportTest {
    private static final String STIFF = scenario("0.05", "");
    private static final String LOADED = scenario("0.09", ", \"load\": {\"massKg\": 20, \"position\": \"front\"}");

    /** Thighs far below level with ankles that hardly bend: no way to do it with both heels down. */
    private static final String OUT_OF_REACH =
            scenario("-0.05", ", \"depth\": {\"thighDeg\": -25}, \"arms\": \"overhead\"");

    private static final PairReport.Named A = answered("a", STIFF);
    private static final PairReport.Named B = answered("b", LOADED);

    private static String scenario(String leftM, String task) {
        return "{\"person\": {\"sex\": \"female\", \"ageYears\": 41, \"heightM\": 1.68, \"massKg\": 66},"
                + " \"ankles\": {\"left\": {\"wallDistanceM\": " + leftM + "}, \"right\": {\"wallDistanceM\": 0.11}},"
                + " \"task\": {\"kind\": \"squat\"" + task + "}, \"options\": {\"frames\": 2, \"compare\": false}}";
    }

    private static PairReport.Named answered(String name, String text) {
        Scenario scenario = ((ReadOutcome.Ok) ScenarioReader.readText(text)).scenario();
        Prediction.Answered answered = (Prediction.Answered) Predictor.predict(scenario);
        return new PairReport.Named(name, scenario, DailyDemands.check(answered.result(), Optional.empty()));
    }

    private static PairReport.Named named(String name, PairReport.Named answered) {
        return new PairReport.Named(name, answered.asked(), answered.check());
    }

    private static Frame frame(PairReport.Named named) {
        return Shown.ofPerson(named.result()).orElseThrow().frame();
    }

    private static String text(PairReport.Named a, PairReport.Named b) {
        return PlainText.of(PairReport.of(a, b, UnitSystem.METRIC));
    }

    private static JsonObject changes(PairReport.Named a, PairReport.Named b) {
        return (JsonObject) PairWriter.write(a, b).get("changes").orElseThrow();
    }

    private static double change(JsonObject changes, String path) {
        return ((JsonNumber) changes.get(path).orElseThrow()).value();
    }

    @Test
    void oneScenarioTwiceDiffersInNothing() {
        PairReport.Named one = named("one.json", A);
        PairReport.Named other = named("other.json", A);
        assertThat(text(one, other)).contains("A: one.json", "B: other.json", "Nothing: both ask the same.");
        assertThat(changes(one, other).members().values())
                .hasSizeGreaterThan(40)
                .allSatisfy(value -> assertThat(((JsonNumber) value).value()).isZero());
    }

    @Test
    void onlyWhatWasAskedDifferentlyIsListed() {
        String text = text(A, B);
        String asked = text.substring(text.indexOf("What differs"), text.indexOf("How far each shin"));
        assertThat(asked)
                .containsPattern("ankles.left.wallDistanceM +0.05 +0.09\n")
                .containsPattern("task.load.massKg +- +20\n")
                .containsPattern("task.load.position +- +front\n")
                .doesNotContain("ageYears", "options", "toeOutDeg", "ankles.right");
    }

    @Test
    void everyNumberIsOneOfTheTwoFrames() {
        String text = text(A, B);
        double trunkA = Decimal.rounded(frame(A).angles().trunkDeg(), 0);
        double trunkB = Decimal.rounded(frame(B).angles().trunkDeg(), 0);
        assertThat(text)
                .containsPattern("Trunk leans forward +" + Decimal.of(trunkA, 0) + " degrees +" + Decimal.of(trunkB, 0)
                        + " degrees +\\Q" + Decimal.signed(trunkB - trunkA, 0) + "\\E\n")
                .containsPattern(
                        "Knee +" + Decimal.of(frame(A).momentNm().knee().left(), 0) + " +"
                                + Decimal.of(frame(A).momentNm().knee().right(), 0) + " +"
                                + Decimal.of(frame(B).momentNm().knee().left(), 0) + " +"
                                + Decimal.of(frame(B).momentNm().knee().right(), 0) + "\n")
                .containsPattern(way(A) + " +easiest +" + Decimal.of(cost(A), 2))
                .containsPattern(way(B) + " .*easiest +" + Decimal.of(cost(B), 2) + "\n");
        JsonObject changes = changes(A, B);
        assertThat(change(changes, "trunkDeg"))
                .isEqualTo(frame(B).angles().trunkDeg() - frame(A).angles().trunkDeg());
        assertThat(change(changes, "momentNm.knee.left"))
                .isEqualTo(frame(B).momentNm().knee().left()
                        - frame(A).momentNm().knee().left());
    }

    private static String way(PairReport.Named named) {
        return Words.say(SquatSection.shortName(
                Shown.ofPerson(named.result()).orElseThrow().strategy().name()));
    }

    private static double cost(PairReport.Named named) {
        return Shown.ofPerson(named.result()).orElseThrow().strategy().cost().orElseThrow();
    }

    @Test
    void exchangedScenariosGiveOppositeChanges() {
        JsonObject there = changes(A, B);
        JsonObject back = changes(B, A);
        assertThat(there.members()).hasSameSizeAs(back.members());
        for (Map.Entry<String, Json> entry : there.members().entrySet()) {
            assertThat(change(back, entry.getKey()))
                    .as(entry.getKey())
                    .isEqualTo(-((JsonNumber) entry.getValue()).value());
        }
    }

    @Test
    void whatStopsOneOfThemIsSaid() {
        PairReport.Named stopped = answered("a", OUT_OF_REACH);
        String text = text(stopped, B);
        assertThat(text).containsPattern("heels down +stopped ").containsPattern("- A, heels down: [A-Z]");
        assertThat(text.contains("A does not get as far as asked"))
                .isEqualTo(stopped.result().preferred().isEmpty());
    }

    @Test
    void theMarginsOfBothStandInOneTable() {
        String text = text(A, B);
        assertThat(text)
                .containsPattern("Task +Shin leans by +A left +A right +B left +B right\n")
                .containsPattern(
                        "Walking on the level +about 10 +\\d+ to spare +\\d+ to spare +\\d+ to spare +\\d+ to spare");
    }
}
