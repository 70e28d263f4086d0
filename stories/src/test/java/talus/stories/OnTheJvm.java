package talus.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ScenarioReader;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.scenario.Wedge;
import talus.chain.contract.scenario.Wedges;
import talus.chain.json.JsonObject;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.Predictor;
import talus.chain.report.ChangeTable;
import talus.chain.report.Shown;
import talus.chain.report.words.UnitSystem;

/** The same scenario answered outside the browser. */
record OnTheJvm(Result result) {
    static OnTheJvm of(JsonObject scenario) {
        ReadOutcome read = ScenarioReader.read(scenario);
        assertThat(read).isInstanceOf(ReadOutcome.Ok.class);
        Prediction prediction = Predictor.predict(((ReadOutcome.Ok) read).scenario());
        assertThat(prediction).isInstanceOf(Prediction.Answered.class);
        return new OnTheJvm(((Prediction.Answered) prediction).result());
    }

    /** The cells of the whole table as a page shows them in metric units. */
    List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        List<ChangeTable.Line> lines = ChangeTable.lines(
                Shown.ofPerson(result).orElseThrow().frame(),
                Shown.ofMoreBend(result).map(Shown::frame),
                Optional.empty(),
                UnitSystem.METRIC);
        for (ChangeTable.Line line : lines) {
            List<String> cells = new ArrayList<>(List.of(line.title(), line.mine()));
            line.other().ifPresent(cells::add);
            line.difference().ifPresent(cells::add);
            rows.add(cells);
        }
        return rows;
    }

    /** How far the trunk leans at the end of one way to do it, degrees. */
    double trunkDeg(StrategyName way) {
        return result.strategies().stream()
                .filter(strategy -> strategy.name() == way)
                .map(strategy -> strategy.frames().getLast().angles().trunkDeg())
                .findFirst()
                .orElseThrow();
    }

    /** What lies under the left heel and under the right one, m. */
    List<Double> heelRaisedM() {
        Wedges wedges = result.scenario().task().setting().wedges();
        return Stream.of(wedges.left(), wedges.right())
                .map(wedge -> wedge instanceof Wedge.HeelHeight height ? height.heelM() : 0.0)
                .toList();
    }

    /** How far a shin can lean, as it is told. */
    String limits() {
        return UnitSystem.degrees(result.ankles().left().limitDeg());
    }
}
