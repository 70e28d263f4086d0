package talus.chain.contract.scenario;

import talus.chain.contract.shape.Range;

/** How far an ankle bends, as it was measured. */
public sealed interface AnkleMeasure {
    /** m. */
    Range WALL_DISTANCE_M = new Range(-0.10, 0.25);

    /** Degrees. */
    Range LIMIT_DEG = new Range(5.0, 60.0);

    /**
     * The knee-to-wall test.
     *
     * @param wallDistanceM from the big toe to the wall with the knee just touching it; negative when the knee stays short
     *     of the wall with the toe touching it
     */
    record WallDistance(double wallDistanceM) implements AnkleMeasure {
        public WallDistance {
            WALL_DISTANCE_M.require("wallDistanceM", wallDistanceM);
        }
    }

    /**
     * An inclinometer on the shin.
     *
     * @param limitDeg inclination of the shin against the vertical at the weight-bearing limit with the knee bent
     */
    record ShinLimit(double limitDeg) implements AnkleMeasure {
        public ShinLimit {
            LIMIT_DEG.require("limitDeg", limitDeg);
        }
    }
}
