package talus.validation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import talus.chain.contract.result.StrategyName;

/**
 * A person of a population and the squats that this person does.
 *
 * @param drawn the person
 * @param done what became of every squat that was asked for
 */
record Squatter(DrawnPeople.Drawn drawn, Map<DrawnSquat, DrawnSquat.Done> done) {
    /** The person does every squat that a row asks for. */
    static Squatter of(DrawnPeople.Drawn drawn) {
        Map<DrawnSquat, DrawnSquat.Done> done = new EnumMap<>(DrawnSquat.class);
        for (DrawnSquat squat : DrawnSquat.ALL) {
            if (drawn.isMale() || !squat.menOnly()) {
                done.put(squat, squat.of(drawn));
            }
        }
        return new Squatter(drawn, done);
    }

    boolean isMale() {
        return drawn.isMale();
    }

    DrawnPeople.Measured measured() {
        return drawn.measured();
    }

    /** Whether the squat was asked for and the heels can stay down. */
    boolean can(DrawnSquat squat) {
        return done.containsKey(squat) && done(squat).heelsDown().isPresent();
    }

    /** Whether this person would rather do something else than keep the feet where they are. */
    boolean prefersAnother(DrawnSquat squat) {
        return done.containsKey(squat) && !done(squat).preferred().equals(Optional.of(StrategyName.HEELS_DOWN));
    }

    /**
     * The bottom of a squat with the heels down.
     *
     * @throws IllegalStateException when this person cannot do it
     */
    DrawnSquat.Bottom bottom(DrawnSquat squat) {
        return done(squat)
                .heelsDown()
                .orElseThrow(() -> new IllegalStateException(squat + " cannot be done by this person"));
    }

    private DrawnSquat.Done done(DrawnSquat squat) {
        return Optional.ofNullable(done.get(squat))
                .orElseThrow(() -> new IllegalStateException(squat + " was not asked for"));
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
