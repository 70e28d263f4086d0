package talus.care.test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import talus.care.event.EventData;
import talus.care.event.Method;
import talus.care.event.StopReason;
import talus.care.event.TestKind;
import talus.care.history.Dated;
import talus.care.history.History;
import talus.care.rule.CareNumbers;
import talus.chain.body.Side;

/**
 * One test.
 *
 * @param value mean of its trials, in the series' unit
 * @param stoppedBy what stopped it, when said
 * @param stoppedSide where that was; empty for both sides
 */
public record TestResult(
        Series series,
        LocalDate day,
        double value,
        List<Double> trials,
        Optional<StopReason> stoppedBy,
        Optional<Side> stoppedSide) {
    private static final int USUAL_TRIALS = 3;

    public TestResult {
        trials = List.copyOf(trials);
    }

    /** All tests of a history, in order of time. */
    public static List<TestResult> of(History history) {
        List<TestResult> results = new ArrayList<>();
        for (Dated<EventData.Test> test : history.tests()) {
            EventData.Test data = test.data();
            results.add(new TestResult(
                    Series.of(data), test.date(), mean(data.trials()), data.trials(), data.stoppedBy(), data.side()));
        }
        return results;
    }

    /** Whether three trials at the wall lie so far apart that a fourth is worth it. */
    public boolean asksForAnother() {
        boolean wall = series.test() == TestKind.KNEE_TO_WALL || series.test() == TestKind.KNEE_TO_WALL_STRAIGHT;
        boolean tape = series.method().equals(Optional.of(Method.TAPE));
        double wide = tape ? CareNumbers.SPREAD_M.value() : CareNumbers.SPREAD_DEG.value();
        return wall && trials.size() == USUAL_TRIALS && spread() > wide + Change.ROUNDING;
    }

    /** Whether something was said to have stopped it on this side, or on both. */
    public boolean stoppedOn(Side side) {
        return stoppedBy.isPresent() && (stoppedSide.isEmpty() || stoppedSide.get() == side);
    }

    /** From the least to the greatest trial. */
    public double spread() {
        double least = trials.getFirst();
        double most = least;
        for (double trial : trials) {
            least = Math.min(least, trial);
            most = Math.max(most, trial);
        }
        return most - least;
    }

    static double mean(List<Double> values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.size();
    }
}
