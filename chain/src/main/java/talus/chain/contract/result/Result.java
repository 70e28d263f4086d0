package talus.chain.contract.result;

import java.util.List;
import java.util.Optional;
import talus.chain.contract.scenario.Scenario;

/**
 * The answer to a scenario.
 *
 * @param engine version
 * @param scenario with every default filled in
 * @param preferred empty when nothing is feasible; null in JSON
 * @param strategies the listed ones
 * @param reference the same body with more ankle bend, by the strategy it prefers
 */
public record Result(
        String engine,
        Scenario scenario,
        AnkleAnswers ankles,
        SideDifference sideDifference,
        Optional<StrategyName> preferred,
        List<Strategy> strategies,
        Optional<Strategy> reference,
        Optional<Comparison> comparison,
        Optional<PerCentimetre> perCentimetre,
        Optional<Bands> bands,
        List<Event> events,
        List<Note> notes) {
    /** The value of the field {@code schema}. */
    public static final String SCHEMA = "talus/result/1";

    public Result {
        strategies = List.copyOf(strategies);
        events = List.copyOf(events);
        notes = List.copyOf(notes);
    }
}
