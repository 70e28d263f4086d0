package talus.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import talus.chain.contract.result.Frame;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterValues;
import talus.chain.registry.ModelParameters;

class WeightTableTest {
    private static final String WEIGHT = "cost.weight.";
    private static final Parameter EFFORT = weights().stream()
            .filter(p -> p.name().equals(WEIGHT + "effort"))
            .findFirst()
            .orElseThrow();

    /** Where two solutions of one problem may end on its flat floor, in steps that would be noticed. */
    private static final double SAME = 1e-3;

    private static List<Parameter> weights() {
        return ModelParameters.all().stream()
                .filter(p -> p.name().startsWith(WEIGHT))
                .toList();
    }

    @Test
    void aWeightThatStaysAsItIsFlipsAndMovesNothing() {
        WeightTable table = WeightTable.compute(
                List.of(new WeightMove(EFFORT, "as it is", EFFORT.value())), List.of(WeightedSquat.BOTH_STIFF));
        WeightTable.Row row = table.rows().getFirst();
        assertThat(table.flips(row)).isEmpty();
        assertThat(table.turns(row)).isEmpty();
        assertThat(table.largestShift(row)).isEmpty();
        assertThat(row.answer(WeightedSquat.BOTH_STIFF)).isEqualTo(table.nominal(WeightedSquat.BOTH_STIFF));
    }

    @Test
    void onlyRatiosOfWeightsCount() {
        ParameterValues effortDoubled = ParameterValues.nominal().with(EFFORT, 2 * EFFORT.value());
        ParameterValues othersHalved = ParameterValues.nominal();
        for (Parameter weight : weights()) {
            if (!weight.equals(EFFORT)) {
                othersHalved = othersHalved.with(weight, 0.5 * weight.value());
            }
        }
        Frame one =
                WeightAnswer.of(WeightedSquat.AMPLE, effortDoubled).heelsDown().orElseThrow();
        Frame other =
                WeightAnswer.of(WeightedSquat.AMPLE, othersHalved).heelsDown().orElseThrow();
        for (Reading reading : Reading.ALL) {
            assertThat(reading.of(one))
                    .as(reading.word())
                    .isCloseTo(reading.of(other), within(SAME * reading.noticeable()));
        }
    }

    @Test
    void everyWeightAndRatioIsHalvedAndDoubledAndTwoAssumedNumbersMove() {
        List<WeightMove> moves = WeightMove.all();
        List<Parameter> halved = ModelParameters.all().stream()
                .filter(p -> p.name().startsWith("cost.") && !p.name().startsWith("cost.unit."))
                .toList();
        assertThat(halved).containsAll(weights());
        for (Parameter weight : halved) {
            assertThat(moves.stream().filter(m -> m.parameter().equals(weight)).map(WeightMove::value))
                    .containsExactly(0.5 * weight.value(), 2 * weight.value());
        }
        assertThat(moves).hasSize(2 * (halved.size() + 2));
    }
}
