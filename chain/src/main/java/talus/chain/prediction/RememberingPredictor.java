package talus.chain.prediction;

import talus.chain.contract.scenario.Scenario;
import talus.chain.parameters.ParameterValues;

/**
 * Predicts one scenario after another as {@link Predictor} does, to the bit, and sooner where they have their reference body in common.
 * For one thread.
 */
public final class RememberingPredictor {
    private final ReferenceMemory references = new ReferenceMemory();

    /** Answers a scenario with every parameter at its nominal value. */
    public Prediction predict(Scenario scenario) {
        return Predictor.predict(scenario, ParameterValues.nominal(), references);
    }
}
