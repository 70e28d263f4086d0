package talus.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import talus.chain.contract.result.StrategyName;
import talus.chain.json.Json;
import talus.chain.json.JsonArray;
import talus.chain.json.JsonNumber;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;

class PopulationTest {
    private static final long SEED = 9;
    private static final Path TARGETS = Path.of("targets.json");
    private static final double ROUNDING = 1e-9;

    /** People whose postures are told by formula, so that every figure is known. */
    private static Findings told(int people) throws IOException {
        DrawnPeople drawn = new DrawnPeople(SEED);
        List<Squatter> squatters =
                IntStream.range(0, people).mapToObj(i -> told(drawn.person(i))).toList();
        return new Population(SEED, squatters, Targets.read(TARGETS, "populationTargets")).run();
    }

    private static Squatter told(DrawnPeople.Drawn drawn) {
        DrawnPeople.Measured m = drawn.measured();
        Map<DrawnSquat, DrawnSquat.Done> done = new EnumMap<>(DrawnSquat.class);
        for (DrawnSquat squat : DrawnSquat.ALL) {
            boolean raised = squat == DrawnSquat.BAR_HEELS_RAISED;
            boolean stopped = squat == DrawnSquat.BAR_KNEES_BEHIND_TOES;
            double bend = squat.withBar() ? m.loadedBendDeg() : m.unloadedBend();
            double depth = drawn.isMale()
                    ? m.unloadedBend() + 2 * m.hipFlexionDeg()
                    : m.unloadedBend() + 2 * m.dorsiflexorStrength();
            DrawnSquat.Bottom bottom = new DrawnSquat.Bottom(
                    stopped ? 28 : 35,
                    0,
                    60 - 0.5 * bend - (raised ? 1.5 : 0) + (stopped ? 5 : 0),
                    15,
                    20 - 0.3 * bend - (raised ? 4 : 0),
                    depth,
                    stopped ? 300 : 200,
                    stopped ? 120 : 180);
            done.put(squat, new DrawnSquat.Done(Optional.of(StrategyName.HEELS_DOWN), Optional.of(bottom)));
        }
        return new Squatter(drawn, done);
    }

    @Test
    void everyRowIsSimulatedAndHasTheFigureThatThePosturesHave() throws IOException {
        JsonObject figures = told(60).figures();
        for (Json row : ((JsonArray) figures.get("targets").orElseThrow()).items()) {
            JsonObject target = (JsonObject) row;
            String id = ((JsonString) target.get("id").orElseThrow()).value();
            double simulated = ((JsonNumber) target.get("simulated").orElseThrow()).value();
            switch (id) {
                case "D4.explained", "D8.men", "D8.women" ->
                    assertThat(simulated).as(id).isCloseTo(1, within(ROUNDING));
                case "D4.direction", "D5.onHips", "D5.overhead", "D32.level" ->
                    assertThat(simulated).as(id).isCloseTo(-1, within(ROUNDING));
                case "D8.menAnkle", "D8.menHip", "D8.womenAnkle", "D8.womenStrength" ->
                    assertThat(simulated).as(id).isPositive();
                case "V8.population.hip" -> assertThat(simulated).isCloseTo(100, within(ROUNDING));
                case "V8.population.knee" -> assertThat(simulated).isCloseTo(-60, within(ROUNDING));
                case "V8.population.trunk" -> assertThat(simulated).isCloseTo(5, within(ROUNDING));
                case "V8.population.shin" -> assertThat(simulated).isCloseTo(-7, within(ROUNDING));
                case "D20.trunk" -> assertThat(simulated).isCloseTo(-1.5, within(ROUNDING));
                case "D20.lumbar" -> assertThat(simulated).isCloseTo(-4, within(ROUNDING));
                default -> throw new AssertionError("a row without a figure that is known: " + id);
            }
        }
    }

    @Test
    void whatThePosturesContradictIsMissedAndNothingElse() throws IOException {
        assertThat(told(60).missed())
                .extracting(line -> line.substring(0, line.indexOf(':')))
                .containsExactly(
                        "D4.explained", "D5.onHips", "D5.overhead", "D8.men", "D8.women", "D20.lumbar", "D32.level");
    }

    @Test
    void tooFewPeopleGiveNoFigure() throws IOException {
        assertThat(told(4).missed()).hasSize(17).allMatch(line -> line.endsWith("null"));
    }

    @Test
    void aDrawnPersonDoesEverySquatAndComesWhereItAsks() {
        DrawnPeople.Drawn drawn = new DrawnPeople(SEED).person(1);
        Squatter squatter = Squatter.of(drawn);
        assertThat(DrawnSquat.ALL).allMatch(squatter::can);
        assertThat(squatter.bottom(DrawnSquat.BAR).thighDeg()).isCloseTo(0, within(1e-3));
        assertThat(squatter.bottom(DrawnSquat.DEEPEST).depth())
                .isGreaterThan(squatter.bottom(DrawnSquat.HANDS_ON_HIPS).depth());
        assertThat(squatter.bottom(DrawnSquat.BAR_HEELS_RAISED).shinDeg())
                .isGreaterThan(squatter.bottom(DrawnSquat.BAR).shinDeg());
    }
}
