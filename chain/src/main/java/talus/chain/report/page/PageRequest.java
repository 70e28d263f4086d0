package talus.chain.report.page;

import java.util.Optional;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ScenarioReader;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.scenario.Scenario;
import talus.chain.json.Json;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonString;
import talus.chain.report.PersonUnits;
import talus.chain.report.words.UnitSystem;

/**
 * How a page asks.
 *
 * @param own the person's own scenario, before anything was tried out
 * @param before the way that this person takes when nothing is tried out, where that is known and something is
 * @param units in which this person thinks
 */
public record PageRequest(Scenario own, Optional<StrategyName> before, UnitSystem units) {
    /** The word for inches and pounds. */
    static final String US = "us";

    /** The word for centimetres and kilograms. */
    static final String METRIC = "metric";

    /**
     * Reads {@code {"own": scenario, "before": strategy, "units": "metric" or "us"}}; what is absent is the scenario that is shown, nothing, and
     * metric.
     *
     * @param shown what is asked about
     */
    public static PageRequest read(Json options, Scenario shown) {
        if (!(options instanceof JsonObject object)) {
            return new PageRequest(shown, Optional.empty(), UnitSystem.METRIC);
        }
        Optional<Scenario> own = object.get("own").flatMap(PageRequest::scenario);
        Optional<StrategyName> before = object.get("before")
                .flatMap(word -> StrategyName.ALL.stream()
                        .filter(name -> word.equals(new JsonString(name.word())))
                        .findFirst());
        return new PageRequest(own.orElse(shown), before, units(object));
    }

    /** The units that an object asks for. */
    static UnitSystem units(JsonObject object) {
        return object.get("units").equals(Optional.of(new JsonString(US))) ? UnitSystem.US : UnitSystem.METRIC;
    }

    PersonUnits personUnits() {
        return PersonUnits.all(units);
    }

    private static Optional<Scenario> scenario(Json json) {
        return ScenarioReader.read(json) instanceof ReadOutcome.Ok ok ? Optional.of(ok.scenario()) : Optional.empty();
    }
}
