package talus.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import talus.chain.contract.scenario.Scenario;

/** The experiments of {@code validation/run} on few people with other seeds; the deep build asks many. */
class ExperimentsTest {
    private static final long SEED = 11;
    private static final boolean DEEP = Boolean.getBoolean("talus.deep");

    @Test
    void everyValidScenarioIsAnsweredInBalanceAndInsideItsLimits() {
        Findings found = new RandomValid(SEED, DEEP ? 2000 : 100).run();
        assertThat(found.missed()).as("seed %d", SEED).isEmpty();
    }

    @Test
    void theWallTestOfTheWholeBodyFindsTheEnteredDistanceAndLimitAgain() {
        Findings found = new RoundTrip(SEED, DEEP ? 500 : 10).run();
        assertThat(found.missed()).as("seed %d", SEED).isEmpty();
    }

    @Test
    void thePelvisOfASquattingBodyIsInBalance() throws IOException {
        Findings found = new Balance(SEED, DEEP ? 500 : 10).run(Optional.empty());
        assertThat(found.missed()).as("seed %d", SEED).isEmpty();
    }

    @Test
    void aLiveSquatShowsWhatAPredictionFinds() throws IOException {
        Scenario person = LiveSteps.scenario(Path.of("contract/squat-stiff-left.json"));
        Findings found = new LiveSteps(person, SEED, DEEP ? 1000 : 60).run();
        assertThat(found.missed()).as("seed %d", SEED).isEmpty();
    }

    @Test
    void everyBrokenFileIsRefusedInOneLineWithItsPlace() throws IOException {
        Findings found = new BrokenFiles(Optional.empty(), SEED, DEEP ? 2000 : 200).run();
        assertThat(found.missed()).as("seed %d", SEED).isEmpty();
    }

    @Test
    void theShippedWordsAreEasyToReadAndHoldNoAvoidedWord() {
        assertThat(new Wording().run().missed()).isEmpty();
    }
}
