package talus.chain.prediction;

import java.util.Locale;
import talus.chain.contract.scenario.Scenario;
import talus.chain.statistics.RandomSource;

/** Scenarios drawn by a seed: people of either sex, two different ankles, what the arms do, wedges, stance. */
final class RandomScenario {
    private static final String[] ARMS = {
        "\"arms\": \"forward\"",
        "\"arms\": \"atSides\"",
        "\"arms\": \"onHips\"",
        "\"arms\": \"acrossChest\"",
        "\"arms\": \"overhead\"",
        "\"load\": {\"massKg\": 20, \"position\": \"highBar\"}",
        "\"load\": {\"massKg\": 20, \"position\": \"lowBar\"}",
        "\"load\": {\"massKg\": 15, \"position\": \"front\"}",
        "\"load\": {\"massKg\": 8, \"position\": \"goblet\"}",
        "\"load\": {\"massKg\": 10, \"position\": \"inHands\"}"
    };

    private RandomScenario() {}

    static Scenario squat(long seed) {
        RandomSource random = new RandomSource(seed);
        String person = person(random);
        String task = String.format(
                Locale.ROOT,
                "{\"kind\": \"squat\", \"depth\": {\"thighDeg\": %.1f}, %s, \"stance\": {\"toeOutDeg\": %.1f},"
                        + " \"wedges\": {\"left\": {\"pitchDeg\": %.1f}, \"right\": {\"heelM\": %.3f}}}",
                60 * random.nextUniform(),
                ARMS[(int) (seed % ARMS.length)],
                25 * random.nextUniform(),
                8 * random.nextUniform() - 3,
                0.02 * random.nextUniform());
        return Answers.scenario("{" + person + ", \"task\": " + task
                + ", \"options\": {\"frames\": 8, \"strategies\": \"all\", \"compare\": false}}");
    }

    /** The test of one leg, of a person with both ankles between 0 and 16 cm from the wall. */
    static Scenario wall(long seed, String leg) {
        return Answers.scenario(
                "{" + person(new RandomSource(seed)) + ", \"task\": {\"kind\": \"kneeToWall\", \"leg\": \"" + leg
                        + "\"}, \"options\": {\"compare\": false}}");
    }

    private static String person(RandomSource random) {
        String sex = random.nextUniform() < 0.5 ? "female" : "male";
        double heightM = 1.50 + 0.45 * random.nextUniform();
        double massKg = (19 + 14 * random.nextUniform()) * heightM * heightM;
        return String.format(
                Locale.ROOT,
                "\"person\": {\"sex\": \"%s\", \"ageYears\": %.0f, \"heightM\": %.3f, \"massKg\": %.1f},"
                        + " \"ankles\": {\"left\": {\"wallDistanceM\": %.3f}, \"right\": {\"wallDistanceM\": %.3f}}",
                sex,
                20 + 55 * random.nextUniform(),
                heightM,
                massKg,
                0.16 * random.nextUniform(),
                0.16 * random.nextUniform());
    }
}
