package talus.chain.contract.scenario;

import java.util.Optional;
import talus.chain.contract.shape.Range;

/** How deep a movement goes; angles are the mean of both legs in two-legged tasks. */
public sealed interface Depth {
    Range THIGH_DEG = new Range(-40.0, 90.0);
    Range KNEE_FLEXION_DEG = new Range(0.0, 165.0);

    /** The depth when none is asked: thighs level. */
    double PARALLEL_THIGH_DEG = 0.0;

    /** To an angle of the thigh: 0 level, negative with the hips below the knees. */
    record ThighAngle(double thighDeg) implements Depth {
        public ThighAngle {
            THIGH_DEG.require("depth.thighDeg", thighDeg);
        }
    }

    /** To an angle of the knee. */
    record KneeFlexion(double kneeFlexionDeg) implements Depth {
        public KneeFlexion {
            KNEE_FLEXION_DEG.require("depth.kneeFlexionDeg", kneeFlexionDeg);
        }
    }

    /** As deep as the strategy can go. */
    record Deepest() implements Depth {}

    /**
     * Checks that the thigh is asked for in one place only: by an imposed angle, and then the depth is empty or an angle of
     * the knee; or else by a depth.
     *
     * @throws IllegalArgumentException when it is not so
     */
    static void requireOnce(Optional<Depth> depth, Imposed imposed) {
        boolean thighImposed = imposed.thighDeg().isPresent();
        if (depth.isEmpty() && !thighImposed) {
            throw new IllegalArgumentException("depth: must be given unless impose.thighDeg is");
        }
        if (thighImposed && depth.isPresent() && !(depth.get() instanceof KneeFlexion)) {
            throw new IllegalArgumentException("depth: " + depth.get() + " is not allowed with impose.thighDeg");
        }
    }
}
