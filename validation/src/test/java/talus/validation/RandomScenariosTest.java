package talus.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import talus.chain.contract.ReadOutcome;
import talus.chain.contract.ScenarioReader;
import talus.chain.contract.ScenarioWriter;
import talus.chain.contract.scenario.Scenario;
import talus.chain.json.JsonText;

class RandomScenariosTest {
    private static final long SEED = 7;

    @ParameterizedTest
    @EnumSource
    void aRandomScenarioIsTheSameAfterWritingAndReading(RandomScenarios.Spread spread) {
        RandomScenarios scenarios = new RandomScenarios(SEED, spread);
        for (int i = 0; i < 1000; i++) {
            Scenario scenario = scenarios.any(i);
            String text = JsonText.write(ScenarioWriter.write(scenario));
            assertThat(ScenarioReader.readText(text))
                    .as("seed %d, index %d: %s", SEED, i, text)
                    .isEqualTo(new ReadOutcome.Ok(scenario));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameSeedAndIndexGiveTheSameScenario(RandomScenarios.Spread spread) {
        for (int i = 0; i < 100; i++) {
            assertThat(new RandomScenarios(SEED, spread).any(i))
                    .isEqualTo(new RandomScenarios(SEED, spread).any(i))
                    .isNotEqualTo(new RandomScenarios(SEED + 1, spread).any(i));
        }
    }
}
