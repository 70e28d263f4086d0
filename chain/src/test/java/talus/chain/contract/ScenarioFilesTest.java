package talus.chain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Ankles;
import talus.chain.contract.scenario.Arms;
import talus.chain.contract.scenario.BandRequest;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.LoadPosition;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Seat;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.StrategyChoice;
import talus.chain.contract.scenario.Task;
import talus.chain.contract.scenario.Wedge;
import talus.chain.contract.scenario.Wedges;

class ScenarioFilesTest {

    static List<Path> files() {
        return Documents.scenarioFiles();
    }

    @Test
    void thereAreFour() {
        assertThat(files()).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachIsReadAndWrittenAndReadAgain(Path file) {
        Scenario scenario = read(file.getFileName().toString());
        assertThat(Documents.accepted(ScenarioWriter.write(scenario))).isEqualTo(scenario);
    }

    @Test
    void theHeelWedgeScenarioSaysWhatItSays() {
        Wedge heel = new Wedge.HeelHeight(0.025);
        Setting setting = Setting.USUAL
                .withArms(new Arms.Load(40.0, LoadPosition.HIGH_BAR))
                .withWedges(new Wedges(heel, heel));
        assertThat(read("squat-stiff-heel-wedge.json").task())
                .isEqualTo(new Task.Squat(Optional.of(new Depth.ThighAngle(0.0)), setting));
    }

    @Test
    void theDeepestScenarioSaysWhatItSays() {
        Scenario scenario = read("squat-deepest.json");
        assertThat(scenario.ankles())
                .isEqualTo(new Ankles(new AnkleMeasure.ShinLimit(27.0), new AnkleMeasure.ShinLimit(33.0)));
        assertThat(scenario.task()).isEqualTo(new Task.Squat(Optional.of(new Depth.Deepest()), Setting.USUAL));
        assertThat(scenario.options().strategies()).isEqualTo(StrategyChoice.EVERY);
        assertThat(scenario.options().bands()).contains(new BandRequest(200, 7));
    }

    @Test
    void theChairScenarioSaysWhatItSays() {
        assertThat(read("sit-to-stand-feet-forward.json").task())
                .isEqualTo(new Task.SitToStand(new Seat(0.45, -0.05), Setting.USUAL.withDurationS(1.6)));
    }

    private static Scenario read(String name) {
        return Documents.accepted(
                Documents.object(Documents.text(Documents.folder().resolve(name))));
    }
}
