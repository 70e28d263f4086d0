package talus.chain.contract.scenario;

import talus.chain.contract.shape.Range;

/** What lies under one foot. */
public sealed interface Wedge {
    Range HEEL_M = new Range(0.0, 0.12);
    Range PITCH_DEG = new Range(-25.0, 30.0);

    /**
     * Inclination of the sole, rad, heel up positive.
     *
     * @param heelToBallM length over which a height under the heel counts
     */
    default double pitchRad(double heelToBallM) {
        return switch (this) {
            case None none -> 0;
            case HeelHeight height -> StrictMath.asin(height.heelM() / heelToBallM);
            case Pitch pitch -> pitch.pitchDeg() * (StrictMath.PI / 180);
        };
    }

    /** The level floor. */
    record None() implements Wedge {}

    /** Raised by this height under the heel; the pitch follows over the length from heel to ball. */
    record HeelHeight(double heelM) implements Wedge {
        public HeelHeight {
            HEEL_M.require("heelM", heelM);
        }
    }

    /** A pitch, heel up positive, forefoot up negative. */
    record Pitch(double pitchDeg) implements Wedge {
        public Pitch {
            PITCH_DEG.require("pitchDeg", pitchDeg);
        }
    }
}
