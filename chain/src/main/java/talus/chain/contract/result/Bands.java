package talus.chain.contract.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How sure the model is: bands of the last frame, from 5 to 95 %.
 *
 * @param scalars by dotted path in the frame ({@code shinDeg.left}); in JSON the path is nested
 * @param preferred how often each strategy was preferred, fractions of the draws
 * @param drivers what the bands hang on most, the strongest first
 */
public record Bands(Map<String, Band> scalars, Map<StrategyName, Double> preferred, List<Driver> drivers) {
    public Bands {
        scalars = Collections.unmodifiableMap(new LinkedHashMap<>(scalars));
        for (double fraction : preferred.values()) {
            Finite.require("preferred", fraction);
        }
        preferred = Collections.unmodifiableMap(new LinkedHashMap<>(preferred));
        drivers = List.copyOf(drivers);
    }

    /**
     * A parameter that drives the bands.
     *
     * @param share of the variance
     */
    public record Driver(String name, double share) {
        public Driver {
            Finite.require("share", share);
        }
    }
}
