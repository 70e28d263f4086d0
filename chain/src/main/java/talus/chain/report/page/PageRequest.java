package talus.chain.report.page;

import java.util.Optional;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ScenarioReader;
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
 * @param units in which this person thinks
 */
public record PageRequest(Scenario own, UnitSystem units) {
    /** The word for inches and pounds. */
    static final String US = "us";

    /** The word for centimetres and kilograms. */
    static final String METRIC = "metric";

    /**
     * Reads {@code {"own": scenario, "units": "metric" or "us"}}; what is absent is the scenario that is shown, and metric.
     *
     * @param shown what is asked about
     */
    public static PageRequest read(Json options, Scenario shown) {
        if (!(options instanceof JsonObject object)) {
            return new PageRequest(shown, UnitSystem.METRIC);
        }
        Optional<Scenario> own = object.get("own").flatMap(PageRequest::scenario);
        return new PageRequest(own.orElse(shown), units(object));
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
