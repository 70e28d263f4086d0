package talus.chain.contract.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The engine's own view of a frame: coordinate name to value, in the engine's order, in rad and m.
 *
 * @param generalizedForces net, N.m and N; the pelvis' six vanish when the body is in balance
 * @param rates velocities and accelerations when the movement has a duration
 */
public record Motion(Map<String, Double> coordinates, Map<String, Double> generalizedForces, Optional<Rates> rates) {

    /** Time derivatives of the coordinates, in rad, m and s. */
    public record Rates(Map<String, Double> velocities, Map<String, Double> accelerations) {
        public Rates {
            velocities = ordered("velocities", velocities);
            accelerations = ordered("accelerations", accelerations);
        }
    }

    public Motion {
        coordinates = ordered("coordinates", coordinates);
        generalizedForces = ordered("generalizedForces", generalizedForces);
    }

    private static Map<String, Double> ordered(String name, Map<String, Double> values) {
        for (Map.Entry<String, Double> entry : values.entrySet()) {
            Finite.require(name + "." + entry.getKey(), entry.getValue());
        }
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
