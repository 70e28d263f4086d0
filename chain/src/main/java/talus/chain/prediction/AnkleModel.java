package talus.chain.prediction;

import talus.chain.body.Side;
import talus.chain.contract.result.AnkleAnswer;
import talus.chain.contract.result.Band;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.posture.AnkleTissue;
import talus.chain.posture.WallTest;

/**
 * One ankle of a person: what was entered, the wall test's state that explains it, and the tissue that follows.
 *
 * @param reading the model's wall test at the limit
 * @param tissue of the ankle
 * @param answer in the contract's words
 */
record AnkleModel(WallTest.Reading reading, AnkleTissue tissue, AnkleAnswer answer) {
    /** Below it an ankle is called short (E9, a threshold in use). */
    static final double SHORT_BELOW_M = 0.100;

    /** Detectable change of the tape and of the shin's angle between two tests (Powden 2015, E12, found). */
    static final double DETECTABLE_CHANGE_M = 0.019;

    static final double DETECTABLE_CHANGE_DEG = 4.7;

    /** A detectable change is 1.96 sqrt(2) standard errors; a 5-95 % band reaches 1.645 standard errors. */
    private static final double BAND_PER_CHANGE = 1.645 / 2.77;

    private static final double DEG = StrictMath.PI / 180;

    static AnkleModel of(PersonModel person, Side side, AnkleMeasure measure) {
        WallTest test = new WallTest(person.bare(), person.subject(), side);
        return switch (measure) {
            case AnkleMeasure.WallDistance d -> {
                WallTest.Reading reading = test.atDistance(d.wallDistanceM());
                double reach = BAND_PER_CHANGE * DETECTABLE_CHANGE_M;
                Band band = new Band(
                        test.atDistance(d.wallDistanceM() - reach).shinRad() / DEG,
                        test.atDistance(d.wallDistanceM() + reach).shinRad() / DEG);
                yield new AnkleModel(
                        reading,
                        test.tissue(reading),
                        new AnkleAnswer(
                                d.wallDistanceM(), reading.shinRad() / DEG, d.wallDistanceM() < SHORT_BELOW_M, band));
            }
            case AnkleMeasure.ShinLimit l -> {
                WallTest.Reading reading = test.atShin(l.limitDeg() * DEG);
                double reach = BAND_PER_CHANGE * DETECTABLE_CHANGE_DEG;
                yield new AnkleModel(
                        reading,
                        test.tissue(reading),
                        new AnkleAnswer(
                                reading.distanceM(),
                                l.limitDeg(),
                                l.limitDeg() * DEG
                                        < test.atDistance(SHORT_BELOW_M).shinRad(),
                                new Band(l.limitDeg() - reach, l.limitDeg() + reach)));
            }
        };
    }
}
