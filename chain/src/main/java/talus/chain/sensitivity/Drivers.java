package talus.chain.sensitivity;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiFunction;
import talus.chain.contract.scenario.Scenario;
import talus.chain.parameters.Parameter;
import talus.chain.parameters.ParameterValues;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.Predictor;

/**
 * What the answers of one scenario hang on: each parameter moved by one standard deviation of its prior to either side, all others
 * nominal. Every answer is found from the scenario alone, never from a neighbour's, so that the order of asking changes nothing.
 */
public final class Drivers {
    private final Scenario scenario;
    private final BiFunction<Scenario, ParameterValues, Prediction> engine;
    private final Bottom nominal;
    private final Set<String> asked = new HashSet<>();

    public Drivers(Scenario scenario) {
        this(scenario, Predictor::predict);
    }

    /** The same with a given engine. */
    public Drivers(Scenario scenario, BiFunction<Scenario, ParameterValues, Prediction> engine) {
        this.scenario = scenario;
        this.engine = engine;
        this.nominal = answer(ParameterValues.nominal().tellingOf(parameter -> asked.add(parameter.name())));
    }

    /** The scenario's answer with every parameter at its nominal value. */
    public Bottom nominal() {
        return nominal;
    }

    /** Whether the scenario's answer asks for a parameter at all. */
    public boolean asksFor(Parameter parameter) {
        return asked.contains(parameter.name());
    }

    /**
     * What hangs on one parameter: two answers, or none when it is not asked for.
     *
     * @throws IllegalArgumentException when it has no prior
     */
    public Driver of(Parameter parameter) {
        if (!(parameter.priorSd() > 0)) {
            throw new IllegalArgumentException("parameter " + parameter.name() + " has no prior");
        }
        return asked.contains(parameter.name())
                ? new Driver(nominal, at(parameter, -1), at(parameter, 1))
                : new Driver(nominal, nominal, nominal);
    }

    private Bottom at(Parameter parameter, double z) {
        return answer(ParameterValues.nominal().with(parameter, parameter.at(z)));
    }

    private Bottom answer(ParameterValues values) {
        return Bottom.of(engine.apply(scenario, values));
    }
}
