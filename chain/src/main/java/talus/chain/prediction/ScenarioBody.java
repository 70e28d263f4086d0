package talus.chain.prediction;

import talus.chain.body.HumanModel;
import talus.chain.contract.scenario.Scenario;
import talus.chain.parameters.ParameterValues;

/** The body of a scenario that was answered, with what it carries: for those who draw it. */
public final class ScenarioBody {
    private ScenarioBody() {}

    /**
     * Builds the body as the prediction does.
     *
     * @throws IllegalArgumentException when the person's lengths contradict each other, so that there was no answer
     */
    public static HumanModel of(Scenario scenario) {
        return PersonModel.of(scenario.person(), ParameterValues.nominal())
                .model()
                .orElseThrow(() -> new IllegalArgumentException("person: a scenario without an answer has no body"))
                .carrying(scenario.task().setting().arms());
    }
}
