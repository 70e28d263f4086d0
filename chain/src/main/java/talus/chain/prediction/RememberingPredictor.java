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
        return Predictor.predict(scenario, ParameterValues.nominal(), references, Extent.WHOLE);
    }

    /**
     * The same with less: of a squat fewer frames, neither what one centimetre more at the wall would change nor its comparison with the
     * reference body in the same way, and no note on them.
     */
    public Prediction movements(Scenario scenario) {
        return Predictor.predict(scenario, ParameterValues.nominal(), references, Extent.MOVEMENTS);
    }

    /** The same with the first and the last frame of every movement only. */
    public Prediction ends(Scenario scenario) {
        return Predictor.predict(scenario, ParameterValues.nominal(), references, Extent.ENDS);
    }
}
