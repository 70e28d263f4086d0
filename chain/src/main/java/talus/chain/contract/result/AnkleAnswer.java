package talus.chain.contract.result;

/**
 * One ankle.
 *
 * @param wallDistanceM entered, or implied by the angle
 * @param limitDeg entered, or implied by the distance
 * @param isShort below 0.100 m, or below the angle that this distance means for this leg
 * @param bandDeg of the limit, from the test's own error
 */
public record AnkleAnswer(double wallDistanceM, double limitDeg, boolean isShort, Band bandDeg) {
    public AnkleAnswer {
        Finite.require("wallDistanceM", wallDistanceM);
        Finite.require("limitDeg", limitDeg);
    }
}
