package talus.care.dose;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import talus.care.event.Region;
import talus.care.rule.Reason;
import talus.care.symptom.Signal;

/**
 * What keeps doses from rising on a day, whatever the exercise.
 *
 * @param stay why nothing rises; empty when doses may
 * @param signals what the regions say
 * @param awayDays days since the last set; 0 when there was none
 * @param irritable whether half the dose is enough
 * @param smallSteps whether each dose is done twice before it rises
 * @param sessionsAWeek over which a week's stretching is spread
 * @param minutes of a session
 */
public record Brakes(
        Optional<Reason> stay,
        Map<Region, Signal> signals,
        int awayDays,
        boolean irritable,
        boolean smallSteps,
        int sessionsAWeek,
        int minutes) {
    public Brakes {
        signals = Collections.unmodifiableMap(new LinkedHashMap<>(signals));
    }
}
