package talus.chain.contract.scenario;

import java.util.Optional;
import java.util.OptionalDouble;
import talus.chain.contract.shape.Range;

/**
 * What the result should hold.
 *
 * @param frames how many frames from start to end
 * @param strategies which are listed
 * @param compare whether the same body with more ankle bend is solved too
 * @param referenceWallDistanceM both ankles of that body, never below the person's own; empty: the better side where it is
 *     not short and the difference is notable, else {@value #USUAL_REFERENCE_M}
 * @param bands asked for or not
 */
public record Options(
        int frames,
        StrategyChoice strategies,
        boolean compare,
        OptionalDouble referenceWallDistanceM,
        Optional<BandRequest> bands) {
    public static final Range FRAMES = new Range(2.0, 120.0);
    public static final int USUAL_FRAMES = 30;
    public static final double USUAL_REFERENCE_M = 0.115;

    /** The options when nothing is said. */
    public static final Options USUAL =
            new Options(USUAL_FRAMES, StrategyChoice.PREFERRED, true, OptionalDouble.empty(), Optional.empty());

    public Options {
        FRAMES.require("options.frames", frames);
        Person.require(AnkleMeasure.WALL_DISTANCE_M, "options.referenceWallDistanceM", referenceWallDistanceM);
    }

    /** These options with the reference filled in, when there is a comparison and none was given. */
    Options withUsualReferenceM(double distanceM) {
        return compare && referenceWallDistanceM.isEmpty()
                ? new Options(frames, strategies, true, OptionalDouble.of(distanceM), bands)
                : this;
    }
}
