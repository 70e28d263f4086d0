package talus.chain.parameters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What every parameter is taken to be in one run: the nominal values, some of them replaced. Immutable. */
public final class ParameterValues {
    private static final ParameterValues NOMINAL = new ParameterValues(Map.of(), parameter -> {});

    private final Map<String, Double> replaced;
    private final Consumer<Parameter> asked;

    private ParameterValues(Map<String, Double> replaced, Consumer<Parameter> asked) {
        this.replaced = replaced;
        this.asked = asked;
    }

    /** Every parameter at its nominal value. */
    public static ParameterValues nominal() {
        return NOMINAL;
    }

    /** The value of one parameter in this run, in its unit. Asked once, when an object is built, never in a hot loop. */
    public double of(Parameter parameter) {
        asked.accept(parameter);
        Double value = replaced.get(parameter.name());
        return value == null ? parameter.value() : value;
    }

    /**
     * The same run, which tells of every parameter that it is asked for: a parameter that nobody asks for in a run changes nothing in it.
     */
    public ParameterValues tellingOf(Consumer<Parameter> listener) {
        return new ParameterValues(replaced, listener);
    }

    /** The same run with one value replaced. */
    public ParameterValues with(Parameter parameter, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(
                    "parameter " + parameter.name() + ": value " + value + " must be finite");
        }
        Map<String, Double> next = new HashMap<>(replaced);
        next.put(parameter.name(), value);
        return new ParameterValues(next, asked);
    }

    /**
     * The same run with each of these parameters at its own number of standard deviations from its nominal value.
     *
     * @param standardDeviations one number a parameter, in the order of the list
     */
    public ParameterValues withDraw(List<Parameter> parameters, double[] standardDeviations) {
        if (parameters.size() != standardDeviations.length) {
            throw new IllegalArgumentException(
                    "draw: " + standardDeviations.length + " numbers for " + parameters.size() + " parameters");
        }
        Map<String, Double> next = new HashMap<>(replaced);
        for (int i = 0; i < parameters.size(); i++) {
            next.put(parameters.get(i).name(), parameters.get(i).at(standardDeviations[i]));
        }
        return new ParameterValues(next, asked);
    }
}
