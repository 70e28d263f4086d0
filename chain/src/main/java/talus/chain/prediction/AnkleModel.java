package talus.chain.prediction;

import java.util.Optional;
import talus.chain.body.Side;
import talus.chain.contract.result.AnkleAnswer;
import talus.chain.contract.result.Band;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.parameters.ParameterValues;
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
    /** A detectable change is 1.96 sqrt(2) standard errors; a 5-95 % band reaches 1.645 standard errors. */
    private static final double BAND_PER_CHANGE = 1.645 / 2.77;

    private static final double DEG = StrictMath.PI / 180;

    /** The ankle, or empty when no leg of this size can show what was measured. */
    static Optional<AnkleModel> of(PersonModel person, Side side, AnkleMeasure measure) {
        WallTest test = new WallTest(person.bare(), person.subject(), side);
        ParameterValues values = person.values();
        return switch (measure) {
            case AnkleMeasure.WallDistance d ->
                test.atDistance(d.wallDistanceM())
                        .map(reading -> fromDistance(test, d.wallDistanceM(), reading, values));
            case AnkleMeasure.ShinLimit l ->
                test.atShin(l.limitDeg() * DEG).map(reading -> fromLimit(test, l.limitDeg(), reading, values));
        };
    }

    /** The tissue alone of an ankle that was measured by a distance, or empty when no leg of this size can show it. */
    static Optional<AnkleTissue> tissueAt(PersonModel person, Side side, double distanceM) {
        WallTest test = new WallTest(person.bare(), person.subject(), side);
        return test.atDistance(distanceM).map(test::tissue);
    }

    /** The greatest wall distance that this leg can show, to a millimetre, m. */
    static double greatestDistanceM(PersonModel person, Side side) {
        WallTest test = new WallTest(person.bare(), person.subject(), side);
        double low = person.values().of(PersonParameters.SHORT_BELOW);
        double high = AnkleMeasure.WALL_DISTANCE_M.high();
        while (high - low > 0.001) {
            double middle = 0.5 * (low + high);
            if (test.atDistance(middle).isPresent()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static AnkleModel fromDistance(
            WallTest test, double distanceM, WallTest.Reading reading, ParameterValues values) {
        double limitDeg = reading.shinRad() / DEG;
        double reach = BAND_PER_CHANGE * values.of(PersonParameters.DETECTABLE_CHANGE);
        Optional<WallTest.Reading> low = test.atDistance(distanceM - reach);
        Optional<WallTest.Reading> high = test.atDistance(distanceM + reach);
        // near the end of a leg's reach one side of the band has no state: the other side's width stands for it
        double belowDeg = low.map(r -> r.shinRad() / DEG)
                .orElseGet(() -> 2 * limitDeg - high.orElse(reading).shinRad() / DEG);
        double aboveDeg = high.map(r -> r.shinRad() / DEG).orElse(2 * limitDeg - belowDeg);
        // far outside the measured distances a longer one may mean less lean: the band spans all three
        Band band = new Band(
                Math.min(limitDeg, Math.min(belowDeg, aboveDeg)), Math.max(limitDeg, Math.max(belowDeg, aboveDeg)));
        return new AnkleModel(
                reading,
                test.tissue(reading),
                new AnkleAnswer(distanceM, limitDeg, distanceM < values.of(PersonParameters.SHORT_BELOW), band));
    }

    private static AnkleModel fromLimit(
            WallTest test, double limitDeg, WallTest.Reading reading, ParameterValues values) {
        double reach = BAND_PER_CHANGE * values.of(PersonParameters.DETECTABLE_CHANGE_DEG);
        return new AnkleModel(
                reading,
                test.tissue(reading),
                new AnkleAnswer(
                        reading.distanceM(),
                        limitDeg,
                        reading.distanceM() < values.of(PersonParameters.SHORT_BELOW),
                        new Band(limitDeg - reach, limitDeg + reach)));
    }
}
