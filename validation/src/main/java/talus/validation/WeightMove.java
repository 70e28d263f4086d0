package talus.validation;

import java.util.ArrayList;
import java.util.List;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterValues;
import talus.chain.registry.ModelParameters;

/**
 * One parameter of the cost, or an assumed one that moves squats most, away from its nominal value.
 *
 * @param parameter which
 * @param words how far
 * @param value what it becomes
 */
record WeightMove(Parameter parameter, String words, double value) {
    /** Weights and ratios of weights; a unit of the cost only says what costs 1 under its weight. */
    private static final String COST = "cost.";

    private static final String UNIT = "cost.unit.";

    /** The two assumed parameters, no weights, that {@code validation/run drivers} finds to move squats most. */
    private static final List<String> LEADING = List.of("person.hipFlexionLimit", "tissue.belly.onset");

    /** Every weight and ratio halved and doubled, and the leading assumed parameters a prior's standard deviation lower and higher. */
    static List<WeightMove> all() {
        List<WeightMove> moves = new ArrayList<>();
        for (Parameter parameter : ModelParameters.all()) {
            if (parameter.name().startsWith(COST) && !parameter.name().startsWith(UNIT)) {
                moves.add(new WeightMove(parameter, "halved", 0.5 * parameter.value()));
                moves.add(new WeightMove(parameter, "doubled", 2 * parameter.value()));
            }
        }
        for (Parameter parameter : ModelParameters.all()) {
            if (LEADING.contains(parameter.name())) {
                moves.add(new WeightMove(parameter, "1 SD lower", parameter.at(-1)));
                moves.add(new WeightMove(parameter, "1 SD higher", parameter.at(1)));
            }
        }
        return moves;
    }

    ParameterValues values() {
        return ParameterValues.nominal().with(parameter, value);
    }
}
