package talus.chain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import talus.chain.contract.scenario.BodyDefaults;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Stance;
import talus.chain.contract.scenario.Task;
import talus.chain.contract.scenario.TaskKind;

class ScenarioWriterTest {
    private static final BodyDefaults DEFAULTS = new BodyDefaults(71.5, 0.2016, 0.115);

    @Test
    void everyDefaultIsWritten() {
        Scenario squat = Documents.accepted(Documents.smallest(TaskKind.SQUAT)).withDefaults(DEFAULTS);
        assertThat(ScenarioWriter.write(squat)).isEqualTo(Documents.object("""
                        {"schema": "talus/scenario/1",
                         "person": {"sex": "female", "ageYears": 41, "heightM": 1.68, "massKg": 71.5,
                                    "strength": {"hip": 1, "knee": 1, "ankle": 1, "trunk": 1}, "footStiffness": 1},
                         "ankles": {"left": {"wallDistanceM": 0.06}, "right": {"limitDeg": 40}},
                         "task": {"kind": "squat", "depth": {"thighDeg": 0}, "arms": "forward",
                                  "stance": {"widthM": 0.2016, "toeOutDeg": 15}, "kneesBehindToes": false,
                                  "durationS": 0},
                         "options": {"frames": 30, "strategies": "preferred", "compare": true,
                                     "referenceWallDistanceM": 0.115}}
                        """));
    }

    @Test
    void aTestAtTheWallHasNoStanceToFill() {
        Task task = Documents.accepted(Documents.smallest(TaskKind.KNEE_TO_WALL))
                .withDefaults(DEFAULTS)
                .task();
        assertThat(task.setting().stance()).isEqualTo(Stance.USUAL);
    }

    @Test
    void withoutComparisonThereIsNoReferenceToFill() {
        Scenario scenario =
                Documents.accepted(Documents.with(Documents.smallest(TaskKind.SQUAT), "options.compare", "false"));
        assertThat(scenario.withDefaults(DEFAULTS).options().referenceWallDistanceM())
                .isEqualTo(OptionalDouble.empty());
        assertThat(scenario.withDefaults(DEFAULTS).options().bands()).isEqualTo(Optional.empty());
    }
}
