package talus.chain.contract.result;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Change of the last frame's scalars for one centimetre more at the wall, ankle by ankle.
 *
 * @param left by dotted path in the frame, for one centimetre more on the left; in JSON the path is nested
 * @param right the same for the right
 */
public record PerCentimetre(Map<String, Double> left, Map<String, Double> right) {
    public PerCentimetre {
        left = ordered(left);
        right = ordered(right);
    }

    private static Map<String, Double> ordered(Map<String, Double> values) {
        for (Map.Entry<String, Double> entry : values.entrySet()) {
            Finite.require(entry.getKey(), entry.getValue());
        }
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
