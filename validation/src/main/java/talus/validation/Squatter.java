package talus.validation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A person of a population and the bottoms of the squats that this person can do with the heels down.
 *
 * @param drawn the person
 * @param bottoms by squat
 */
record Squatter(DrawnPeople.Drawn drawn, Map<DrawnSquat, DrawnSquat.Bottom> bottoms) {
    /** The person does every squat. */
    static Squatter of(DrawnPeople.Drawn drawn) {
        Map<DrawnSquat, DrawnSquat.Bottom> bottoms = new EnumMap<>(DrawnSquat.class);
        for (DrawnSquat squat : DrawnSquat.ALL) {
            squat.of(drawn).ifPresent(bottom -> bottoms.put(squat, bottom));
        }
        return new Squatter(drawn, bottoms);
    }

    boolean isMale() {
        return drawn.isMale();
    }

    DrawnPeople.Measured measured() {
        return drawn.measured();
    }

    boolean can(DrawnSquat squat) {
        return bottoms.containsKey(squat);
    }

    /**
     * The bottom of a squat.
     *
     * @throws IllegalStateException when this person cannot do it
     */
    DrawnSquat.Bottom bottom(DrawnSquat squat) {
        return Optional.ofNullable(bottoms.get(squat))
                .orElseThrow(() -> new IllegalStateException(squat + " cannot be done by this person"));
    }

    double thighOverShank() {
        var segments = drawn.person().size().measured();
        return segments.thighM().orElseThrow() / segments.shankM().orElseThrow();
    }

    double trunkOverThigh() {
        var segments = drawn.person().size().measured();
        return segments.trunkM().orElseThrow() / segments.thighM().orElseThrow();
    }
}
