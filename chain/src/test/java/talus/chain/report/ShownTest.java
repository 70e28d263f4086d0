package talus.chain.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import talus.chain.contract.result.Event;
import talus.chain.contract.result.Frame;
import talus.chain.contract.result.Result;
import talus.chain.contract.result.Strategy;
import talus.chain.contract.result.StrategyName;
import talus.chain.contract.result.StrategyOutcome;
import talus.chain.contract.scenario.Seat;
import talus.chain.contract.scenario.Setting;
import talus.chain.contract.scenario.Task;

class ShownTest {
    private static final Strategy DOWN = HandMade.converged(StrategyName.HEELS_DOWN, 4, HandMade.STIFF);
    private static final Strategy UP = HandMade.converged(StrategyName.HEELS_UP, 3, HandMade.HEELS_UP);

    @Test
    void thePreferredStrategyIsShown() {
        Result result = HandMade.result(
                HandMade.scenario(), List.of(DOWN, UP), Optional.of(StrategyName.HEELS_UP), Optional.empty());
        assertThat(Shown.ofPerson(result)).map(Shown::strategy).contains(UP);
    }

    @Test
    void withNothingFeasibleTheFirstThatReachedAFrameIsShown() {
        Strategy none = new Strategy(
                StrategyName.HEELS_DOWN,
                new StrategyOutcome.Infeasible(List.of(), OptionalDouble.empty()),
                OptionalDouble.empty(),
                List.of());
        Result result = HandMade.result(HandMade.scenario(), List.of(none, UP), Optional.empty(), Optional.empty());
        assertThat(Shown.ofPerson(result)).map(Shown::strategy).contains(UP);
        Result empty = HandMade.result(HandMade.scenario(), List.of(none), Optional.empty(), Optional.empty());
        assertThat(Shown.ofPerson(empty)).isEmpty();
    }

    @Test
    void gettingUpIsShownAtSeatOff() {
        Frame last = HandMade.frame(HandMade.STIFF);
        List<Frame> frames = List.of(at(0.0, last), at(0.3, last), at(0.6, last), last);
        Strategy rise = new Strategy(
                StrategyName.HEELS_DOWN, new StrategyOutcome.Converged(0, 1), OptionalDouble.of(1), frames);
        Task task = new Task.SitToStand(new Seat(0.45, 0.1), Setting.USUAL);
        Result plain = HandMade.result(
                HandMade.scenario().withTask(task), List.of(rise), Optional.of(rise.name()), Optional.empty());
        Result result = new Result(
                plain.engine(),
                plain.scenario(),
                plain.ankles(),
                plain.sideDifference(),
                plain.preferred(),
                plain.strategies(),
                plain.reference(),
                plain.comparison(),
                plain.perCentimetre(),
                plain.bands(),
                List.of(new Event(Shown.SEAT_OFF, 0.31)),
                plain.notes());
        assertThat(Shown.ofPerson(result)).map(shown -> shown.frame().phase()).contains(0.3);
    }

    private static Frame at(double phase, Frame f) {
        return new Frame(
                phase,
                f.timeS(),
                f.wallDistanceM(),
                f.angles(),
                f.support(),
                f.momentNm(),
                f.passiveNm(),
                f.effort(),
                f.load(),
                f.positionsM(),
                f.motion(),
                f.contacts());
    }
}
