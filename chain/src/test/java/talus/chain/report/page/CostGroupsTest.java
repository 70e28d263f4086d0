package talus.chain.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.AnkleMeasure;
import talus.chain.contract.scenario.Ankles;
import talus.chain.contract.scenario.Options;
import talus.chain.contract.scenario.Scenario;
import talus.chain.contract.scenario.StrategyChoice;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.Predictor;
import talus.chain.report.HandMade;
import talus.chain.report.page.CostGroups.Group;

class CostGroupsTest {
    /** Effort switches smoothly from one muscle to its opponent in the cost and sharply in a frame: far below what decides. */
    private static final double ROUNDED = 0.02;

    /** No group is counted twice or too high: what is left of the engine's own cost is a sum of squares and fourth powers. */
    @ParameterizedTest
    @CsvSource({"0.06,0.11", "0.115,0.115"})
    void whatIsReadFromAFrameIsPartOfItsCost(double leftM, double rightM) {
        Scenario scenario = HandMade.scenario()
                .withAnkles(new Ankles(new AnkleMeasure.WallDistance(leftM), new AnkleMeasure.WallDistance(rightM)))
                .withOptions(new Options(2, StrategyChoice.EVERY, false, OptionalDouble.empty(), Optional.empty()));
        double toeOutDeg = scenario.task().setting().stance().toeOutDeg();
        int looked = 0;
        for (Strategy strategy :
                ((Prediction.Answered) Predictor.predict(scenario)).result().strategies()) {
            if (strategy.outcome() instanceof StrategyOutcome.Converged) {
                CostGroups groups = CostGroups.of(strategy, toeOutDeg);
                double sum = 0;
                for (Group group : Group.values()) {
                    assertThat(groups.part(group))
                            .as(strategy.name() + " " + group)
                            .isGreaterThan(-ROUNDED);
                    sum += groups.part(group);
                }
                assertThat(sum).isCloseTo(strategy.cost().orElseThrow(), org.assertj.core.data.Offset.offset(1e-9));
                looked++;
            }
        }
        assertThat(looked).isGreaterThan(1);
    }

    @Test
    void theGroupThatGrowsMostDecides() {
        Strategy stiff = HandMade.converged(StrategyName.HEELS_DOWN, 4.5, HandMade.STIFF);
        Strategy dearer = HandMade.converged(StrategyName.HEELS_DOWN, 6, HandMade.STIFF);
        assertThat(CostGroups.of(dearer, 15).dearerBy(CostGroups.of(stiff, 15))).isEqualTo(Group.ENDS);
    }
}
