package talus.chain.posture;

import java.util.Optional;
import talus.chain.body.Side;

/**
 * What a demand of a posture is about, so that a posture that cannot be had can say what stands in its way.
 *
 * @param kind of demand
 * @param side whose it is, where it belongs to one side
 */
public record Restraint(Kind kind, Optional<Side> side) {
    /** Kinds of demands. */
    public enum Kind {
        /** The passive moment that the person's ankle bears. */
        ANKLE_LIMIT,
        /** Strength of the muscles that pull the shin forward: beyond it the body falls backward. */
        DORSIFLEXORS,
        STRENGTH,
        JOINT_LIMIT,
        /** The pressure centre may lie no further back. */
        FALLING_BACKWARD,
        /** The pressure centre may lie no further forward. */
        FALLING_FORWARD,
        /** A foot carries at least its part of the weight. */
        LEAST_LOAD,
        /** The sole only pushes. */
        SOLE,
        FRICTION,
        /** An angle that the task holds. */
        IMPOSED,
        KNEES_BEHIND_TOES
    }

    static Restraint of(Kind kind) {
        return new Restraint(kind, Optional.empty());
    }

    static Restraint of(Kind kind, Side side) {
        return new Restraint(kind, Optional.of(side));
    }
}
