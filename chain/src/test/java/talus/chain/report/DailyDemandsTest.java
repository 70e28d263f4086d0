package talus.chain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import talus.chain.contract.result.CheckResult;
import talus.chain.contract.result.Result;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.Task;
import talus.chain.parameters.Parameter;

class DailyDemandsTest {
    /** Margins are one subtraction. */
    private static final double ROUNDING_DEG = 1e-12;

    private final Result result = HandMade.result();

    @Test
    void theMarginIsWhatTheAnkleHasBeyondTheNeed() {
        for (CheckResult.Demand demand : DailyDemands.of(result)) {
            assertThat(demand.marginDeg().left())
                    .isCloseTo(result.ankles().left().limitDeg() - demand.needsDeg(), within(ROUNDING_DEG));
            assertThat(demand.marginDeg().right())
                    .isCloseTo(result.ankles().right().limitDeg() - demand.needsDeg(), within(ROUNDING_DEG));
        }
    }

    @Test
    void tasksComeFromWalkingToTheSquat() {
        assertThat(DailyDemands.of(result))
                .extracting(CheckResult.Demand::task)
                .containsExactly("walk", "stairUp", "stairDown", "sitToStand", "squat");
    }

    @Test
    void everySourceSaysHowSureItIs() {
        assertThat(DailyDemands.of(result).subList(0, 4))
                .allMatch(demand -> demand.source().contains("(recalled-"));
        assertThat(DailyDemands.parameters()).extracting(Parameter::unit).containsOnly("deg");
    }

    @Test
    void theSquatAsksWhatTheBodyWithMoreBendUses() {
        CheckResult.Demand squat = DailyDemands.of(result).getLast();
        assertThat(squat.needsDeg()).isEqualTo(HandMade.FREE.shinDeg().mean());
        assertThat(squat.source()).startsWith("this model");
    }

    @Test
    void withoutAReferenceOrALevelSquatThereIsNoDemandOfTheSquat() {
        Result alone = HandMade.result(result.scenario(), result.strategies(), result.preferred(), Optional.empty());
        assertThat(DailyDemands.of(alone)).hasSize(4);
        Task deep = new Task.Squat(Optional.of(new Depth.Deepest()), Setting.USUAL);
        Result deepest = HandMade.result(
                result.scenario().withTask(deep), result.strategies(), result.preferred(), result.reference());
        assertThat(DailyDemands.of(deepest)).hasSize(4);
    }

    @Test
    void theCheckHoldsAnklesAndResultAsTheyAre() {
        CheckResult check = DailyDemands.check(result);
        assertThat(check.ankles()).isEqualTo(result.ankles());
        assertThat(check.result()).isSameAs(result);
        assertThat(check.demands()).map(List::size).contains(5);
    }
}
