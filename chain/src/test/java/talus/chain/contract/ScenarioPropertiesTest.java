package talus.chain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import talus.chain.contract.scenario.BodyDefaults;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.shape.Check;
import talus.chain.json.JsonObject;
import talus.chain.json.JsonText;

/** Any scenario that can exist. */
class ScenarioPropertiesTest {
    private static final String SEED = "20261121";
    private static final BodyDefaults DEFAULTS = new BodyDefaults(71.5, 0.2016, 0.115);

    @Property(tries = 3000, seed = SEED)
    void whatIsWrittenIsReadAsTheSameScenario(@ForAll long seed) {
        Scenario scenario = new AnyScenario(new Random(seed)).draw();
        JsonObject written = ScenarioWriter.write(scenario);
        assertThat(Check.problems(ScenarioShape.SCENARIO, written)).isEmpty();
        assertThat(Documents.accepted(Documents.object(JsonText.write(written))))
                .isEqualTo(scenario);
    }

    @Property(tries = 1000, seed = SEED)
    void whatWasSaidStaysWhenTheBodysDefaultsAreFilledIn(@ForAll long seed) {
        Scenario scenario = new AnyScenario(new Random(seed)).draw();
        Scenario filled = scenario.withDefaults(DEFAULTS);
        assertThat(filled.withDefaults(new BodyDefaults(1.0, 2.0, 3.0))).isEqualTo(filled);
        assertThat(filled.person().size().massKg()).isPresent();
        if (scenario.person().size().massKg().isPresent()) {
            assertThat(filled.person()).isEqualTo(scenario.person());
        }
        assertThat(Documents.accepted(ScenarioWriter.write(filled))).isEqualTo(filled);
    }
}
