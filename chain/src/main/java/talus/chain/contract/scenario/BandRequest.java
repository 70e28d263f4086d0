package talus.chain.contract.scenario;

import talus.chain.contract.shape.Range;
import talus.chain.json.JsonNumber;

/**
 * Asks for bands.
 *
 * @param draws how many people are drawn
 * @param seed of the draws; the same seed gives the same bands
 */
public record BandRequest(int draws, long seed) {
    public static final Range DRAWS = new Range(20.0, 2000.0);

    /** Whole numbers that a JSON number holds exactly. */
    public static final Range SEED = new Range(0.0, JsonNumber.WHOLE_LIMIT - 1.0);

    public static final int USUAL_DRAWS = 200;
    public static final long USUAL_SEED = 1;

    public BandRequest {
        DRAWS.require("bands.draws", draws);
        SEED.require("bands.seed", (double) seed);
    }
}
