package talus.chain.contract.result;

import java.util.List;
import java.util.Optional;

/**
 * The answer of {@code talus check}.
 *
 * @param demands what daily tasks ask of the ankles
 * @param result of the scenario that was checked
 */
public record CheckResult(
        AnkleAnswers ankles, SideDifference sideDifference, Optional<List<Demand>> demands, Result result) {
    /** The value of the field {@code schema}. */
    public static final String SCHEMA = "talus/check/1";

    public CheckResult {
        demands = demands.map(List::copyOf);
    }

    /**
     * What one task asks of an ankle.
     *
     * @param task its name
     * @param needsDeg inclination of the shin that this body needs
     * @param marginDeg what each ankle has, minus that
     * @param source where the number comes from
     */
    public record Demand(String task, double needsDeg, Sides marginDeg, String source) {
        public Demand {
            Finite.require("needsDeg", needsDeg);
        }
    }
}
