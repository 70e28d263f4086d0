package talus.chain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import talus.chain.contract.result.CheckResult;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Ankles;
import talus.chain.contract.scenario.Depth;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.Task;
import talus.chain.parameters.Parameter;

class DailyDemandsTest {
    /** Margins are one subtraction. */
    private static final double ROUNDING_DEG = 1e-12;

    private static final Optional<UsualAnkles> USUAL = Optional.of(HandMade.usual());

    private final Result result = HandMade.result();

    @Test
    void theMarginIsWhatTheAnkleHasBeyondTheNeed() {
        for (CheckResult.Demand demand : DailyDemands.of(result, USUAL)) {
            assertThat(demand.marginDeg().left())
                    .isCloseTo(result.ankles().left().limitDeg() - demand.needsDeg(), within(ROUNDING_DEG));
            assertThat(demand.marginDeg().right())
                    .isCloseTo(result.ankles().right().limitDeg() - demand.needsDeg(), within(ROUNDING_DEG));
        }
    }

    @Test
    void tasksComeFromWalkingToTheSquat() {
        assertThat(DailyDemands.of(result, USUAL))
                .extracting(CheckResult.Demand::task)
                .containsExactly("walk", "stairUp", "stairDown", "sitToStand", "squat");
    }

    @Test
    void everySourceSaysHowSureItIs() {
        assertThat(DailyDemands.of(result, USUAL).subList(0, 4))
                .allMatch(demand -> demand.source().contains("(recalled-"));
        assertThat(DailyDemands.parameters()).extracting(Parameter::unit).containsOnly("deg");
    }

    @Test
    void theSquatAsksWhatTheBodyWithUsualAnklesUses() {
        CheckResult.Demand squat = DailyDemands.of(result, USUAL).getLast();
        assertThat(squat.needsDeg()).isEqualTo(HandMade.FREE.shinDeg().mean());
        assertThat(squat.source()).startsWith("this model");
    }

    @Test
    void whateverTheOwnAnklesAreTheSameIsSolvedForTheDemand() {
        Scenario own = result.scenario();
        Ankles stiff = new Ankles(new AnkleMeasure.WallDistance(0.01), new AnkleMeasure.ShinLimit(50));
        assertThat(UsualAnkles.scenario(own.withAnkles(stiff))).isEqualTo(UsualAnkles.scenario(own));
    }

    @Test
    void withoutUsualAnklesOrALevelSquatThereIsNoDemandOfTheSquat() {
        assertThat(DailyDemands.of(result, Optional.empty())).hasSize(4);
        Result higher = HandMade.result(
                result.scenario(),
                List.of(HandMade.converged(StrategyName.SHALLOWER, 3, HandMade.FREE)),
                Optional.of(StrategyName.SHALLOWER),
                Optional.empty());
        assertThat(DailyDemands.of(result, Optional.of(new UsualAnkles(higher))))
                .hasSize(4);
        Task deep = new Task.Squat(Optional.of(new Depth.Deepest()), Setting.USUAL);
        Result deepest = HandMade.result(
                result.scenario().withTask(deep), result.strategies(), result.preferred(), result.reference());
        assertThat(DailyDemands.of(deepest, USUAL)).hasSize(4);
    }

    @Test
    void printedRangesHoldTheNumberOfTheMargin() {
        for (CheckResult.Demand demand : DailyDemands.of(result, USUAL)) {
            DailyDemands.studies(demand.task())
                    .ifPresent(range -> assertThat(demand.needsDeg()).isBetween(range.lowDeg(), range.highDeg()));
        }
    }

    @Test
    void theCheckHoldsAnklesAndResultAsTheyAre() {
        CheckResult check = DailyDemands.check(result, USUAL);
        assertThat(check.ankles()).isEqualTo(result.ankles());
        assertThat(check.result()).isSameAs(result);
        assertThat(check.demands()).map(List::size).contains(5);
    }
}
